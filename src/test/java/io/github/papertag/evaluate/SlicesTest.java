package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.papertag.topic.ScoredDecisions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlicesTest {

    @Test
    void papersAreDividedByTheLengthOfTheirAbstracts() {
        assertThat(parts("words of the abstract", new int[] {250, 300, 0, 1, 99, 100, 149, 150, 199, 200}))
                .extracting(Slices.Slice::name, Slices.Slice::papers)
                .containsExactly(
                        tuple("0 to 99", 2),
                        tuple("100 to 149", 2),
                        tuple("150 to 199", 2),
                        tuple("200 and more", 3),
                        tuple("unknown", 1));
    }

    @Test
    void papersAreDividedByTheNumberOfTheirRightLabels() {
        FacetOutcome outcome = Outcomes.of("a b c d e", """
                2401.00001  | 0 0 0 0 0 |           | a
                2302.00001  | 0 0 0 0 0 | a         | a
                openalex:W1 | 0 0 0 0 0 | a b c d   | a
                other       | 0 0 0 0 0 | a b c d e | a
                """);

        assertThat(slices(outcome, "right labels"))
                .extracting(Slices.Slice::name, Slices.Slice::papers)
                .containsExactly(tuple("0", 1), tuple("1", 1), tuple("4 and more", 2));
        assertThat(slices(outcome, "source"))
                .extracting(Slices.Slice::name)
                .containsExactly("arXiv", "openalex", "other");
        assertThat(slices(outcome, "year")).extracting(Slices.Slice::name).containsExactly("2023", "2024", "unknown");
    }

    @Test
    void aSliceIsMeasuredOnItsOwnPapers() {
        Slices.Slice one = slices(Outcomes.of("a b", """
                                2401.00001 | 0 0 | a | a
                                2302.00001 | 0 0 | a | b
                                """), "year").get(1);

        assertThat(one.name()).isEqualTo("2024");
        assertThat(one.microF1().value()).isEqualTo(1);
        assertThat(one.sampleF1().value()).isEqualTo(1);
        assertThat(one.subsetAccuracy().value()).isEqualTo(1);
    }

    @Test
    void fourPapersHaveNoIntervalAndFiveHave() {
        List<Slices.Slice> years = slices(
                Outcomes.of(
                        "a",
                        IntStream.range(0, 9)
                                .mapToObj(i -> (i < 4 ? "2302.0000" : "2401.0000") + i + " | 0 | a | a")
                                .collect(Collectors.joining("\n"))),
                "year");

        assertThat(years.get(0).microF1()).isEqualTo(new Measure(1, Double.NaN, Double.NaN));
        assertThat(years.get(1).microF1()).isEqualTo(new Measure(1, 1, 1));
    }

    @Test
    void aLabelOfOnePaperInFiftyIsRare() {
        StringBuilder table = new StringBuilder();
        IntStream.range(0, 50)
                .forEach(i -> table.append("p" + i + " | 0 0 | " + (i == 0 ? "a b" : i == 1 ? "a" : "") + " |\n"));

        assertThat(slices(Outcomes.of("a b", table.toString()), "rare labels"))
                .extracting(Slices.Slice::name, Slices.Slice::papers)
                .containsExactly(tuple("has none", 49), tuple("has one", 1));
    }

    private static List<Slices.Slice> slices(FacetOutcome outcome, String group) {
        return Slices.of(outcome, new FacetMeasures(outcome)).stream()
                .filter(slice -> slice.group().equals(group))
                .toList();
    }

    private static List<Slices.Slice> parts(String group, int[] words) {
        List<PaperFacts> papers = IntStream.range(0, words.length)
                .mapToObj(i -> new PaperFacts("p" + i, "Title", words[i]))
                .toList();
        List<String> ids = papers.stream().map(PaperFacts::id).toList();
        FacetOutcome outcome = new FacetOutcome(
                papers,
                new ScoredDecisions(ids, List.of("a"), new float[words.length], new boolean[words.length]),
                new boolean[words.length]);
        return slices(outcome, group);
    }
}
