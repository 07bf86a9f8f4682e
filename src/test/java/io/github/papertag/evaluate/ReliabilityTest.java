package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.papertag.topic.ScoredDecisions;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    private static final ScoredDecisions SCORED = new ScoredDecisions(
            List.of("a", "b"),
            List.of("astronomy", "robotics"),
            new float[] {0.95f, 0.05f, 0.98f, 0.6f},
            new boolean[] {true, false, false, true});

    @Test
    void theErrorIsTheWeightedDistanceBetweenScoreAndAccuracy() {
        Reliability reliability = Reliability.of(SCORED);

        assertThat(reliability.expectedCalibrationError())
                .isCloseTo((2 * (0.965 - 0.5) + 0.05 + 0.4) / 4, within(1e-6));
        assertThat(reliability.accuracyOfSureLabels()).isEqualTo(0.5);
        assertThat(reliability.bands()).hasSize(10);
    }

    @Test
    void suspectsAreGivenButImprobableOrMissingButProbable() {
        ScoredDecisions scored = new ScoredDecisions(
                List.of("a", "b", "c", "d"),
                List.of("robotics"),
                new float[] {0.9f, 0.02f, 0.97f, 0.1f},
                new boolean[] {true, true, false, false});

        assertThat(Suspects.of(scored, 10))
                .extracting(Suspects.Suspect::id, Suspects.Suspect::given)
                .containsExactly(tuple("b", true), tuple("c", false));
    }
}
