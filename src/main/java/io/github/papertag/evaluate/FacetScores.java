package io.github.papertag.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well predicted label sets agree with gold.
 *
 * <p>Micro-averages pool the decisions of all labels; macro-F1 is the mean of the labels' F1 over the labels that occur
 * in the gold (Manning, Raghavan and Schütze, <i>Introduction to Information Retrieval</i>, section 13.6).
 *
 * @param records number of papers
 * @param exactMatches papers whose predicted set equals the gold set
 * @param perLabel counts for each label of gold or prediction, by label
 * @param intervals how far chance in the choice of papers may have moved the averages
 */
public record FacetScores(int records, int exactMatches, SortedMap<String, Counts> perLabel, Intervals intervals) {

    /**
     * 95% bootstrap intervals over the papers.
     *
     * @param microF1 interval of the pooled decisions' F1
     * @param macroF1 interval of the mean F1 of the labels
     */
    public record Intervals(Interval microF1, Interval macroF1) {

        private static final Intervals NONE = new Intervals(new Interval(0, 0), new Interval(0, 0));

        static Intervals of(LabelDecisions decisions) {
            if (decisions.papers() == 0) {
                return NONE;
            }
            List<Measure> measures = Bootstrap.intervals(decisions.papers(), draw -> {
                SortedMap<String, Counts> counts = decisions.counts(timesDrawn(draw));
                return new double[] {pooled(counts).f1(), meanF1(counts)};
            });
            return new Intervals(Interval.of(measures.get(0)), Interval.of(measures.get(1)));
        }

        private static int[] timesDrawn(int[] draw) {
            int[] times = new int[draw.length];
            for (int paper : draw) {
                times[paper]++;
            }
            return times;
        }
    }

    /**
     * Compares predictions with gold, position by position.
     *
     * @throws IllegalArgumentException if the two are not equally long
     */
    public static FacetScores of(
            List<? extends Collection<String>> gold, List<? extends Collection<String>> predicted) {
        if (gold.size() != predicted.size()) {
            throw new IllegalArgumentException(gold.size() + " gold records but " + predicted.size() + " predictions");
        }
        LabelDecisions decisions = LabelDecisions.of(gold, predicted);
        return new FacetScores(
                decisions.papers(), decisions.exactMatches(), decisions.counts(), Intervals.of(decisions));
    }

    /** All decisions pooled: its precision, recall and F1 are the micro-averages. */
    public Counts micro() {
        return pooled(perLabel);
    }

    /** Mean F1 of the labels that occur in the gold. */
    public double macroF1() {
        return meanF1(perLabel);
    }

    private static Counts pooled(SortedMap<String, Counts> perLabel) {
        return perLabel.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    private static double meanF1(SortedMap<String, Counts> perLabel) {
        return perLabel.values().stream()
                .filter(counts -> counts.support() > 0)
                .mapToDouble(Counts::f1)
                .average()
                .orElse(0);
    }

    /** Share of papers whose predicted set equals the gold set. */
    public double exactMatch() {
        return records == 0 ? 0 : (double) exactMatches / records;
    }

    /** The headline figures by name, rounded to four digits. */
    public Map<String, Double> headline() {
        SortedMap<String, Double> figures = new TreeMap<>();
        figures.put("precision", rounded(micro().precision()));
        figures.put("recall", rounded(micro().recall()));
        figures.put("microF1", rounded(micro().f1()));
        figures.put("macroF1", rounded(macroF1()));
        figures.put("exactMatch", rounded(exactMatch()));
        return figures;
    }

    private static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}
