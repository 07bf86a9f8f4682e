package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FacetOutcomeTest {

    @Test
    void aLabelThatTheModelDoesNotKnowIsMissedWithScoreZero() {
        FacetOutcome outcome = Outcomes.of("b", "p1 | .8 | a b | b");

        assertThat(outcome.labels()).containsExactly("a", "b");
        assertThat(outcome.score(0, 0)).isZero();
        assertThat(outcome.right(0, 0)).isTrue();
        assertThat(outcome.given(0, 0)).isFalse();
    }

    @Test
    void aLabelThatNeitherOccursNorIsGivenHasNoPartInMacroF1() {
        FacetOutcome outcome = Outcomes.of("a b", "p1 | .8 .1 | a | a");

        assertThat(new FacetMeasures(outcome).headline().get("macroF1"))
                .isEqualTo(new Measure(1, 1, 1).withoutInterval());
    }

    @Test
    void aReportNamesTheTitlesOfSuspectsAndKeepsItsFiguresWithOneMoreBaseline() {
        FacetReport report = FacetReport.of(
                Outcomes.of("a", "p1 | .1 | a | \np2 | .9 | a | a\np3 | .1 | | \np4 | .2 | | "),
                Map.of(),
                Map.of("majority", Map.of()),
                (paper, given) -> given);
        FacetReport more = report.withBaseline("previous", Map.of("microF1", 0.5));

        assertThat(report.suspects()).extracting(Suspects.Suspect::title).containsExactly("Title of p1");
        assertThat(more.baselines()).containsOnlyKeys("majority", "previous");
        assertThat(more.headline()).isEqualTo(report.headline());
        assertThat(more.suspects()).isEqualTo(List.copyOf(report.suspects()));
    }
}
