package io.github.papertag.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * Measures that are means over papers, worked out once a paper so that a resample only adds them up. A paper for which
 * a measure is undefined has no part in its mean; scikit-learn counts such a paper as 0 or 1 instead.
 */
final class PaperMeasures {

    private static final int FEW = 3;
    private static final int SOME = 5;

    private final FacetOutcome outcome;
    private final RankingMeasures[] rankings;
    private final Map<String, double[]> byPaper = new LinkedHashMap<>();

    PaperMeasures(FacetOutcome outcome) {
        this.outcome = outcome;
        this.rankings = new RankingMeasures[outcome.papers().size()];
        for (int paper = 0; paper < rankings.length; paper++) {
            rankings[paper] = ranking(paper);
        }
        put("sampleF1", this::f1);
        put("subsetAccuracy", paper -> differing(paper) == 0 ? 1 : 0);
        put(
                "hammingLoss",
                paper -> Measure.share(differing(paper), outcome.labels().size()));
        put("rankingAveragePrecision", paper -> rankings[paper].averagePrecision());
        put("coverageError", paper -> rankings[paper].coverage());
        put("rankingLoss", paper -> rankings[paper].loss());
        put("precisionAt1", paper -> rankings[paper].precisionAt(1));
        put("precisionAt3", paper -> rankings[paper].precisionAt(FEW));
        put("ndcgAt5", paper -> rankings[paper].ndcgAt(SOME));
        put("abstentionRate", paper -> outcome.givenLabels(paper) == 0 ? 1 : 0);
        put("brierScore", this::squaredError);
    }

    /** For each measure its value for each paper, NaN where undefined. */
    Map<String, double[]> byPaper() {
        return byPaper;
    }

    /** Mean of the values at {@code papers} that are defined; NaN if none is. */
    static double mean(double[] values, int[] papers) {
        double sum = 0;
        int count = 0;
        for (int paper : papers) {
            if (!Double.isNaN(values[paper])) {
                sum += values[paper];
                count++;
            }
        }
        return Measure.share(sum, count);
    }

    private void put(String name, IntToDoubleFunction measure) {
        double[] values = new double[rankings.length];
        for (int paper = 0; paper < values.length; paper++) {
            values[paper] = measure.applyAsDouble(paper);
        }
        byPaper.put(name, values);
    }

    private RankingMeasures ranking(int paper) {
        int labels = outcome.labels().size();
        double[] scores = new double[labels];
        boolean[] right = new boolean[labels];
        for (int label = 0; label < labels; label++) {
            scores[label] = outcome.score(paper, label);
            right[label] = outcome.right(paper, label);
        }
        return new RankingMeasures(scores, right);
    }

    /** F1 of one paper's labels; undefined if it has none and was given none. */
    private double f1(int paper) {
        int sizes = outcome.rightLabels(paper) + outcome.givenLabels(paper);
        return Measure.share(sizes - differing(paper), sizes);
    }

    /** Labels given and wrong, or right and not given. */
    private int differing(int paper) {
        int differing = 0;
        for (int label = 0; label < outcome.labels().size(); label++) {
            differing += outcome.right(paper, label) != outcome.given(paper, label) ? 1 : 0;
        }
        return differing;
    }

    /** Mean squared distance of score and truth over the labels (G. Brier, <i>Verification of forecasts</i>, 1950). */
    private double squaredError(int paper) {
        double sum = 0;
        for (int label = 0; label < outcome.labels().size(); label++) {
            double error = outcome.score(paper, label) - (outcome.right(paper, label) ? 1 : 0);
            sum += error * error;
        }
        return Measure.share(sum, outcome.labels().size());
    }
}
