package io.github.papertag.evaluate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How well the scores rank one paper's right labels above the others. G. Tsoumakas, I. Katakis and I. Vlahavas,
 * <i>Mining multi-label data</i>, 2010, section 7.2, for coverage, ranking loss and average precision, with labels of
 * equal score counted as scikit-learn counts them; K. Järvelin and J. Kekäläinen, <i>Cumulated gain-based evaluation of
 * IR techniques</i>, 2002, for the cumulated gain. Every measure is NaN where the paper has no right label: there is
 * nothing to rank.
 */
final class RankingMeasures {

    private final double[] scores;
    private final boolean[] right;
    private final int[] order;
    private final int positives;

    /** @param scores and {@code right}: for each label of one paper its score and whether it is right */
    RankingMeasures(double[] scores, boolean[] right) {
        this.scores = scores;
        this.right = right;
        this.order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(label -> -scores[label]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.positives = (int)
                IntStream.range(0, right.length).filter(label -> right[label]).count();
    }

    /** Mean over the right labels of the share of right ones among the labels ranked no lower, in (0, 1]. */
    double averagePrecision() {
        double sum = 0;
        for (int label = 0; label < scores.length; label++) {
            sum += right[label] ? rank(label, true) / (double) rank(label, false) : 0;
        }
        return positives == 0 ? Double.NaN : sum / positives;
    }

    /** How far down the ranking one must go to meet every right label, in [1, labels]. */
    double coverage() {
        int deepest = 0;
        for (int label = 0; label < scores.length; label++) {
            deepest = right[label] ? Math.max(deepest, rank(label, false)) : deepest;
        }
        return positives == 0 ? Double.NaN : deepest;
    }

    /** Share of the pairs of a right and a wrong label that are not ranked right above wrong, in [0, 1]. */
    double loss() {
        int bad = 0;
        for (int label = 0; label < scores.length; label++) {
            bad += right[label] ? rank(label, false) - rank(label, true) : 0;
        }
        return Measure.share(bad, (double) positives * (scores.length - positives));
    }

    /** Expected share of right labels among the first {@code k}, where ties stand in random order, in [0, 1]. */
    double precisionAt(int k) {
        double[] discounts = new double[scores.length];
        Arrays.fill(discounts, 0, Math.min(k, discounts.length), 1.0 / k);
        return positives == 0 ? Double.NaN : gain(discounts);
    }

    /** Normalised discounted cumulative gain of the first {@code k}, averaged over the orders of ties, in [0, 1]. */
    double ndcgAt(int k) {
        double[] discounts = new double[scores.length];
        double ideal = 0;
        for (int rank = 0; rank < Math.min(k, discounts.length); rank++) {
            discounts[rank] = StrictMath.log(2) / StrictMath.log(rank + 2.0);
            ideal += rank < positives ? discounts[rank] : 0;
        }
        return positives == 0 ? Double.NaN : gain(discounts) / ideal;
    }

    /** Sum of the discounts of the right labels' ranks; labels of equal score share theirs. */
    private double gain(double[] discounts) {
        double gain = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            int hits = 0;
            double discount = 0;
            while (to < order.length && scores[order[to]] == scores[order[from]]) {
                hits += right[order[to]] ? 1 : 0;
                discount += discounts[to++];
            }
            gain += discount * hits / (to - from);
            from = to;
        }
        return gain;
    }

    /** Number of labels, or of right ones, with at least this label's score. */
    private int rank(int label, boolean rightOnes) {
        int rank = 0;
        for (int other = 0; other < scores.length; other++) {
            rank += scores[other] >= scores[label] && (!rightOnes || right[other]) ? 1 : 0;
        }
        return rank;
    }
}
