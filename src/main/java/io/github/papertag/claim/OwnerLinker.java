package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import io.github.papertag.Claim.Owner;

/** Tells the paper's own results from those of prior work that it states for comparison. */
final class OwnerLinker {

    /** How far before a level the words may stand that make it a competitor's, in tokens. */
    private static final int REACH = 12;

    private static final int LONGEST_CLAUSE = 20;

    private static final int LONGEST_SUBJECT = 5;

    private static final WordSet ENDS = LinkWords.of("phrase-ends");

    private static final WordSet CLAUSE_STARTS = ClaimWords.of("clause-starts");

    static final WordSet COMPETITORS = ClaimWords.of("competitors");

    private static final WordSet ARTICLES = ClaimWords.of("subject-articles");
    private static final WordSet METHODS = ClaimWords.of("methods-of-others");

    private static final WordSet BEFORE_OWNER = ClaimWords.of("before-owner");

    private OwnerLinker() {}

    /**
     * Whose a result is.
     *
     * @param token the token of the value, one of the group
     * @param metric its metric
     */
    static Owner of(TaggedSentence s, QuantityGroup group, Kind kind, int token, NamedMetric metric) {
        int first = group.first();
        if (isOfCompetitor(s, first) || Contrast.isWorseThanOurs(s, group.last())) {
            return Owner.OTHER;
        }
        if (kind != Kind.ABSOLUTE) {
            return Owner.OWN;
        }
        boolean before = token == first
                && ((s.isAny(first - 1, "from") && leadsToAnother(s, first) && !Finding.isFrom(s, first, metric))
                        || isFirstOfPair(s, first));
        return before
                        || Competitor.begins(s, first)
                        || isLevelOfBaseline(s, first)
                        || isReplaced(s, first)
                        || isCompared(s, first, group.last())
                        || Contrast.isWithOurs(s, group)
                        || CompetitorBrackets.hold(s, first)
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
        return isCompetitor(s, start) && !Contrast.isBetween(s, start, first);
    }

    /** Whether the noun phrase at a token speaks of what others did. */
    static boolean isCompetitor(TaggedSentence s, int start) {
        int subject = s.isAny(start, ARTICLES) ? start + 1 : start;
        return s.isAny(subject, COMPETITORS)
                || endsInBaseline(s, subject)
                || (s.isAny(subject, "other", "state") && s.isAny(subject + 1, METHODS));
    }

    /** "the strongest open baseline". */
    private static boolean endsInBaseline(TaggedSentence s, int start) {
        int at = start;
        if (at < s.size() && s.token(at).lower().endsWith("ing") && !s.isAny(at, "leading", "performing")) {
            return false;
        }
        while (at < s.size() && at - start < LONGEST_SUBJECT && s.token(at).isWord() && !ENDS.has(s.token(at))) {
            if (s.isAny(at, "baseline", "baselines", "competitors")) {
                return true;
            }
            if ((at > start && s.cueStartingAt(at, "reach") != null) || s.cueStartingAt(at, "beat-verb") != null) {
                return false;
            }
            at++;
        }
        return false;
    }

    /** "over a baseline accuracy of 82%". */
    private static boolean isLevelOfBaseline(TaggedSentence s, int first) {
        if (!s.isAny(first - 1, "of", "at")) {
            return false;
        }
        for (int i = first - 2;
                i > 0 && first - i <= LONGEST_SUBJECT + 1 && s.token(i).isWord();
                i--) {
            boolean compared = s.cueEndingAt(i, "compare") != null || s.cueEndingAt(i, "beat-verb") != null;
            if (compared && isCompetitor(s, i)) {
                return true;
            }
        }
        return false;
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

    /** "compared to 23.6% by X", "vs. 2.3 and 2.6 for X", but not "compared to 79% for our model". */
    private static boolean isCompared(TaggedSentence s, int first, int last) {
        boolean compared =
                isBehindVersus(s, first) || (s.isAny(first - 1, "and") && first > 1 && isComparedBefore(s, first - 2));
        return first > 0
                && compared
                && s.isAny(last + 1, BEFORE_OWNER)
                && (first == last || isCompetitor(s, last + 2))
                && !Contrast.isOurs(s, last + 2);
    }

    /** "1.4 s instead of 6 min". */
    private static boolean isReplaced(TaggedSentence s, int first) {
        return s.isAny(first - 1, "of") && s.isAny(first - 2, "instead");
    }

    /** Whether a value is the second of a comparison. */
    static boolean isBehindVersus(TaggedSentence s, int first) {
        int versus = s.isAny(first - 1, ".") ? first - 2 : first - 1;
        return s.cueEndingAt(first, "compare") != null
                || s.isAny(versus, "vs", "versus")
                || (s.isAny(first - 2, "instead") && s.isAny(first - 1, "of"));
    }

    /** The second of "compared to 23.6% by X and 10.8% by Y". */
    private static boolean isComparedBefore(TaggedSentence s, int last) {
        for (int i = last; i > 0 && i > last - REACH; i--) {
            if (s.quantity(i) != null) {
                return isCompared(s, i, i);
            }
        }
        return false;
    }
}
