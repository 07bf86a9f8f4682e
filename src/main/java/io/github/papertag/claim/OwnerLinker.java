package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import io.github.papertag.Claim.Owner;

/** Tells the paper's own results from those of prior work that it states for comparison. */
final class OwnerLinker {

    /** How far before a level the words may stand that make it a competitor's, in tokens. */
    private static final int REACH = 12;

    private OwnerLinker() {}

    static Owner of(TaggedSentence s, Decision decision) {
        if (decision.kind() != Kind.ABSOLUTE) {
            return Owner.OWN;
        }
        int first = decision.group().first();
        boolean before = decision.token() == first
                && ((s.isAny(first - 1, "from") && leadsToAnother(s, first)) || isFirstOfPair(s, first));
        return before || isCompared(s, first) || isInBracketsOfCompetitor(s, first) ? Owner.OTHER : Owner.OWN;
    }

    private static boolean leadsToAnother(TaggedSentence s, int first) {
        for (int i = first + 1; i < s.size() && i < first + 4; i++) {
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
        return first > 0
                && (s.cueEndingAt(first, "compare") != null || s.isAny(versus, "vs", "versus"))
                && s.isAny(first + 1, "for", "by", "of", "with", "using", "achieved", "from");
    }

    /** "outperforming X (19.2%)". */
    private static boolean isInBracketsOfCompetitor(TaggedSentence s, int first) {
        if (!s.isAny(first - 1, "(") || !s.isAny(first + 1, ")")) {
            return false;
        }
        for (int i = first - 2; i >= 0 && i >= first - REACH; i--) {
            if (s.cueStartingAt(i, "beat-verb") != null || s.cueStartingAt(i, "compare") != null) {
                return i + 1 < first - 1;
            }
            boolean inBrackets = s.isAny(i - 1, "(") && s.isAny(i + 1, ")");
            if (s.isAny(i, ";") || (s.quantity(i) != null && !inBrackets)) {
                return false;
            }
        }
        return false;
    }
}
