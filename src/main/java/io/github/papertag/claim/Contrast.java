package io.github.papertag.claim;

/** Tells by the first person on the other side of a comparison that a value is a competitor's: "while X reaches 52%, ours …". */
final class Contrast {

    private static final WordSet OURS = ClaimWords.of("ours");

    private static final WordSet STUDIES = ClaimWords.of("own-studies");

    private static final WordSet COMPARED = ClaimWords.of("compared-others");

    private static final WordSet BEFORE_OURS = ClaimWords.of("before-ours");

    private static final WordSet CLAUSE_STARTS = ClaimWords.of("clause-starts");

    private static final int LONGEST_CLAUSE = 20;

    private static final int LONGEST_SUBJECT = 5;

    /** How far behind a value its other side may begin, in tokens. */
    private static final int NEXT = 8;

    private Contrast() {}

    /** Whether the paper's own method is spoken of at a token. */
    static boolean isOurs(TaggedSentence s, int i) {
        int at = s.isAny(i, "the") ? i + 1 : i;
        return s.isAny(at, OURS) && !s.isAny(at + 1, STUDIES) && !s.isAny(at + 2, STUDIES);
    }

    /** "while the baseline fails, our tagger reaches 83%". */
    static boolean isBetween(TaggedSentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isOurs(s, i) || s.isAny(i, "we")) {
                return true;
            }
        }
        return false;
    }

    /** "ten times slower than ours", "3 times ours": what is said is of another. */
    static boolean isWorseThanOurs(TaggedSentence s, int last) {
        if (s.isAny(last + 1, "ours")) {
            return true;
        }
        for (int i = last + 1; i < s.size() && i <= last + NEXT && s.quantity(i) == null; i++) {
            if (s.cueEndingAt(i, "compare") != null && s.isAny(i, "ours")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause at a token says what the paper's own method reaches or takes: "we reach", "our small tagger needs". */
    static boolean isOurSubject(TaggedSentence s, int start) {
        if (s.isAny(start, "we")) {
            return Competitor.reaches(s, start + 1) && !s.isAny(start + 2, "that");
        }
        if (!isOurs(s, start)) {
            return false;
        }
        for (int i = start + 1; i < s.size() && i <= start + LONGEST_SUBJECT && s.quantity(i) == null; i++) {
            if (s.cueStartingAt(i, "reach") != null || s.cueStartingAt(i, "spend") != null) {
                return true;
            }
        }
        return false;
    }

    /** "X reaches 52%, while ours reaches 83%". */
    static boolean leadsToOurs(TaggedSentence s, int last, boolean contrasted) {
        for (int i = last + 1; i < s.size() && i <= last + LONGEST_CLAUSE; i++) {
            boolean starts = contrasted ? s.isAny(i, ",") : s.isAny(i, "while", "whereas", ";");
            if (starts) {
                return isOurSubject(s, i + 1);
            }
        }
        return false;
    }

    static boolean isWithOurs(TaggedSentence s, QuantityGroup group) {
        return isSecondOfOurs(s, group) || isFirstOfOurs(s, group.last());
    }

    /** "Our tagger reaches 81% versus 77% on X", "91% (ours) vs 88%", "above the baseline (3.5 vs. 2.8)". */
    private static boolean isSecondOfOurs(TaggedSentence s, QuantityGroup group) {
        int first = group.first();
        if (!OwnerLinker.isBehindVersus(s, first)
                || s.isAny(first - 1, "than", "over")
                || isBackOurs(s, group.last())) {
            return false;
        }
        for (int i = first - 2; i >= 0 && first - i < LONGEST_CLAUSE && !s.isAny(i, CLAUSE_STARTS); i--) {
            if (isOurs(s, i) || s.isAny(i, COMPARED)) {
                return true;
            }
        }
        return false;
    }

    /** "74% …, compared to 79% for our model": the first is the competitor's. */
    private static boolean isFirstOfOurs(TaggedSentence s, int last) {
        for (int i = last + 1; i < s.size() && i <= last + NEXT; i++) {
            if (s.quantity(i) != null && !Version.at(s, i)) {
                return OwnerLinker.isBehindVersus(s, i) && isBackOurs(s, i);
            }
        }
        return false;
    }

    /** "79% for our model", "79% (ours)". */
    private static boolean isBackOurs(TaggedSentence s, int last) {
        return s.isAny(last + 1, BEFORE_OURS) && isOurs(s, last + 2);
    }
}
