package io.github.papertag.topic;

import java.util.List;

/**
 * How many decisions each label gets at each threshold of a grid of probabilities, and how many of them are right.
 *
 * @param given for each label and threshold
 * @param right of these
 * @param positives for each label, how many documents have it
 */
@SuppressWarnings("ArrayRecordComponent") // read-only inside the package
record ThresholdCounts(double[][] given, double[][] right, double[] positives) {

    static final int STEPS = 31;
    private static final double LOWEST = 0.05;
    private static final double STEP = 0.02;

    private ThresholdCounts(int labels) {
        this(new double[labels][STEPS], new double[labels][STEPS], new double[labels]);
    }

    static double threshold(int step) {
        return LOWEST + step * STEP;
    }

    /**
     * Takes for right what the calibrated probabilities expect, not what was counted: a rare label has too few documents to
     * count, and a cut that is lucky on them is none on others.
     */
    static ThresholdCounts expected(List<Decision> calibrated, float[][] scores, boolean[][] gold) {
        ThresholdCounts counts = new ThresholdCounts(calibrated.size());
        for (int i = 0; i < scores.length; i++) {
            double[] probabilities = Decision.probabilities(calibrated, scores[i]);
            for (int label = 0; label < probabilities.length; label++) {
                counts.positives[label] += gold[i][label] ? 1 : 0;
                counts.add(label, probabilities[label], 1, probabilities[label]);
            }
        }
        return counts;
    }

    /**
     * Counts what is right among many documents and weights it so that each label is as frequent as among others, whose
     * thresholds are wanted.
     *
     * @param calibrated probabilities as they are among the others
     * @param aim shares of the labels among the others
     */
    static ThresholdCounts weighted(List<Sigmoid> calibrated, float[][] scores, boolean[][] gold, LabelShares aim) {
        LabelShares own = LabelShares.of(gold);
        ThresholdCounts counts = new ThresholdCounts(calibrated.size());
        for (int label = 0; label < calibrated.size(); label++) {
            counts.positives[label] = aim.with()[label];
            double with = (double) aim.with()[label] / Math.max(1, own.with()[label]);
            double without = (double) aim.without(label) / Math.max(1, own.without(label));
            for (int i = 0; i < scores.length; i++) {
                double probability = calibrated.get(label).probability(scores[i][label]);
                counts.add(label, probability, gold[i][label] ? with : without, gold[i][label] ? with : 0);
            }
        }
        return counts;
    }

    private void add(int label, double probability, double weight, double hit) {
        for (int step = 0; step < STEPS && probability >= threshold(step); step++) {
            given[label][step] += weight;
            right[label][step] += hit;
        }
    }
}
