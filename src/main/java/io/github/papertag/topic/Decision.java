package io.github.papertag.topic;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How one label's linear score becomes a probability and a yes or no.
 *
 * @param calibration from linear score to probability
 * @param threshold least probability at which the label is given, in (0, 1)
 */
record Decision(Sigmoid calibration, double threshold) {

    /** More than rounding can move a score. */
    private static final double SLACK = 1e-3;

    boolean accepts(double score) {
        return calibration.probability(score) >= threshold;
    }

    /** A score safely below every score that {@link #accepts} takes. */
    double leastScore() {
        double logOdds = StrictMath.log(threshold / (1 - threshold));
        return (logOdds - calibration.offset()) / calibration.slope() - SLACK;
    }

    /** The probability of each label, given its linear score. */
    static double[] probabilities(List<Decision> decisions, float[] scores) {
        double[] probabilities = new double[decisions.size()];
        for (int label = 0; label < probabilities.length; label++) {
            probabilities[label] = decisions.get(label).calibration().probability(scores[label]);
        }
        return probabilities;
    }

    /** The positions of the labels whose probability reaches their threshold, ascending. */
    static int[] given(List<Decision> decisions, double[] probabilities) {
        return IntStream.range(0, probabilities.length)
                .filter(label -> probabilities[label] >= decisions.get(label).threshold())
                .toArray();
    }

    /**
     * Calibrates on held-out scores and takes the threshold with the highest F1 on them; between two documents the
     * threshold lies half-way. A label that no document has is never given, and one that all have always.
     */
    static Decision tune(double[] scores, boolean[] right) {
        return tune(PlattScaling.fit(scores, right), scores, right);
    }

    /** The same for scores that are calibrated already. */
    static Decision tune(Sigmoid calibration, double[] scores, boolean[] right) {
        Integer[] order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .toArray(Integer[]::new);
        int positives = 0;
        for (boolean r : right) {
            positives += r ? 1 : 0;
        }
        double best = 0;
        double threshold = 0.999;
        int found = 0;
        for (int taken = 1; taken <= order.length; taken++) {
            found += right[order[taken - 1]] ? 1 : 0;
            double f1 = 2.0 * found / (taken + positives);
            boolean all = taken == order.length && positives == order.length;
            double high = scores[order[taken - 1]];
            double low = taken == order.length ? high : scores[order[taken]];
            if (f1 > best && (all || low < high)) {
                best = f1;
                threshold = calibration.probability((low + high) / 2);
            }
        }
        return new Decision(calibration, threshold);
    }
}
