package io.github.papertag.claim;

import io.github.papertag.Claim.Bound;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit as it stands in a sentence.
 *
 * @param start first char of the value in the clean text, without "up to" and the like
 * @param end one past its unit
 * @param value the number in its unit
 * @param high upper end of a range, else null
 * @param unit unit as claims give it
 * @param type what kind of unit that is
 * @param bound how exactly the number is meant
 * @param sign '+' or '-' if one is written, else a space
 */
record Quantity(
        int start,
        int end,
        double value,
        @Nullable Double high,
        String unit,
        QuantityType type,
        Bound bound,
        char sign) {

    boolean isSigned() {
        return sign != ' ';
    }

    /** Written with decimals, as scores are and counts are not. */
    boolean isDecimal() {
        return value != Math.rint(value) || (high != null && high != Math.rint(high));
    }

    Quantity withBound(Bound newBound) {
        return new Quantity(start, end, value, high, unit, type, newBound, sign);
    }

    Quantity withHigh(int newEnd, Quantity upper) {
        double a = value;
        double b = upper.value;
        Quantity unitFrom = type == QuantityType.NUMBER ? upper : this;
        return new Quantity(start, newEnd, Math.min(a, b), Math.max(a, b), unitFrom.unit, unitFrom.type, bound, sign);
    }
}
