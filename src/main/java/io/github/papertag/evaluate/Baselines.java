package io.github.papertag.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Measures of ways of labelling that need no model, on the same papers. */
public final class Baselines {

    /** Gives every paper the label that most papers have. */
    public static final String MAJORITY = "majority";

    /** Gives a label to every paper that has one of its keywords. */
    public static final String KEYWORDS = "keywords";

    private Baselines() {}

    /**
     * Both baselines by name.
     *
     * @param keywordLabels for each paper the labels whose keywords it has; empty if no label has keywords
     */
    public static Map<String, Map<String, Double>> of(FacetOutcome outcome, List<Set<String>> keywordLabels) {
        Map<String, Map<String, Double>> baselines = new LinkedHashMap<>();
        baselines.put(MAJORITY, measures(outcome, majority(outcome)));
        if (!keywordLabels.isEmpty()) {
            baselines.put(KEYWORDS, measures(outcome, keywordLabels));
        }
        return baselines;
    }

    /** The most frequent label of the gold itself, which flatters this baseline a little. */
    private static List<Set<String>> majority(FacetOutcome outcome) {
        int best = -1;
        long most = 0;
        for (int label = 0; label < outcome.labels().size(); label++) {
            int at = label;
            long support = IntStream.range(0, outcome.papers().size())
                    .filter(paper -> outcome.right(paper, at))
                    .count();
            if (support > most) {
                most = support;
                best = label;
            }
        }
        Set<String> always = best < 0 ? Set.of() : Set.of(outcome.labels().get(best));
        return outcome.papers().stream().map(paper -> always).toList();
    }

    /** A way without scores ranks the labels that it gives first, and all others equal after them. */
    private static Map<String, Double> measures(FacetOutcome outcome, List<Set<String>> given) {
        List<String> labels = outcome.labels();
        List<double[]> scores = new ArrayList<>();
        List<List<String>> gold = new ArrayList<>();
        for (int paper = 0; paper < given.size(); paper++) {
            int at = paper;
            scores.add(labels.stream()
                    .mapToDouble(label -> given.get(at).contains(label) ? 1 : 0)
                    .toArray());
            gold.add(IntStream.range(0, labels.size())
                    .filter(label -> outcome.right(at, label))
                    .mapToObj(labels::get)
                    .toList());
        }
        FacetMeasures measures = new FacetMeasures(FacetOutcome.of(outcome.papers(), labels, scores, given, gold));
        double[] values = measures.values(IntStream.range(0, given.size()).toArray());
        Map<String, Double> byName = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            boolean aboutScores = Set.of("expectedCalibrationError", "brierScore")
                    .contains(measures.names().get(i));
            byName.put(measures.names().get(i), aboutScores ? Double.NaN : values[i]);
        }
        return byName;
    }
}
