package io.github.papertag.claim;

/** Tells by the words before brackets that the values in them are a competitor's: "outperforming X (19.2%, 4 ms)". */
final class CompetitorBrackets {

    /** "the best prior result (13%)": how many words before brackets say whose the value in them is. */
    private static final int PHRASE = 3;

    /** How far before brackets the word may stand that makes them a competitor's, in tokens. */
    private static final int REACH = 12;

    /** How many tokens may stand in brackets before a value, and behind it. */
    private static final int INSIDE = 8;

    private static final WordSet RELATIONS = ClaimWords.of("bracket-relations");

    private static final WordSet PARTS = ClaimWords.of("bracket-parts");

    private CompetitorBrackets() {}

    static boolean hold(TaggedSentence s, int first) {
        int open = opening(s, first);
        if (open < 0 || !closes(s, first)) {
            return false;
        }
        for (int i = open - 1; i >= 0 && i >= open - PHRASE; i--) {
            if (s.isAny(i, OwnerLinker.COMPETITORS)) {
                return true;
            }
        }
        return followComparison(s, open);
    }

    /** Where the brackets open that hold just values, names and metrics; -1 if none do. */
    private static int opening(TaggedSentence s, int first) {
        int open = first - 1;
        while (open > 0 && open >= first - INSIDE && !says(s, open)) {
            open--;
        }
        return s.isAny(open, "(") ? open : -1;
    }

    private static boolean closes(TaggedSentence s, int first) {
        int close = first + 1;
        while (close < s.size() && close <= first + INSIDE && !says(s, close)) {
            close++;
        }
        return s.isAny(close, ")");
    }

    /** Whether a token in brackets says more than what was measured: a relation, or a letter of a statistic, "p = 0.03". */
    private static boolean says(TaggedSentence s, int i) {
        return RELATIONS.has(s.token(i))
                || (s.token(i).isWord() && s.token(i).text().length() == 1);
    }

    private static boolean followComparison(TaggedSentence s, int open) {
        for (int i = open - 1; i >= 0 && i >= open - REACH; i--) {
            if (isComparison(s, i)) {
                return i + 1 < open && !s.isAny(i - 1, "rather") && !s.isAny(i, "against");
            }
            boolean listed = s.isAny(i, ",") && s.isAny(i - 1, ")");
            if (s.isAny(i, ";") || (s.isAny(i, PARTS) && !listed) || isResult(s, i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isComparison(TaggedSentence s, int i) {
        return s.cueEndingAt(i + 1, "beat-verb") != null
                || s.cueEndingAt(i + 1, "compare") != null
                || (s.cueEndingAt(i + 1, "equal") != null && !isAdjective(s, i));
    }

    /** "achieves matching accuracy (57%)", "at a matched rate (11%)". */
    private static boolean isAdjective(TaggedSentence s, int i) {
        boolean matching =
                s.isAny(i, "matching") && i + 1 < s.size() && !s.token(i + 1).looksLikeName();
        return matching || s.isAny(i, "matched");
    }

    /** A value outside of brackets, and no version of a model. */
    private static boolean isResult(TaggedSentence s, int i) {
        boolean inBrackets = s.isAny(i - 1, "(") && s.isAny(i + 1, ")");
        return s.quantity(i) != null && !inBrackets && !Version.at(s, i);
    }
}
