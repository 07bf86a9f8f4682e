package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimScoresTest {

    private static final ClaimFields WANTED = claim(10, 13, 40, "speed", "ratio", "increase");

    @ParameterizedTest
    @CsvSource({
        "10, 13, 40, true",
        "12, 20, 40, true",
        "13, 20, 40, false",
        "0, 10, 40, false",
        "0, 11, 40, true",
        "10, 13, 41, false",
        "10, 13, 40.00003, true",
        "10, 13, 40.00005, false"
    })
    void aClaimIsFoundWhereTheSameValueStandsAtAnOverlappingPlace(int start, int end, double value, boolean found) {
        assertThat(WANTED.sameValueAs(claim(start, end, value, "speed", "ratio", "increase")))
                .isEqualTo(found);
    }

    @Test
    void valuesNearZeroAreComparedAsNumbersAndNotByTheirRatio() {
        ClaimFields wanted = claim(0, 4, 0, "speed", "ratio", "increase");

        assertThat(wanted.sameValueAs(claim(0, 4, 1e-6, "speed", "ratio", "increase")))
                .isTrue();
        assertThat(wanted.sameValueAs(claim(0, 4, 2e-6, "speed", "ratio", "increase")))
                .isFalse();
    }

    @Test
    void ofSeveralWithTheValueTheOneThatAgreesMostIsTakenTheMetricFirstThenTheKind() {
        ClaimFields nothing = claim(10, 13, 40, "cost", "change", "decrease");
        ClaimFields direction = claim(10, 13, 40, "cost", "change", "increase");
        ClaimFields kind = claim(10, 13, 40, "cost", "ratio", "decrease");
        ClaimFields metric = claim(10, 13, 40, "speed", "change", "decrease");

        assertThat(taken(nothing, direction)).isEqualTo(direction);
        assertThat(taken(direction, nothing)).isEqualTo(direction);
        assertThat(taken(direction, kind)).isEqualTo(kind);
        assertThat(taken(kind, direction)).isEqualTo(kind);
        assertThat(taken(kind, metric)).isEqualTo(metric);
        assertThat(taken(metric, kind)).isEqualTo(metric);
    }

    @Test
    void ofEqualsTheFirstIsTaken() {
        ClaimFields first = claim(9, 13, 40, "cost", "ratio", "increase");
        ClaimFields second = claim(11, 13, 40, "cost", "ratio", "increase");

        assertThat(taken(first, second)).isEqualTo(first);
    }

    @Test
    void sharesAreOfTheClaimsFound() {
        ClaimFields slower = claim(10, 13, 40, "speed", "ratio", "decrease");
        ClaimFields missed = claim(50, 53, 7, "speed", "ratio", "increase");
        ClaimScores scores = ClaimScores.of(
                Map.of("p1", List.of(WANTED, missed), "p2", List.of(WANTED)),
                Map.of("p1", List.of(slower), "p2", List.of(WANTED)));

        assertThat(scores.value()).isEqualTo(new Counts(2, 0, 1));
        assertThat(scores.full()).isEqualTo(new Counts(1, 1, 2));
        assertThat(scores.agreementShares()).containsEntry("metric", 1.0).containsEntry("direction", 0.5);
    }

    /** The one of two claims that is compared with the wanted one. */
    private static ClaimFields taken(ClaimFields one, ClaimFields other) {
        return ClaimScores.of(Map.of("p", List.of(WANTED)), Map.of("p", List.of(one, other))).errors().stream()
                .filter(error -> WANTED.equals(error.gold()))
                .map(ClaimScores.ClaimError::found)
                .findFirst()
                .orElseThrow();
    }

    private static ClaimFields claim(int start, int end, double value, String metric, String kind, String direction) {
        return new ClaimFields(
                new Span(start, end), "", metric, kind, value, null, "x", direction, "exact", null, null, "own");
    }
}
