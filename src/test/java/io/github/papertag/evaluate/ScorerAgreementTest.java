package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.SharedFiles;
import io.github.papertag.label.Labeller;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our measures against those of a second program, written by others, on the same papers. Needs the folder with gold
 * ({@code ../shared}, or the system property {@code papertag.shared}) and Python.
 */
class ScorerAgreementTest {

    private static final Path MODELS = Path.of("models");

    /** Half of the last of four digits. */
    private static final double ROUNDING = 0.5e-4 + 1e-9;

    private static JsonNode theirs = new JsonMapper().createObjectNode();
    private static Map<String, FacetScores> ours = Map.of();

    @BeforeAll
    static void scoreTwice(@TempDir Path directory) throws Exception {
        Path file = SharedFiles.file("gold/arxiv2026-dev.jsonl");
        assumeThat(MODELS).as("the models").isDirectory();

        List<GoldRecord> gold = GoldFile.read(List.of(file));
        Labeller labeller = Labeller.load(Labeller.DEFAULT_MODELS, null);
        List<LabelledPaper> labelled = gold.stream()
                .map(g -> labeller.label(new Paper(g.id(), g.title(), g.abstractText())))
                .toList();

        theirs = OtherScorer.scores(directory, file, labelled);
        ours = Map.of("areas", scores(gold, labelled, "areas"), "contribution", scores(gold, labelled, "contribution"));
    }

    @Test
    void bothSawTheSamePapers() {
        assertThat(theirs.path("predicted_records").intValue())
                .isEqualTo(ours("areas").records())
                .isGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource({
        "areas, precision, precision",
        "areas, recall, recall",
        "areas, microF1, micro_f1",
        "areas, macroF1, macro_f1",
        "areas, exactMatch, exact_match",
        "contribution, precision, precision",
        "contribution, recall, recall",
        "contribution, microF1, micro_f1",
        "contribution, macroF1, macro_f1",
        "contribution, exactMatch, exact_match"
    })
    void headlineFiguresAgreeToFourDigits(String facet, String ourName, String theirName) {
        double expected = theirs.path(facet).path(theirName).doubleValue();

        assertThat(expected).isPositive();
        assertThat(ours(facet).headline()).containsEntry(ourName, expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"areas", "contribution"})
    void theF1OfEveryLabelAgreesToThreeDigits(String facet) {
        SortedMap<String, Double> expected = new TreeMap<>();
        theirs.path(facet)
                .path("per_label_f1")
                .properties()
                .forEach(field -> expected.put(field.getKey(), field.getValue().doubleValue()));

        assertThat(ours(facet).perLabel().keySet()).isEqualTo(expected.keySet());
        expected.forEach((label, f1) -> assertThat(ours(facet).perLabel().get(label))
                .as(label)
                .satisfies(counts -> assertThat(counts.f1()).isCloseTo(f1, within(10 * ROUNDING))));
    }

    private static FacetScores ours(String facet) {
        return ours.getOrDefault(facet, FacetScores.of(List.<List<String>>of(), List.<List<String>>of()));
    }

    private static FacetScores scores(List<GoldRecord> gold, List<LabelledPaper> labelled, String facet) {
        return FacetScores.of(
                gold.stream().map(g -> g.labels(facet)).toList(),
                labelled.stream()
                        .map(paper -> paper.labels(facet).stream()
                                .map(ScoredLabel::label)
                                .toList())
                        .toList());
    }
}
