package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.label.BundledModels;
import io.github.papertag.label.Labeller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected scores stand in eval/expected-scores.json; a score may rise, but not fall by more than this. */
class ExpectedScoresTest {

    private static final double MAX_FALL = 0.005;
    private static final Path EXPECTED = Path.of("eval/expected-scores.json");
    private static final Path HELD_OUT = Path.of("../shared/gold/arxiv2026-dev.jsonl");

    @ParameterizedTest
    @ValueSource(strings = {"areas", "contribution", "arxiv"})
    void crossValidatedScoresOfTheBundledModelsHaveNotFallen(String model) throws IOException {
        assertNotBelow(
                expected().path("crossValidated").path(model),
                BundledModels.load(model).card().scores());
    }

    @ParameterizedTest
    @ValueSource(strings = {"areas", "contribution"})
    void scoresOnPapersThatNoModelSawHaveNotFallen(String facet) throws IOException {
        assumeTrue(Files.exists(HELD_OUT), "skipped: the gold file is not beside this checkout");
        List<GoldRecord> gold = GoldFile.read(List.of(HELD_OUT));
        Labeller labeller = Labeller.load(List.of(facet), null);

        FacetScores scores = Objects.requireNonNull(
                GoldEvaluation.run(gold, labeller).facets().get(facet));

        assertNotBelow(expected().path("arxiv2026-dev").path(facet), scores.headline());
    }

    @Test
    void theReadmeShowsTheExpectedScores() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (JsonNode set : expected()) {
            for (Map.Entry<String, JsonNode> facet : set.properties()) {
                JsonNode scores = facet.getValue();
                boolean claims = scores.has("valueF1");
                assertThat(readme)
                        .contains(String.format(
                                Locale.ROOT,
                                "%.3f / %.3f",
                                scores.path(claims ? "valueF1" : "microF1").asDouble(),
                                scores.path(claims ? "fullF1" : "macroF1").asDouble()));
            }
        }
    }

    private static JsonNode expected() throws IOException {
        return new JsonMapper().readTree(Files.readString(EXPECTED));
    }

    private static void assertNotBelow(JsonNode expected, Map<String, Double> actual) {
        assertThat(expected.properties()).isNotEmpty();
        for (Map.Entry<String, JsonNode> score : expected.properties()) {
            assertThat(actual.get(score.getKey()))
                    .as(score.getKey())
                    .isGreaterThanOrEqualTo(score.getValue().asDouble() - MAX_FALL);
        }
    }
}
