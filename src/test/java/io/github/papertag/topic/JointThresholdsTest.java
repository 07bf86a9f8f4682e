package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JointThresholdsTest {

    private static final Decision CALIBRATED = new Decision(new Sigmoid(1, 0), 0.5);
    private static final double STEP = 0.02;

    /** Scores of a label that some papers have: high for those in doubt, low for the others. */
    private static float[] scores(int seed, int papers, int doubtful, double centre) {
        Random random = new Random(seed);
        float[] scores = new float[papers];
        for (int i = 0; i < papers; i++) {
            scores[i] = (float) (random.nextGaussian() + (i < doubtful ? centre : -6));
        }
        return scores;
    }

    private static double probability(float score) {
        return CALIBRATED.calibration().probability(score);
    }

    /** As many of the papers are right as the probabilities expect. */
    private static boolean[] right(float[] scores, int seed) {
        long positives = Math.round(IntStream.range(0, scores.length)
                .mapToDouble(i -> probability(scores[i]))
                .sum());
        List<Boolean> right = new ArrayList<>(Collections.nCopies(scores.length, false));
        Collections.fill(right.subList(0, (int) positives), true);
        Collections.shuffle(right, new Random(seed));
        boolean[] array = new boolean[scores.length];
        IntStream.range(0, array.length).forEach(i -> array[i] = right.get(i));
        return array;
    }

    private static double[] thresholds(double microWeight, List<float[]> scores, List<boolean[]> right) {
        int papers = scores.get(0).length;
        float[][] scoreRows = new float[papers][scores.size()];
        boolean[][] rightRows = new boolean[papers][scores.size()];
        for (int label = 0; label < scores.size(); label++) {
            for (int paper = 0; paper < papers; paper++) {
                scoreRows[paper][label] = scores.get(label)[paper];
                rightRows[paper][label] = right.get(label)[paper];
            }
        }
        List<Decision> calibrated = Collections.nCopies(scores.size(), CALIBRATED);
        ThresholdCounts counts = ThresholdCounts.expected(calibrated, scoreRows, rightRows);
        return JointThresholds.tune(calibrated, counts, microWeight).stream()
                .mapToDouble(Decision::threshold)
                .toArray();
    }

    @Test
    void theThresholdOfALabelAloneIsHalfOfItsBestExpectedF1() {
        float[] scores = scores(3, 5000, 600, 0);
        double[] probabilities = IntStream.range(0, scores.length)
                .mapToDouble(i -> probability(scores[i]))
                .sorted()
                .toArray();
        double all = IntStream.range(0, probabilities.length)
                .mapToDouble(i -> probabilities[i])
                .sum();
        double found = 0;
        double best = 0;
        for (int given = 1; given <= probabilities.length; given++) {
            found += probabilities[probabilities.length - given];
            best = Math.max(best, 2 * found / (given + all));
        }

        assertThat(thresholds(1, List.of(scores), List.of(right(scores, 5)))[0]).isCloseTo(best / 2, within(STEP));
    }

    /** Of a rare label a few lucky papers would otherwise decide where the cut lies. */
    @Test
    void whichOfTheLikelyPapersAreRightMovesNoThreshold() {
        List<float[]> scores = List.of(scores(1, 400, 200, 1), scores(2, 400, 20, -1));
        List<boolean[]> once = List.of(right(scores.get(0), 1), right(scores.get(1), 1));
        List<boolean[]> otherwise = List.of(right(scores.get(0), 2), right(scores.get(1), 2));

        assertThat(thresholds(1, scores, once)).containsExactly(thresholds(1, scores, otherwise));
    }

    @Test
    void theMoreMicroF1CountsTheFewerDoubtfulDecisionsAnUncertainLabelIsGiven() {
        List<float[]> scores = List.of(scores(1, 2000, 1500, 3), scores(2, 2000, 40, -2));
        List<boolean[]> right = List.of(right(scores.get(0), 1), right(scores.get(1), 1));

        assertThat(thresholds(5, scores, right)[1]).isGreaterThan(thresholds(0.1, scores, right)[1] + STEP);
    }

    @Test
    void aLabelThatNoPaperHasKeepsItsThreshold() {
        List<float[]> scores = List.of(scores(1, 300, 100, 1), scores(2, 300, 0, 0));
        List<boolean[]> right = List.of(right(scores.get(0), 1), new boolean[300]);

        assertThat(thresholds(1, scores, right)[1]).isEqualTo(CALIBRATED.threshold());
    }
}
