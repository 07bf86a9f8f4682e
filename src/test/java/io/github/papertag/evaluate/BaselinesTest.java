package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BaselinesTest {

    private static final FacetOutcome OUTCOME = Outcomes.of("a b", """
            p1 | .9 .1 | a   | a
            p2 | .2 .8 | b   | b
            p3 | .9 .9 | a b | a b
            p4 | .9 .1 | a   | a
            """);

    @Test
    void theMajorityIsTheLabelThatMostPapersHave() {
        Map<String, Double> majority = baselines(List.of()).get(Baselines.MAJORITY);

        assertThat(majority).containsEntry("microPrecision", 0.75).containsEntry("microRecall", 0.6);
    }

    @Test
    void keywordsGiveTheirLabels() {
        Map<String, Double> keywords = baselines(List.of(Set.of("a"), Set.of(), Set.of("a", "b"), Set.of("b")))
                .get(Baselines.KEYWORDS);

        assertThat(keywords).containsEntry("microPrecision", 0.75).containsEntry("microRecall", 0.6);
        assertThat(keywords).containsEntry("abstentionRate", 0.25);
    }

    @Test
    void withoutKeywordsThereIsNoSuchBaseline() {
        assertThat(baselines(List.of())).containsOnlyKeys(Baselines.MAJORITY);
    }

    @Test
    void whatHasNoProbabilitiesHasNoCalibration() {
        assertThat(baselines(List.of()).get(Baselines.MAJORITY))
                .containsEntry("expectedCalibrationError", Double.NaN)
                .containsEntry("brierScore", Double.NaN);
    }

    @Test
    void labelsGivenRankBeforeTheOthers() {
        assertThat(baselines(List.of()).get(Baselines.MAJORITY)).containsEntry("precisionAt1", 0.75);
    }

    private static Map<String, Map<String, Double>> baselines(List<Set<String>> keywords) {
        return Baselines.of(OUTCOME, keywords);
    }

    @Test
    void theMajorityNeedNotBeTheFirstLabelAndOfEqualsItIsTheFirst() {
        assertThat(majorityOf("p1 | .1 .1 | b | b\np2 | .1 .1 | b | b\np3 | .1 .1 | a | a"))
                .containsEntry("microRecall", 2.0 / 3);
        assertThat(majorityOf("p1 | .1 .1 | b | b\np2 | .1 .1 | a | a")).containsEntry("precisionAt1", 0.5);
        assertThat(Baselines.of(Outcomes.of("a b", "p1 | .1 .1 | a b | a\np2 | .1 .1 | b | b"), List.of())
                        .get(Baselines.MAJORITY))
                .containsEntry("microPrecision", 1.0);
    }

    private static Map<String, Double> majorityOf(String table) {
        return Baselines.of(Outcomes.of("a b", table), List.of()).getOrDefault(Baselines.MAJORITY, Map.of());
    }
}
