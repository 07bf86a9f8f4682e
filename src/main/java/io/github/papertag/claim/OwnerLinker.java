package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import io.github.papertag.Claim.Owner;

/** Tells the paper's own results from those of prior work that it states for comparison. */
final class OwnerLinker {

    /** How far before a level the words may stand that make it a competitor's, in tokens. */
    private static final int REACH = 12;

    private static final int LONGEST_CLAUSE = 20;

    /** "the best prior result (13%)": how many words before brackets say whose the value in them is. */
    private static final int PHRASE = 3;

    private static final WordSet CLAUSE_STARTS =
            WordSet.of("while", "whereas", "where", "but", ";", "that", "show", "although");

    private static final WordSet COMPETITORS = WordSet.of(
            "competitors",
            "baseline",
            "baselines",
            "conventional",
            "traditional",
            "existing",
            "prior",
            "previous",
            "others",
            "sota",
            "competing",
            "classical",
            "vanilla");

    private static final WordSet ARTICLES = WordSet.of("the", "a", "an", "all");
    private static final WordSet METHODS = WordSet.of("methods", "models", "systems", "approaches", "tools", "of");

    private static final WordSet BEFORE_OWNER =
            WordSet.of("for", "by", "of", "with", "using", "achieved", "obtained", "reached", "from");

    private OwnerLinker() {}

    /**
     * Whose a result is.
     *
     * @param token the token of the value, one of the group
     */
    static Owner of(TaggedSentence s, QuantityGroup group, Kind kind, int token) {
        int first = group.first();
        if (isOfCompetitor(s, first)) {
            return Owner.OTHER;
        }
        if (kind != Kind.ABSOLUTE) {
            return Owner.OWN;
        }
        boolean before =
                token == first && ((s.isAny(first - 1, "from") && leadsToAnother(s, first)) || isFirstOfPair(s, first));
        return before || Competitor.begins(s, first) || isCompared(s, first) || isInBracketsOfCompetitor(s, first)
                ? Owner.OTHER
                : Owner.OWN;
    }

    /** "while the baselines reach 62%", "we show that existing methods raise the latency by 2%". */
    private static boolean isOfCompetitor(TaggedSentence s, int first) {
        int start = first;
        while (start > 0 && first - start < LONGEST_CLAUSE && !s.isAny(start - 1, CLAUSE_STARTS)) {
            start--;
        }
        if (start == 0 || first - start == LONGEST_CLAUSE) {
            return false;
        }
        return isCompetitor(s, start);
    }

    /** Whether the noun phrase at a token speaks of what others did. */
    static boolean isCompetitor(TaggedSentence s, int start) {
        int subject = s.isAny(start, ARTICLES) ? start + 1 : start;
        return s.isAny(subject, COMPETITORS) || (s.isAny(subject, "other", "state") && s.isAny(subject + 1, METHODS));
    }

    private static boolean leadsToAnother(TaggedSentence s, int first) {
        for (int i = first + 1; i < s.size() && i < first + 6; i++) {
            if (s.isAny(i, "to", "→")) {
                return true;
            }
        }
        return false;
    }

    /** "(2.37 to 2.61)", "12 → 9". */
    private static boolean isFirstOfPair(TaggedSentence s, int first) {
        return s.quantity(first + 2) != null
                && (s.isAny(first + 1, "→") || (s.isAny(first + 1, "to") && s.isAny(first - 1, "(")));
    }

    /** "compared to 23.6% by X", "vs. 2.3 for X". */
    private static boolean isCompared(TaggedSentence s, int first) {
        int versus = s.isAny(first - 1, ".") ? first - 2 : first - 1;
        boolean compared = s.cueEndingAt(first, "compare") != null
                || s.isAny(versus, "vs", "versus")
                || (s.isAny(first - 1, "and") && first > 1 && isComparedBefore(s, first - 2));
        return first > 0 && compared && s.isAny(first + 1, BEFORE_OWNER);
    }

    /** The second of "compared to 23.6% by X and 10.8% by Y". */
    private static boolean isComparedBefore(TaggedSentence s, int last) {
        for (int i = last; i > 0 && i > last - REACH; i--) {
            if (s.quantity(i) != null) {
                return isCompared(s, i);
            }
        }
        return false;
    }

    /** Where the brackets open that hold just a value and perhaps a name before it, "(19.2%)" or "(Foo-72B, 57.8%"; -1 if none do. */
    private static int opening(TaggedSentence s, int first) {
        if (s.isAny(first - 1, "(")) {
            return s.isAny(first + 1, ")") ? first - 1 : -1;
        }
        int open = first - 1;
        while (open > 0 && open > first - 6 && (s.token(open).isWord() || s.isAny(open, ",", ":"))) {
            open--;
        }
        return s.isAny(first - 1, ",", ":") && s.isAny(open, "(") ? open : -1;
    }

    /** "outperforming X (19.2%)". */
    private static boolean isInBracketsOfCompetitor(TaggedSentence s, int first) {
        int open = opening(s, first);
        if (open < 0) {
            return false;
        }
        for (int i = open - 1; i >= 0 && i >= open - PHRASE; i--) {
            if (s.isAny(i, COMPETITORS)) {
                return true;
            }
        }
        for (int i = open - 1; i >= 0 && i >= open - REACH; i--) {
            if (s.cueStartingAt(i, "beat-verb") != null || s.cueStartingAt(i, "compare") != null) {
                return i + 1 < open;
            }
            boolean inBrackets = s.isAny(i - 1, "(") && s.isAny(i + 1, ")");
            if (s.isAny(i, ";") || (s.quantity(i) != null && !inBrackets)) {
                return false;
            }
        }
        return false;
    }
}
