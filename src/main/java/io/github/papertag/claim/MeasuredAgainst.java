package io.github.papertag.claim;

import org.jspecify.annotations.Nullable;

/** Tells where a phrase begins that the value before it is measured against, though no word of comparison says so. */
final class MeasuredAgainst {

    private static final WordSet DISTANCES = WordSet.of("above", "below", "behind", "beyond");
    private static final WordSet SHARED_BY = WordSet.of("of", "by", "for", "than");
    private static final WordSet MANNERS = WordSet.of("with", "using", "by", "without", "in", "for");

    /** "8 times as many functions as": how many words stand between both. */
    private static final int LONGEST_EQUATION = 3;

    /** "of the total training cost": how many words a share and its metric have between them. */
    private static final int LONGEST_SHARE = 4;

    /** How far before "of" the verb of "reduced to 3% of" may stand, in tokens. */
    private static final int LONGEST_REST = 11;

    private MeasuredAgainst() {}

    /** Where the phrase begins that token {@code i} introduces; -1 if it introduces none. */
    static int at(TaggedSentence s, int i) {
        if (isRest(s, i) || isDistance(s, i) || isNearness(s, i) || isEquation(s, i) || isShare(s, i)) {
            return i + 1;
        }
        boolean ofTwo = s.isAny(i, "of") && s.isAny(i - 1, "ahead", "short");
        if (ofTwo && isShareOrScore(s, i - 2)) {
            return i + 1;
        }
        boolean manner = s.isAny(i, "than") && s.isAny(i + 1, MANNERS);
        return manner && i + 2 < s.size() && !s.token(i + 2).glued() ? i + 2 : -1;
    }

    /** The owner in "95% of the oracle's performance", or null. */
    static @Nullable TokenRange owner(TaggedSentence s, int i) {
        if (!s.isAny(i, "of") || !isPart(s.quantity(i - 1))) {
            return null;
        }
        int from = s.isAny(i + 1, "the", "its", "a") ? i + 2 : i + 1;
        for (int at = from + 1; at < s.size() && at <= from + LONGEST_SHARE; at++) {
            boolean possessive = s.isAny(at, "'", "’") && s.isAny(at + 1, "s");
            if (possessive && s.metricStartingAt(at + 2) != null) {
                return new TokenRange(from, at);
            }
            if (s.quantity(at) != null || !(s.token(at).isWord() || s.token(at).glued())) {
                return null;
            }
        }
        return null;
    }

    /** "reduced to 3% of". */
    private static boolean isRest(TaggedSentence s, int i) {
        if (!s.isAny(i, "of") || !isPart(s.quantity(i - 1)) || !s.isAny(i - 2, "to")) {
            return false;
        }
        for (int verb = i - 3; verb >= 0 && verb >= i - LONGEST_REST; verb--) {
            if (s.cueEndingAt(verb + 1, "shift-verb") != null) {
                return true;
            }
        }
        return false;
    }

    /** "2.9 points above", "0.7 BLEU below". */
    private static boolean isDistance(TaggedSentence s, int i) {
        return s.isAny(i, DISTANCES) && isShareOrScore(s, i - 1);
    }

    /** "within 1% of", "within 1.1 BLEU of". */
    private static boolean isNearness(TaggedSentence s, int i) {
        int value = beforeMetric(s, i - 1);
        return s.isAny(i, "of") && s.quantity(value) != null && s.isAny(value - 1, "within");
    }

    /** "twice as fast as", "8 times as many functions as". */
    private static boolean isEquation(TaggedSentence s, int i) {
        if (!s.isAny(i, "as")) {
            return false;
        }
        for (int as = i - 2; as > 0 && as >= i - 1 - LONGEST_EQUATION; as--) {
            if (s.isAny(as, "as") && s.quantity(as - 1) != null) {
                return true;
            }
        }
        return false;
    }

    /** "79% of the energy of", "half the memory used by", "twice that of". */
    private static boolean isShare(TaggedSentence s, int i) {
        if (!s.isAny(i, SHARED_BY)) {
            return false;
        }
        if (s.isAny(i - 1, "that", "those") && s.quantity(i - 2) != null) {
            return true;
        }
        int end = s.isAny(i - 1, "used", "needed", "required") ? i - 1 : i;
        Mention metric = s.metricEndingAt(end);
        if (metric == null && !s.isAny(end - 1, "time")) {
            return false;
        }
        int from = metric == null ? end - 1 : metric.from();
        for (int at = from - 1; at >= 0 && at >= from - LONGEST_SHARE; at--) {
            if (s.quantity(at) != null) {
                return isPart(s.quantity(at)) && s.isAny(at + 1, "of", "the", "its");
            }
            if (!s.token(at).isWord()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPart(@Nullable Quantity quantity) {
        return quantity != null
                && (quantity.type() == QuantityType.PERCENT || quantity.type() == QuantityType.FRACTION);
    }

    private static boolean isShareOrScore(TaggedSentence s, int last) {
        Quantity quantity = s.quantity(beforeMetric(s, last));
        return quantity != null
                && (quantity.type() != QuantityType.MEASURE || quantity.unit().equals("dB"));
    }

    /** The token before a metric that ends with a token, which may be the value of that metric. */
    private static int beforeMetric(TaggedSentence s, int last) {
        Mention metric = s.metricEndingAt(last + 1);
        return metric == null ? last : metric.from() - 1;
    }
}
