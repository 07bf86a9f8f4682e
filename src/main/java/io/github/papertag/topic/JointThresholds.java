package io.github.papertag.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * Thresholds that together maximise macro-F1 plus a multiple of micro-F1, by coordinate ascent over a grid of
 * probabilities. The best thresholds label by label serve macro-F1 alone: a rare label then wins a little F1 with many
 * wrong decisions, which micro-F1 pays for.
 *
 * <p>How many decisions at a threshold are right is what the calibrated probabilities expect, not what was counted: a rare
 * label has too few documents to count, and a cut that is lucky on them is none on others.
 */
final class JointThresholds {

    private static final double LOWEST = 0.05;
    private static final double STEP = 0.02;
    private static final int STEPS = 31;
    private static final int START = 15;
    private static final int ROUNDS = 4;

    private final double microWeight;
    private final double[][] expected;
    private final int[][] given;
    private final int[] positives;
    private final int[] chosen;
    private int allPositives;
    private double allExpected;
    private int allGiven;

    private JointThresholds(int labels, double microWeight) {
        this.microWeight = microWeight;
        this.expected = new double[labels][STEPS];
        this.given = new int[labels][STEPS];
        this.positives = new int[labels];
        this.chosen = new int[labels];
    }

    static List<Decision> tune(List<Decision> calibrated, float[][] scores, boolean[][] gold, double microWeight) {
        JointThresholds search = new JointThresholds(calibrated.size(), microWeight);
        for (int i = 0; i < scores.length; i++) {
            search.count(Decision.probabilities(calibrated, scores[i]), gold[i]);
        }
        search.climb();
        List<Decision> decisions = new ArrayList<>();
        for (int label = 0; label < calibrated.size(); label++) {
            boolean never = search.positives[label] == 0;
            decisions.add(
                    never
                            ? calibrated.get(label)
                            : new Decision(calibrated.get(label).calibration(), threshold(search.chosen[label])));
        }
        return decisions;
    }

    private static double threshold(int step) {
        return LOWEST + step * STEP;
    }

    private void count(double[] probabilities, boolean[] right) {
        for (int label = 0; label < probabilities.length; label++) {
            positives[label] += right[label] ? 1 : 0;
            for (int step = 0; step < STEPS && probabilities[label] >= threshold(step); step++) {
                given[label][step]++;
                expected[label][step] += probabilities[label];
            }
        }
    }

    private void climb() {
        for (int label = 0; label < chosen.length; label++) {
            chosen[label] = START;
            allPositives += positives[label];
            allExpected += expected[label][START];
            allGiven += given[label][START];
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int label = 0; label < chosen.length; label++) {
                improve(label);
            }
        }
    }

    private void improve(int label) {
        allExpected -= expected[label][chosen[label]];
        allGiven -= given[label][chosen[label]];
        double best = -1;
        for (int step = 0; step < STEPS; step++) {
            double micro = 2.0 * (allExpected + expected[label][step]) / (allGiven + given[label][step] + allPositives);
            double f1 = 2.0 * expected[label][step] / (given[label][step] + positives[label]);
            double goal = microWeight * micro + f1 / chosen.length;
            if (goal > best) {
                best = goal;
                chosen[label] = step;
            }
        }
        allExpected += expected[label][chosen[label]];
        allGiven += given[label][chosen[label]];
    }
}
