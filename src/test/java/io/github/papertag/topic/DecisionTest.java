package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTest {

    @Test
    void theThresholdLiesHalfWayBelowThePaperThatGivesTheBestF1() {
        // F1 of the best one to six papers: 0.5, 0.8, 0.67, 0.86, 0.75, 0.67
        Decision decision =
                Decision.tune(new double[] {4, 3, 2, 1, 0, -1}, new boolean[] {true, true, false, true, false, false});

        assertThat(decision.accepts(0.51)).isTrue();
        assertThat(decision.accepts(0.49)).isFalse();
    }

    @Test
    void papersWithTheSameScoreAreDecidedAlike() {
        Decision decision =
                Decision.tune(new double[] {2, 1, 1, 1, 0}, new boolean[] {true, true, false, false, false});

        assertThat(decision.accepts(2)).isTrue();
        assertThat(decision.accepts(1)).isFalse();
    }

    @Test
    void aLabelThatNoPaperHasIsNeverGiven() {
        double[] scores = {3, 1, 0, -2, -4};
        Decision decision = Decision.tune(scores, new boolean[5]);

        assertThat(Arrays.stream(scores)).noneMatch(decision::accepts);
    }

    @Test
    void aLabelThatEveryPaperHasIsAlwaysGiven() {
        double[] scores = {3, 1, 1, -2};
        Decision decision = Decision.tune(scores, new boolean[] {true, true, true, true});

        assertThat(Arrays.stream(scores)).allMatch(decision::accepts);
    }

    @Test
    void aLabelWhosePapersScoreLowestIsNotGivenToLowScores() {
        double[] scores = new double[100];
        Arrays.setAll(scores, i -> -0.05 * i);
        boolean[] right = new boolean[100];
        right[97] = true;
        right[98] = true;

        Decision decision = Decision.tune(scores, right);

        assertThat(decision.accepts(-8)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noOtherCutOfTheScoresHasABetterF1(long seed) {
        Random random = new Random(seed);
        double[] scores =
                random.doubles(60, -3, 3).map(x -> Math.rint(10 * x) / 10).toArray();
        boolean[] right = new boolean[60];
        for (int i = 0; i < right.length; i++) {
            right[i] = random.nextDouble() < 1 / (1 + Math.exp(2 - 2 * scores[i]));
        }
        Decision decision = Decision.tune(scores, right);
        double best = Arrays.stream(scores)
                .map(cut -> f1(scores, right, new Decision(new Sigmoid(1, -cut), 0.5)))
                .max()
                .orElseThrow();

        assertThat(f1(scores, right, decision)).isCloseTo(best, within(1e-12));
    }

    private static double f1(double[] scores, boolean[] right, Decision decision) {
        int both = 0;
        int either = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean given = decision.accepts(scores[i]);
            both += given && right[i] ? 2 : 0;
            either += (given ? 1 : 0) + (right[i] ? 1 : 0);
        }
        return (double) both / either;
    }
}
