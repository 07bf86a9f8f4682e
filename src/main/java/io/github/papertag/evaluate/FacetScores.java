package io.github.papertag.evaluate;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 */
public record FacetScores(int records, int exactMatches, SortedMap<String, Counts> perLabel) {

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
        SortedMap<String, Counts> perLabel = new TreeMap<>();
        int exact = 0;
        for (int i = 0; i < gold.size(); i++) {
            Set<String> wanted = Set.copyOf(gold.get(i));
            Set<String> given = Set.copyOf(predicted.get(i));
            exact += wanted.equals(given) ? 1 : 0;
            Set<String> all = new LinkedHashSet<>(wanted);
            all.addAll(given);
            for (String label : all) {
                boolean right = wanted.contains(label);
                Counts decision = new Counts(
                        right && given.contains(label) ? 1 : 0, right ? 0 : 1, right && !given.contains(label) ? 1 : 0);
                perLabel.merge(label, decision, Counts::plus);
            }
        }
        return new FacetScores(gold.size(), exact, perLabel);
    }

    /** All decisions pooled: its precision, recall and F1 are the micro-averages. */
    public Counts micro() {
        return perLabel.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    /** Mean F1 of the labels that occur in the gold. */
    public double macroF1() {
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
