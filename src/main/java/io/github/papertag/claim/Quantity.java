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
 * @param isDecimal whether it is written with decimals, as scores are and counts are not
 */
record Quantity(
        int start,
        int end,
        double value,
        @Nullable Double high,
        String unit,
        QuantityType type,
        Bound bound,
        char sign,
        boolean isDecimal) {

    boolean isSigned() {
        return sign != ' ';
    }

    Quantity withBound(Bound newBound) {
        return new Quantity(start, end, value, high, unit, type, newBound, sign, isDecimal);
    }

    /** "reduced by half" is a change of 50 percent. */
    Quantity asChange() {
        double percent = Math.round(value * 1e4) / 1e2;
        return new Quantity(start, end, percent, null, "percent", QuantityType.PERCENT, bound, sign, isDecimal);
    }

    Quantity withValue(double newValue) {
        return new Quantity(start, end, newValue, high, unit, type, bound, sign, isDecimal);
    }

    Quantity withUnitOf(Quantity other) {
        return new Quantity(start, end, value, high, other.unit, other.type, bound, sign, isDecimal);
    }

    Quantity withHigh(int newEnd, Quantity upper) {
        boolean crossesZero = sign == '-' && upper.sign != '-';
        double a = crossesZero ? -value : value;
        double b = upper.value;
        Quantity unitFrom = type == QuantityType.NUMBER ? upper : this;
        return new Quantity(
                start,
                newEnd,
                Math.min(a, b),
                Math.max(a, b),
                unitFrom.unit,
                unitFrom.type,
                bound,
                crossesZero ? '+' : sign,
                isDecimal || upper.isDecimal);
    }
}
