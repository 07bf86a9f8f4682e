package io.github.papertag.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Linear scores of documents by models that did not see them, and the decisions that follow from them.
 *
 * @param ids ids of the documents
 * @param labels the labels, in the order of a row's scores
 * @param folds which model scored which document
 * @param scores for each document one score a label
 * @param gold for each document whether it has the label
 */
@SuppressWarnings("ArrayRecordComponent") // read-only inside the package
record HeldOutScores(List<String> ids, List<String> labels, Folds folds, float[][] scores, boolean[][] gold) {

    /** The gold as a table; labels that are not among {@code labels} are left out. */
    static boolean[][] gold(List<? extends Collection<String>> gold, List<String> labels) {
        boolean[][] table = new boolean[gold.size()][labels.size()];
        for (int i = 0; i < table.length; i++) {
            for (int label = 0; label < labels.size(); label++) {
                table[i][label] = gold.get(i).contains(labels.get(label));
            }
        }
        return table;
    }

    /** The labels that readers gave to each document. */
    List<Set<String>> goldLabels() {
        List<Set<String>> given = new ArrayList<>();
        for (boolean[] row : gold) {
            Set<String> right = new LinkedHashSet<>();
            for (int label = 0; label < row.length; label++) {
                if (row[label]) {
                    right.add(labels.get(label));
                }
            }
            given.add(right);
        }
        return given;
    }

    /** Calibration and threshold of each label from all documents: what ships. */
    List<Decision> decisions() {
        return decisions(document -> true);
    }

    /**
     * Labels of every document, decided with calibration and thresholds that come from the other folds alone, so that
     * no document had a say in how it is labelled.
     */
    List<Set<String>> predictions() {
        List<List<Decision>> byFold = decisionsByFold();
        return IntStream.range(0, scores.length)
                .mapToObj(i -> predict(i, byFold.get(folds.foldOf()[i])))
                .toList();
    }

    /** Every label decision with its probability, calibrated on the other folds. */
    ScoredDecisions scoredDecisions() {
        List<List<Decision>> byFold = decisionsByFold();
        float[] probabilities = new float[scores.length * labels.size()];
        boolean[] right = new boolean[probabilities.length];
        for (int i = 0; i < scores.length; i++) {
            for (int label = 0; label < labels.size(); label++) {
                int at = i * labels.size() + label;
                Decision decision = byFold.get(folds.foldOf()[i]).get(label);
                probabilities[at] = (float) decision.calibration().probability(scores[i][label]);
                right[at] = gold[i][label];
            }
        }
        return new ScoredDecisions(ids, labels, probabilities, right);
    }

    private List<List<Decision>> decisionsByFold() {
        List<List<Decision>> byFold = new ArrayList<>();
        for (int fold = 0; fold < folds.count(); fold++) {
            int held = fold;
            byFold.add(decisions(document -> folds.foldOf()[document] != held));
        }
        return byFold;
    }

    /**
     * Labels of every document under {@link #decisions()}, whose thresholds have seen these very documents: about a
     * point better than {@link #predictions()}, and what most published figures with tuned thresholds are.
     */
    List<Set<String>> predictionsWithTunedThresholds() {
        List<Decision> decisions = decisions();
        return IntStream.range(0, scores.length)
                .mapToObj(i -> predict(i, decisions))
                .toList();
    }

    private Set<String> predict(int document, List<Decision> decisions) {
        Set<String> predicted = new LinkedHashSet<>();
        for (int label = 0; label < labels.size(); label++) {
            if (decisions.get(label).accepts(scores[document][label])) {
                predicted.add(labels.get(label));
            }
        }
        return predicted;
    }

    private List<Decision> decisions(IntPredicate included) {
        int[] rows = IntStream.range(0, scores.length).filter(included).toArray();
        return IntStream.range(0, labels.size())
                .mapToObj(label -> {
                    double[] column = new double[rows.length];
                    boolean[] right = new boolean[rows.length];
                    for (int i = 0; i < rows.length; i++) {
                        column[i] = scores[rows[i]][label];
                        right[i] = gold[rows[i]][label];
                    }
                    return Decision.tune(column, right);
                })
                .toList();
    }
}
