package io.github.papertag.claim;

import io.github.papertag.claim.Pattern.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of quantities that a rule takes for a claim, and what is known of it when its metric is sought.
 *
 * @param s the sentence
 * @param group the quantities
 * @param kind level, change or factor
 * @param match what the rule's pattern found
 * @param before the decisions about the groups before it in the sentence
 * @param carried what the levels of an earlier sentence were about, if any
 */
record ClaimedGroup(
        TaggedSentence s,
        QuantityGroup group,
        Rule.ClaimKind kind,
        Match match,
        List<Decision> before,
        @Nullable NamedMetric carried) {

    QuantityType type() {
        return group.type(s);
    }

    /** The first of the quantities, whose unit is that of all. */
    @Nullable
    Quantity quantity() {
        return s.quantity(group.first());
    }

    boolean isShare() {
        return type() == QuantityType.PERCENT || type() == QuantityType.POINTS;
    }
}
