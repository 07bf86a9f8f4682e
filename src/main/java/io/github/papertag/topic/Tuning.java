package io.github.papertag.topic;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How the linear scores of all labels become probabilities and decisions.
 *
 * @param mixing corrects the scores first
 * @param decisions calibration and threshold of each label's corrected score
 */
record Tuning(LabelMixing mixing, List<Decision> decisions) {

    Tuning {
        decisions = List.copyOf(decisions);
    }

    /** Learns from the scores of documents that the linear model did not see. */
    static Tuning learn(float[][] scores, boolean[][] gold, TuningSettings settings) {
        int labels = scores.length == 0 ? 0 : scores[0].length;
        LabelMixing mixing = settings.mixLabels() ? LabelMixing.fit(scores, gold) : LabelMixing.none(labels);
        float[][] mixed = mixing.apply(scores);
        List<Decision> decisions = IntStream.range(0, labels)
                .mapToObj(label -> Decision.tune(column(mixed, label), column(gold, label)))
                .toList();
        return new Tuning(
                mixing,
                settings.microWeight() > 0
                        ? JointThresholds.tune(
                                decisions, ThresholdCounts.expected(decisions, mixed, gold), settings.microWeight())
                        : decisions);
    }

    /** The probability of each label. */
    double[] probabilities(float[] scores) {
        return Decision.probabilities(decisions, mixing.apply(scores));
    }

    static double[] column(float[][] table, int label) {
        double[] column = new double[table.length];
        for (int i = 0; i < table.length; i++) {
            column[i] = table[i][label];
        }
        return column;
    }

    static boolean[] column(boolean[][] table, int label) {
        boolean[] column = new boolean[table.length];
        for (int i = 0; i < table.length; i++) {
            column[i] = table[i][label];
        }
        return column;
    }
}
