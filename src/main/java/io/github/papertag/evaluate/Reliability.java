package io.github.papertag.evaluate;

import io.github.papertag.topic.ScoredDecisions;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether scores can be believed: of the labels scored about 0.7, are about 70% right?
 *
 * @param bands the decisions by score, ten bands of equal width, ascending
 */
public record Reliability(List<Band> bands) {

    private static final int BANDS = 10;

    public Reliability {
        bands = List.copyOf(bands);
    }

    /**
     * The decisions whose scores lie in [{@code from}, {@code to}), or up to and with 1 in the last band.
     *
     * @param decisions how many they are
     * @param meanScore their mean score; NaN if there are none
     * @param accuracy share of them that are right; NaN if there are none
     */
    public record Band(double from, double to, int decisions, double meanScore, double accuracy) {}

    /** Counts every label of every document, given or not. */
    public static Reliability of(ScoredDecisions scored) {
        int[] decisions = new int[BANDS];
        int[] right = new int[BANDS];
        double[] sums = new double[BANDS];
        for (int i = 0; i < scored.probabilities().length; i++) {
            int band = Math.min(BANDS - 1, (int) (scored.probabilities()[i] * BANDS));
            decisions[band]++;
            right[band] += scored.right()[i] ? 1 : 0;
            sums[band] += scored.probabilities()[i];
        }
        List<Band> bands = new ArrayList<>();
        for (int b = 0; b < BANDS; b++) {
            bands.add(new Band(
                    (double) b / BANDS,
                    (b + 1.0) / BANDS,
                    decisions[b],
                    Measure.share(sums[b], decisions[b]),
                    Measure.share(right[b], decisions[b])));
        }
        return new Reliability(bands);
    }

    /**
     * Expected calibration error: the mean distance between score and accuracy of a band, weighted by its decisions (C.
     * Guo and others, <i>On calibration of modern neural networks</i>, 2017). NaN without a decision.
     */
    public double expectedCalibrationError() {
        double all = 0;
        double error = 0;
        for (Band band : bands) {
            if (band.decisions() > 0) {
                all += band.decisions();
                error += band.decisions() * Math.abs(band.meanScore() - band.accuracy());
            }
        }
        return Measure.share(error, all);
    }

    /** Share of right ones among the labels scored 0.9 or more; NaN if there are none. */
    public double accuracyOfSureLabels() {
        return bands.get(BANDS - 1).accuracy();
    }

    /** Those of the two figures that are defined by name, rounded to four digits. */
    public SortedMap<String, Double> headline() {
        SortedMap<String, Double> figures = new TreeMap<>();
        put("expectedCalibrationError", expectedCalibrationError(), figures);
        put("accuracyScored90", accuracyOfSureLabels(), figures);
        return figures;
    }

    private static void put(String name, double figure, SortedMap<String, Double> figures) {
        if (!Double.isNaN(figure)) {
            figures.put(name, Math.round(figure * 1e4) / 1e4);
        }
    }
}
