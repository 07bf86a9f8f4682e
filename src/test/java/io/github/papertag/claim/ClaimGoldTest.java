package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.papertag.Claim;
import io.github.papertag.Claim.Direction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores on the annotated abstracts against eval/expected-scores.json; the abstracts are not part of this repository; skipped where they are missing. */
class ClaimGoldTest {

    private static final Path GOLD = Path.of("..", "shared", "gold");
    private static final Path EXPECTED = Path.of("eval", "expected-scores.json");
    private static final double MAX_FALL = 0.005;

    @ParameterizedTest
    @ValueSource(strings = {"seeds-dev", "arxiv2026-dev"})
    void claimsAgreeWithTheAnnotatorsAsMuchAsBefore(String name) throws IOException {
        Path gold = GOLD.resolve(name + ".jsonl");
        assumeTrue(Files.exists(gold), "no annotated abstracts at " + gold);

        Score score = new Score();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(gold)) {
            JsonNode paper = mapper.readTree(line);
            score.add(
                    paper.get("claims"),
                    ClaimExtractor.standard().extract(paper.get("abstract").asText()));
        }

        JsonNode expected = mapper.readTree(EXPECTED.toFile()).path("claims").path(name);
        assertThat(score.f1(score.found))
                .as("value F1")
                .isGreaterThanOrEqualTo(expected.path("valueF1").asDouble(1) - MAX_FALL);
        assertThat(score.f1(score.full))
                .as("full F1")
                .isGreaterThanOrEqualTo(expected.path("fullF1").asDouble(1) - MAX_FALL);
    }

    /** Counts as the project's scorer does: a claim is found if spans overlap and values agree. */
    private static final class Score {
        private int wanted;
        private int given;
        private int found;
        private int full;

        void add(JsonNode gold, List<Claim> claims) {
            wanted += gold.size();
            given += claims.size();
            List<Claim> free = new ArrayList<>(claims);
            for (JsonNode want : gold) {
                Claim best = best(want, free);
                if (best != null) {
                    free.remove(best);
                    found++;
                    full += agreement(want, best) == 7 ? 1 : 0;
                }
            }
        }

        double f1(int right) {
            return 2.0 * right / (wanted + given);
        }

        private static @Nullable Claim best(JsonNode want, List<Claim> free) {
            Claim best = null;
            for (Claim claim : free) {
                boolean overlaps = Math.min(
                                want.get("end").asInt(), claim.span().end())
                        > Math.max(want.get("start").asInt(), claim.span().start());
                if (overlaps
                        && sameValue(want, claim)
                        && (best == null || agreement(want, claim) > agreement(want, best))) {
                    best = claim;
                }
            }
            return best;
        }

        private static boolean sameValue(JsonNode want, Claim claim) {
            Double high = claim.amount().valueHigh();
            boolean sameHigh = want.get("valueHigh").isNull() == (high == null)
                    && (high == null || close(want.get("valueHigh").asDouble(), high));
            return sameHigh
                    && close(want.get("value").asDouble(), claim.amount().value());
        }

        private static boolean close(double a, double b) {
            return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
        }

        /** Metric, kind and direction as bits, metric first. */
        private static int agreement(JsonNode want, Claim claim) {
            Direction direction = claim.direction();
            String given = direction == null ? null : direction.id();
            String wanted = want.get("direction").isNull()
                    ? null
                    : want.get("direction").asText();
            int metric =
                    id(want.get("metric").asText()).equals(id(claim.metric().id())) ? 4 : 0;
            int kind = want.get("kind").asText().equals(claim.kind().id()) ? 2 : 0;
            return metric + kind + (Objects.equals(wanted, given) ? 1 : 0);
        }

        private static String id(String metric) {
            return metric.startsWith("other") ? "other" : metric;
        }
    }
}
