package io.github.papertag.evaluate;

import java.util.stream.IntStream;

/** Decisions counted by label, for any multiset of papers. */
final class LabelCounts {

    private static final int KINDS = 3;
    private static final int HIT = 0;
    private static final int WRONG = 1;
    private static final int MISSED = 2;

    private final int labels;

    /** For each paper the labels that are right or given, each as label times {@link #KINDS} plus kind. */
    private final int[][] touched;

    LabelCounts(FacetOutcome outcome) {
        this.labels = outcome.labels().size();
        this.touched = IntStream.range(0, outcome.papers().size())
                .mapToObj(paper -> touched(outcome, paper))
                .toArray(int[][]::new);
    }

    /** True positives, false positives and false negatives of each label. */
    Counts[] count(int[] papers) {
        int[] tally = new int[labels * KINDS];
        for (int paper : papers) {
            for (int code : touched[paper]) {
                tally[code]++;
            }
        }
        Counts[] counts = new Counts[labels];
        for (int label = 0; label < labels; label++) {
            int at = label * KINDS;
            counts[label] = new Counts(tally[at + HIT], tally[at + WRONG], tally[at + MISSED]);
        }
        return counts;
    }

    private static int[] touched(FacetOutcome outcome, int paper) {
        return IntStream.range(0, outcome.labels().size())
                .filter(label -> outcome.right(paper, label) || outcome.given(paper, label))
                .map(label -> label * KINDS + kind(outcome, paper, label))
                .toArray();
    }

    private static int kind(FacetOutcome outcome, int paper, int label) {
        if (!outcome.right(paper, label)) {
            return WRONG;
        }
        return outcome.given(paper, label) ? HIT : MISSED;
    }
}
