package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;

/** A number with a magnitude and no unit, "8B" or "1.2 million": it counts something, and often tells how large a model is. */
final class Magnitude {

    /** The one metric that is a share as well as a count: "46K LUTs". */
    private static final String SHARE_OR_COUNT = "resource-utilization";

    private Magnitude() {}

    /** Whether the quantity of a token ends in its magnitude. */
    static boolean at(Token token) {
        Quantity quantity = token.quantity();
        return quantity != null
                && quantity.type() == QuantityType.NUMBER
                && Character.isLetter(token.text().charAt(token.text().length() - 1));
    }

    /** Whether a level would be a score of millions: in "a perplexity close to that of the 8B teacher" there is none. */
    static boolean misfits(ClaimedGroup claimed, NamedMetric metric) {
        return claimed.kind().kind() == Kind.ABSOLUTE
                && metric.name().score()
                && !metric.id().equals(SHARE_OR_COUNT)
                && at(claimed.s().token(claimed.group().first()));
    }
}
