package io.github.papertag.claim;

import io.github.papertag.Claim.Direction;
import io.github.papertag.Claim.Kind;

/**
 * What the rules made of one quantity.
 *
 * @param token token of the quantity
 * @param group the group it is a member of
 * @param rule the rule that decided its kind
 * @param kind level, change or factor
 * @param direction which way the metric moved, null for levels
 * @param metric its metric
 */
record Decision(
        int token,
        QuantityGroup group,
        Rule rule,
        Kind kind,
        @org.jspecify.annotations.Nullable Direction direction,
        NamedMetric metric) {}
