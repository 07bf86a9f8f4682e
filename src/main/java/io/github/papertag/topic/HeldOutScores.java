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
 * @param tuner learns how scores become decisions
 */
@SuppressWarnings("ArrayRecordComponent") // read-only inside the package
record HeldOutScores(
        List<String> ids, List<String> labels, Folds folds, float[][] scores, boolean[][] gold, Tuner tuner) {

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

    /** The same scores with another way to decisions. */
    HeldOutScores tunedBy(Tuner other) {
        return new HeldOutScores(ids, labels, folds, scores, gold, other);
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

    /** Calibration and thresholds from all documents: what ships. */
    Tuning tuning() {
        return tuning(document -> true);
    }

    /**
     * Labels of every document, decided with calibration and thresholds that come from the other folds alone, so that
     * no document had a say in how it is labelled.
     */
    List<Set<String>> predictions(List<Tuning> byFold) {
        return IntStream.range(0, scores.length)
                .mapToObj(i -> predict(i, byFold.get(folds.foldOf()[i])))
                .toList();
    }

    /** Every label decision with its probability, calibrated on the other folds. */
    ScoredDecisions scoredDecisions(List<Tuning> byFold) {
        float[] probabilities = new float[scores.length * labels.size()];
        boolean[] right = new boolean[probabilities.length];
        for (int i = 0; i < scores.length; i++) {
            double[] row = byFold.get(folds.foldOf()[i]).probabilities(scores[i]);
            for (int label = 0; label < labels.size(); label++) {
                int at = i * labels.size() + label;
                probabilities[at] = (float) row[label];
                right[at] = gold[i][label];
            }
        }
        return new ScoredDecisions(ids, labels, probabilities, right);
    }

    /** For each fold what the documents of the other folds teach. */
    List<Tuning> tuningByFold() {
        List<Tuning> byFold = new ArrayList<>();
        for (int fold = 0; fold < folds.count(); fold++) {
            int held = fold;
            byFold.add(tuning(document -> folds.foldOf()[document] != held));
        }
        return byFold;
    }

    /**
     * Labels of every document under what {@link #tuning()} gives, whose thresholds have seen these very documents: about a
     * point better than those by {@link #tuningByFold()}, and what most published figures with tuned thresholds are.
     */
    List<Set<String>> predictions(Tuning tuning) {
        return IntStream.range(0, scores.length)
                .mapToObj(i -> predict(i, tuning))
                .toList();
    }

    private Set<String> predict(int document, Tuning tuning) {
        Set<String> predicted = new LinkedHashSet<>();
        for (int label : Decision.given(tuning.decisions(), tuning.probabilities(scores[document]))) {
            predicted.add(labels.get(label));
        }
        return predicted;
    }

    private Tuning tuning(IntPredicate included) {
        int[] rows = IntStream.range(0, scores.length).filter(included).toArray();
        float[][] chosenScores = IntStream.of(rows).mapToObj(row -> scores[row]).toArray(float[][]::new);
        boolean[][] chosenGold = IntStream.of(rows).mapToObj(row -> gold[row]).toArray(boolean[][]::new);
        return tuner.learn(chosenScores, chosenGold);
    }
}
