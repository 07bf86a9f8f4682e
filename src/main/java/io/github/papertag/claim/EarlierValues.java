package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about the values before one in its sentence, whose metric it may share.
 *
 * @param s the sentence
 * @param decisions the decisions, in order
 */
record EarlierValues(TaggedSentence s, List<Decision> decisions) {

    /** How many values back a metric may be taken over from. */
    private static final int MOST_BEFORE = 6;

    /** The last value with the same unit. */
    @Nullable
    Decision alike(QuantityGroup group) {
        return last(d -> sameType(d, group));
    }

    /** The level that a change is of: in percent if the change is, as "3 points" are not of a kappa of 0.45. */
    @Nullable
    Decision level(QuantityGroup group) {
        Decision last = last(EarlierValues::isLevel);
        boolean share = group.type(s) == QuantityType.PERCENT || group.type(s) == QuantityType.POINTS;
        Decision inPercent = share ? last(d -> isLevel(d) && d.group().type(s) == QuantityType.PERCENT) : null;
        return inPercent == null ? last : inPercent;
    }

    private @Nullable Decision last(Predicate<Decision> wanted) {
        for (int i = decisions.size() - 1; i >= 0 && i >= decisions.size() - MOST_BEFORE; i--) {
            if (wanted.test(decisions.get(i))) {
                return decisions.get(i);
            }
        }
        return null;
    }

    private static boolean isLevel(Decision previous) {
        return previous.kind() == Kind.ABSOLUTE && previous.metric().name().score();
    }

    private boolean sameType(Decision previous, QuantityGroup group) {
        Quantity before = s.quantity(previous.token());
        Quantity now = s.quantity(group.first());
        return before != null
                && now != null
                && before.type() == now.type()
                && before.unit().equals(now.unit());
    }
}
