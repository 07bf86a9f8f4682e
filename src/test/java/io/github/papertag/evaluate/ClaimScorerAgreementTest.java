package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.SharedFiles;
import io.github.papertag.claim.ClaimExtractor;
import io.github.papertag.label.Labeller;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code eval --claims} says against what a second program, written by others, says of the same claims. */
class ClaimScorerAgreementTest {

    private static final List<String> FIELDS =
            List.of("metric", "kind", "direction", "unit", "bound", "owner", "dataset", "baseline", "span");

    @ParameterizedTest
    @ValueSource(strings = {"seeds-dev", "arxiv2026-dev"})
    void figuresOfClaimsAgree(String name, @TempDir Path directory) throws Exception {
        Path file = SharedFiles.file("gold/" + name + ".jsonl");
        List<GoldRecord> gold = GoldFile.read(List.of(file));
        Labeller labeller = new Labeller(List.of(), ClaimExtractor.standard());
        List<LabelledPaper> labelled = gold.stream()
                .map(g -> labeller.label(new Paper(g.id(), g.title(), g.abstractText())))
                .toList();
        ClaimScores ours = Objects.requireNonNull(GoldEvaluation.claims(gold, labelled));
        JsonNode theirs = OtherScorer.scores(directory, file, labelled).path("claims");

        assertThat(ours.value().support())
                .isEqualTo(theirs.path("gold").intValue())
                .isPositive();
        assertSameCounts(ours.value(), theirs.path("value"));
        assertSameCounts(ours.full(), theirs.path("full"));
        assertThat(ours.agreement().keySet()).containsExactlyInAnyOrderElementsOf(FIELDS);
        ours.agreement().forEach((field, agreeing) -> assertThat(agreeing)
                .as("found claims on whose %s both agree", field)
                .isEqualTo(count(theirs.path("agreement_on_found").path(field), ours.value())));
    }

    private static void assertSameCounts(Counts ours, JsonNode theirs) {
        Map<String, Double> figures = Map.of("precision", ours.precision(), "recall", ours.recall(), "f1", ours.f1());
        figures.forEach((figure, value) -> assertThat(String.format(Locale.ROOT, "%.4f", value))
                .as(figure)
                .isEqualTo(
                        String.format(Locale.ROOT, "%.4f", theirs.path(figure).doubleValue())));
    }

    /** The other program prints shares to three digits, which tell a count among fewer than a thousand claims. */
    private static int count(JsonNode share, Counts value) {
        assertThat(value.truePositives()).isBetween(1, 999);
        return (int) Math.round(share.doubleValue() * value.truePositives());
    }
}
