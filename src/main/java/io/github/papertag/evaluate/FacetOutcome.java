package io.github.papertag.evaluate;

import io.github.papertag.topic.ScoredDecisions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a model said of papers whose labels are known: every label of every paper with its score, given or not, right or
 * not.
 *
 * @param papers the papers
 * @param scored scores and gold, in the order of {@code papers}
 * @param given whether the label was given, at the position of its score
 */
@SuppressWarnings("ArrayRecordComponent") // millions of decisions
public record FacetOutcome(List<PaperFacts> papers, ScoredDecisions scored, boolean[] given) {

    public FacetOutcome {
        papers = List.copyOf(papers);
        if (papers.size() != scored.ids().size() || given.length != scored.right().length) {
            throw new IllegalArgumentException("every paper needs one decision a label");
        }
    }

    /**
     * Lays predictions beside gold. A label of the gold that the model does not know gets score 0: it can never be given.
     *
     * @param known the labels that the model knows
     * @param probabilities for each paper the score of each known label
     */
    public static FacetOutcome of(
            List<PaperFacts> papers,
            List<String> known,
            List<double[]> probabilities,
            List<? extends Collection<String>> predictions,
            List<? extends Collection<String>> gold) {
        Set<String> all = new TreeSet<>(known);
        gold.forEach(all::addAll);
        List<String> labels = new ArrayList<>(all);
        float[] scores = new float[papers.size() * labels.size()];
        boolean[] right = new boolean[scores.length];
        boolean[] given = new boolean[scores.length];
        for (int paper = 0; paper < papers.size(); paper++) {
            for (int label = 0; label < labels.size(); label++) {
                int at = paper * labels.size() + label;
                int position = known.indexOf(labels.get(label));
                scores[at] = position < 0 ? 0 : (float) probabilities.get(paper)[position];
                right[at] = gold.get(paper).contains(labels.get(label));
                given[at] = predictions.get(paper).contains(labels.get(label));
            }
        }
        List<String> ids = papers.stream().map(PaperFacts::id).toList();
        return new FacetOutcome(papers, new ScoredDecisions(ids, labels, scores, right), given);
    }

    /** The labels, ascending. */
    public List<String> labels() {
        return scored.labels();
    }

    double score(int paper, int label) {
        return scored.probabilities()[paper * labels().size() + label];
    }

    boolean right(int paper, int label) {
        return scored.right()[paper * labels().size() + label];
    }

    boolean given(int paper, int label) {
        return given[paper * labels().size() + label];
    }

    /** Number of labels that are right for a paper. */
    int rightLabels(int paper) {
        return count(scored.right(), paper);
    }

    /** Number of labels that the paper was given. */
    int givenLabels(int paper) {
        return count(given, paper);
    }

    private int count(boolean[] table, int paper) {
        int count = 0;
        for (int label = 0; label < labels().size(); label++) {
            count += table[paper * labels().size() + label] ? 1 : 0;
        }
        return count;
    }
}
