package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** As many values as coordinated names have one each. */
class AlignmentTest {

    @Test
    void eachOfSeveralValuesHasItsOwnDataSet() {
        assertThat(datasets("Tests on FERN-DB and Mossnet show 86.4% and 60.9% accuracies, respectively."))
                .containsExactly("FERN-DB", "Mossnet");
        assertThat(
                        datasets(
                                "The tagger achieves 63.9%, 62.5%, and 65.4% recall on FERN14, FERN16, and FERN19, outperforming Peat."))
                .containsExactly("FERN14", "FERN16", "FERN19");
    }

    @Test
    void namesThatAreNotAsManyAsValuesAreNotDealtOut() {
        assertThat(datasets("The tagger achieves 63.9% and 62.5% recall on FERN14, FERN16, and FERN19."))
                .doesNotContain("FERN16", "FERN19");
    }

    @Test
    void theSecondWhoIsBeatenIsTheBaselineOfTheSecondValue() {
        assertThat(baselines("The planner surpasses MossGPT by 30% and FernNet by 20%."))
                .containsExactly("MossGPT", "FernNet");
        assertThat(baselines("The planner surpasses MossGPT by 30% and Peat 3.5 by 20%."))
                .containsExactly("MossGPT", "Peat 3.5");
        assertThat(baselines("The planner surpasses MossGPT by 30% and lowers loss by 20%."))
                .startsWith("MossGPT");
    }

    @Test
    void theSecondValueMayStillHaveNone() {
        String text = "The planner surpasses MossGPT by 30% and FernNet by 20%.";
        LinkRanker none = (quantity, candidates) -> null;

        assertThat(new ClaimExtractor(RuleSet.standard(), none, none).extract(text))
                .extracting(claim -> claim.scope().baseline())
                .containsExactly(null, null);
    }

    private static List<String> datasets(String text) {
        return ClaimExtractor.standard().extract(text).stream()
                .map(claim -> String.valueOf(claim.scope().dataset()))
                .toList();
    }

    private static List<String> baselines(String text) {
        return ClaimExtractor.standard().extract(text).stream()
                .map(claim -> String.valueOf(claim.scope().baseline()))
                .toList();
    }
}
