package io.github.papertag.claim;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The metric that is named nearest to a value, where no rule ties one to it. */
final class NearestMetric {

    private static final int FARTHEST_LEFT = 14;
    private static final int FARTHEST_RIGHT = 10;
    private static final int NEAR_RIGHT = 4;

    private static final WordSet CLAUSE_STARTS = ClaimWords.of("other-clause-starts");

    private NearestMetric() {}

    /** The nearest mention to the left that suits, else to the right, not as far if one that doesn't suit was passed, without crossing another quantity. */
    static @Nullable Mention of(TaggedSentence s, QuantityGroup group, Predicate<Mention> suits) {
        int left = Math.max(0, group.first() - FARTHEST_LEFT);
        boolean passed = false;
        for (int i = group.first(); i > left && !isValue(s, i - 1); i--) {
            Mention mention = s.metricEndingAt(i);
            if (mention != null && suits.test(mention)) {
                return mention;
            }
            passed |= mention != null;
        }
        int right = Math.min(s.size(), group.last() + 1 + (passed ? NEAR_RIGHT : FARTHEST_RIGHT));
        for (int i = group.last() + 1; i < right && s.quantity(i) == null && !endsClause(s, i); i++) {
            Mention mention = s.metricStartingAt(i);
            if (mention != null && suits.test(mention)) {
                return mention;
            }
        }
        return null;
    }

    private static boolean isValue(TaggedSentence s, int i) {
        return s.quantity(i) != null && !Version.at(s, i);
    }

    /** "…, while requiring more parameters", "… and improves recall": what follows is about something else. */
    private static boolean endsClause(TaggedSentence s, int i) {
        boolean conjunction = s.isAny(i, "and", ",");
        return s.isAny(i, CLAUSE_STARTS) || (conjunction && s.cueStartingAt(i + 1, "change-verb") != null);
    }
}
