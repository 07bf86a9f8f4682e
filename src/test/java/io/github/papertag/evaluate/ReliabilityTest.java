package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.papertag.topic.ScoredDecisions;
import java.util.List;
import java.util.Map;
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

    @Test
    void theBandsAreTenthsWithTheMeanScoreAndTheShareOfTheRight() {
        List<Reliability.Band> bands = Reliability.of(SCORED).bands();

        assertThat(bands.get(6).from()).isEqualTo(0.6);
        assertThat(bands.get(6).to()).isEqualTo(0.7);
        assertThat(bands.get(9).meanScore()).isCloseTo(0.965, within(1e-6));
        assertThat(bands.get(9).accuracy()).isEqualTo(0.5);
        assertThat(bands.get(3).meanScore()).isNaN();
    }

    @Test
    void headlineFiguresHaveFourDigitsAndWhatIsUndefinedIsLeftOut() {
        assertThat(Reliability.of(SCORED).headline())
                .containsOnly(Map.entry("accuracyScored90", 0.5), Map.entry("expectedCalibrationError", 0.345));
        assertThat(Reliability.of(new ScoredDecisions(
                                List.of("a"), List.of("robotics"), new float[] {0.12344f}, new boolean[] {false}))
                        .headline())
                .containsOnly(Map.entry("expectedCalibrationError", 0.1234));
    }

    @Test
    void theMostDoubtfulSuspectComesFirst() {
        ScoredDecisions scored = new ScoredDecisions(
                List.of("a", "b", "c", "d", "e"),
                List.of("robotics"),
                new float[] {0.9f, 0.2f, 0.97f, 0.1f, 0.1f},
                new boolean[] {true, true, false, false, true});

        assertThat(Suspects.of(scored, 10)).extracting(Suspects.Suspect::id).containsExactly("c", "e", "b");
        assertThat(Suspects.of(scored, 1)).extracting(Suspects.Suspect::id).containsExactly("c");
    }

    @Test
    void aLabelIsSuspectFromTheUsualProbabilityOfTheOppositeOn() {
        ScoredDecisions scored = new ScoredDecisions(
                List.of("a", "b", "c", "d"), List.of("robotics"), new float[] {0.25f, 0.75f, 0.5f, 0f}, new boolean[] {
                    true, true, false, false
                });

        assertThat(Suspects.of(scored, 10))
                .extracting(Suspects.Suspect::id, Suspects.Suspect::doubt)
                .containsExactly(tuple("a", 0.75), tuple("c", 0.5));
    }
}
