package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdCountsTest {

    private static final Sigmoid PLAIN = new Sigmoid(1, 0);
    private static final double EXACT = 1e-12;

    /** Probabilities of 0.88, 0.73, 0.5, 0.27 and 0.01. */
    private static final float[][] SCORES = {{2}, {1}, {0}, {-1}, {-5}};

    private static final boolean[][] GOLD = {{true}, {false}, {true}, {false}, {false}};

    /** The first step whose threshold is above {@code probability}. */
    private static int above(double probability) {
        int step = 0;
        while (ThresholdCounts.threshold(step) <= probability) {
            step++;
        }
        return step;
    }

    /** Two of five papers have the label; among the papers it is meant for it is six of sixty. */
    @Test
    void decisionsAreWeightedToTheLabelsShareElsewhere() {
        ThresholdCounts counts =
                ThresholdCounts.weighted(List.of(PLAIN), SCORES, GOLD, new LabelShares(60, new int[] {6}));

        double with = 6 / 2.0;
        double without = 54 / 3.0;
        assertThat(counts.positives()).containsExactly(6);
        assertThat(counts.given()[0][0]).isCloseTo(2 * with + 2 * without, within(EXACT));
        assertThat(counts.right()[0][0]).isCloseTo(2 * with, within(EXACT));
        assertThat(counts.given()[0][above(0.3)]).isCloseTo(2 * with + without, within(EXACT));
        assertThat(counts.given()[0][above(0.55)]).isCloseTo(with + without, within(EXACT));
        assertThat(counts.right()[0][above(0.55)]).isCloseTo(with, within(EXACT));
    }

    @Test
    void aLabelThatNoneOfTheManyHasIsNeverRight() {
        ThresholdCounts counts = ThresholdCounts.weighted(
                List.of(PLAIN),
                SCORES,
                new boolean[][] {{false}, {false}, {false}, {false}, {false}},
                new LabelShares(10, new int[] {2}));

        assertThat(counts.right()[0]).containsOnly(0);
        assertThat(counts.given()[0][0]).isCloseTo(4 * 8 / 5.0, within(EXACT));
    }

    @Test
    void whatProbabilitiesExpectIsRightWhateverIs() {
        ThresholdCounts counts = ThresholdCounts.expected(List.of(new Decision(PLAIN, 0.5)), SCORES, GOLD);

        assertThat(counts.positives()).containsExactly(2);
        assertThat(counts.given()[0][above(0.55)]).isEqualTo(2);
        assertThat(counts.right()[0][above(0.55)])
                .isCloseTo(PLAIN.probability(2) + PLAIN.probability(1), within(EXACT));
    }
}
