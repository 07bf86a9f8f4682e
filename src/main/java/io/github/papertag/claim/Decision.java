package io.github.papertag.claim;

import io.github.papertag.Claim.Direction;
import io.github.papertag.Claim.Kind;
import io.github.papertag.Claim.Owner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules made of one quantity.
 *
 * @param token token of the quantity
 * @param group the group it is a member of
 * @param rule the rule that decided its kind
 * @param kind level, change or factor
 * @param direction which way the metric moved, null for levels
 * @param owner whose result it is
 * @param metric its metric
 * @param match what the rule's pattern found, for claims that go on in the same way
 * @param also the other metrics that are coordinated with its metric, if the value is said of them too
 */
record Decision(
        int token,
        QuantityGroup group,
        Rule rule,
        Kind kind,
        @Nullable Direction direction,
        Owner owner,
        NamedMetric metric,
        Pattern.Match match,
        List<Also> also) {

    Decision {
        also = List.copyOf(also);
    }

    /** Another metric that the same value is said of: the recall of "92% precision and recall". */
    record Also(NamedMetric metric, @Nullable Direction direction) {}
}
