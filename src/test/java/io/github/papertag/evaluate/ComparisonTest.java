package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final List<GoldRecord> GOLD = gold();
    private static final GivenLabels RIGHT = output("right", 40, 40);
    private static final GivenLabels HALF = output("half", 40, 20);

    @Test
    void theDifferenceIsTheSecondLessTheFirst() {
        Comparison.Difference micro = compare(HALF, RIGHT).measures().get(0);

        assertThat(micro.difference().value()).isEqualTo(micro.second() - micro.first());
        assertThat(micro.difference().low()).isPositive();
    }

    @Test
    void everyMeasureStandsBesideTheSameOne() {
        List<Comparison.Difference> measures = compare(HALF, RIGHT).measures();

        assertThat(measures)
                .extracting(Comparison.Difference::measure, Comparison.Difference::first, Comparison.Difference::second)
                .containsExactlyInAnyOrder(
                        tuple("microF1", 2.0 / 3, 1.0),
                        tuple("macroF1", 2.0 / 3, 1.0),
                        tuple("microPrecision", 1.0, 1.0),
                        tuple("microRecall", 0.5, 1.0),
                        tuple("sampleF1", 0.5, 1.0),
                        tuple("subsetAccuracy", 0.5, 1.0),
                        tuple("hammingLoss", 0.5, 0.0),
                        tuple("abstentionRate", 0.5, 0.0));
        assertThat(measures)
                .allSatisfy(measure ->
                        assertThat(measure.difference().value()).isEqualTo(measure.second() - measure.first()));
    }

    @Test
    void whatOnlyTheFirstDecidesRightlyOrGivesIsToldToo() {
        List<GoldRecord> gold = List.of(paper("p1", "Trees", "x", "y"), paper("p2", "Heaps", "x"));
        Comparison comparison = Comparison.of(
                "areas",
                gold,
                given("a", Map.of("p1", List.of("x", "z"), "p2", List.of("x"))),
                given("b", Map.of("p1", List.of("y"), "p2", List.of("x"))));

        assertThat(comparison.changed())
                .containsExactly(
                        new Comparison.ChangedPaper("p1", "Trees", List.of("x", "y"), List.of("x", "z"), List.of("y")));
        assertThat(comparison.labels())
                .extracting(
                        Comparison.LabelDifference::label,
                        Comparison.LabelDifference::onlyFirst,
                        Comparison.LabelDifference::onlySecond)
                .containsExactly(tuple("x", 1, 0), tuple("y", 0, 1), tuple("z", 0, 1));
    }

    private static GoldRecord paper(String id, String title, String... areas) {
        return new GoldRecord(id, title, "", Map.of("areas", List.of(areas)), null);
    }

    private static GivenLabels given(String name, Map<String, List<String>> areas) {
        Map<String, Map<String, List<String>>> labels = new LinkedHashMap<>();
        areas.forEach((id, given) -> labels.put(id, Map.of("areas", given)));
        return new GivenLabels(name, Map.of("areas", Set.of("x", "y", "z")), labels);
    }

    @Test
    void twoThatAgreeDifferByNothing() {
        assertThat(compare(RIGHT, RIGHT).measures())
                .allMatch(measure ->
                        measure.difference().low() == 0 && measure.difference().high() == 0);
    }

    @Test
    void papersThatOnlyOneDecidesRightlyAreCountedByLabel() {
        Comparison.LabelDifference sorting = compare(HALF, RIGHT).labels().get(0);

        assertThat(sorting.onlySecond()).isEqualTo(20);
        assertThat(sorting.onlyFirst()).isZero();
        assertThat(sorting.corrected()).isLessThan(1e-4);
    }

    @Test
    void theChangedPapersSayWhoGaveWhat() {
        assertThat(compare(HALF, RIGHT).changed())
                .hasSize(20)
                .allMatch(paper ->
                        paper.onlyFirst().isEmpty() && paper.onlySecond().equals(List.of("sorting")));
    }

    @Test
    void papersThatOneLacksAreNamedAndNotCompared() {
        Comparison comparison = compare(output("short", 30, 30), RIGHT);

        assertThat(comparison.papers()).isEqualTo(30);
        assertThat(comparison.absent()).hasSize(10).contains("paper-30");
    }

    private static Comparison compare(GivenLabels first, GivenLabels second) {
        return Comparison.of("areas", GOLD, first, second);
    }

    private static List<GoldRecord> gold() {
        List<GoldRecord> gold = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            gold.add(new GoldRecord("paper-" + i, "Paper " + i, "", Map.of("areas", List.of("sorting")), null));
        }
        return gold;
    }

    private static GivenLabels output(String name, int papers, int right) {
        Map<String, Map<String, List<String>>> labels = new LinkedHashMap<>();
        for (int i = 0; i < papers; i++) {
            labels.put("paper-" + i, Map.of("areas", i < right ? List.of("sorting") : List.of()));
        }
        return new GivenLabels(name, Map.of("areas", Set.of("sorting")), labels);
    }
}
