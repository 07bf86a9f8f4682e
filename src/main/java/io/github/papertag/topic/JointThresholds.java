package io.github.papertag.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * Thresholds that together maximise macro-F1 plus a multiple of micro-F1, by coordinate ascent over a grid of
 * probabilities. The best thresholds label by label serve macro-F1 alone: a rare label then wins a little F1 with many
 * wrong decisions, which micro-F1 pays for.
 */
final class JointThresholds {

    private static final int START = 15;
    private static final int ROUNDS = 4;

    private final double microWeight;
    private final double[][] right;
    private final double[][] given;
    private final double[] positives;
    private final int[] chosen;
    private double allPositives;
    private double allRight;
    private double allGiven;

    private JointThresholds(ThresholdCounts counts, double microWeight) {
        this.microWeight = microWeight;
        this.right = counts.right();
        this.given = counts.given();
        this.positives = counts.positives();
        this.chosen = new int[positives.length];
    }

    /** The decisions with the best thresholds; a label that no document has keeps its own. */
    static List<Decision> tune(List<Decision> calibrated, ThresholdCounts counts, double microWeight) {
        JointThresholds search = new JointThresholds(counts, microWeight);
        search.climb();
        List<Decision> decisions = new ArrayList<>();
        for (int label = 0; label < calibrated.size(); label++) {
            boolean never = search.positives[label] == 0;
            decisions.add(
                    never
                            ? calibrated.get(label)
                            : new Decision(
                                    calibrated.get(label).calibration(),
                                    ThresholdCounts.threshold(search.chosen[label])));
        }
        return decisions;
    }

    private void climb() {
        for (int label = 0; label < chosen.length; label++) {
            chosen[label] = START;
            allPositives += positives[label];
            allRight += right[label][START];
            allGiven += given[label][START];
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int label = 0; label < chosen.length; label++) {
                improve(label);
            }
        }
    }

    private void improve(int label) {
        allRight -= right[label][chosen[label]];
        allGiven -= given[label][chosen[label]];
        double best = -1;
        for (int step = 0; step < ThresholdCounts.STEPS; step++) {
            double micro = 2.0 * (allRight + right[label][step]) / (allGiven + given[label][step] + allPositives);
            double f1 = 2.0 * right[label][step] / (given[label][step] + positives[label]);
            double goal = microWeight * micro + f1 / chosen.length;
            if (goal > best) {
                best = goal;
                chosen[label] = step;
            }
        }
        allRight += right[label][chosen[label]];
        allGiven += given[label][chosen[label]];
    }
}
