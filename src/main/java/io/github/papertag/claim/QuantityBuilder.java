package io.github.papertag.claim;

import io.github.papertag.Claim.Bound;
import io.github.papertag.claim.QuantityReader.Reading;
import io.github.papertag.claim.Units.Unit;
import java.math.BigDecimal;
import java.util.List;

/** Makes quantities of what was read of a number and its unit. */
final class QuantityBuilder {

    static final Unit X = new Unit("x", QuantityType.FACTOR, 1);

    /** Powers of ten beyond this are not claims. */
    static final double MOST_ORDERS = 12;

    /** "1.5 million" is no score. */
    private static final double LARGEST_SCORE = 10_000;

    private final List<Token> tokens;
    private final Units units;

    QuantityBuilder(List<Token> tokens, Units units) {
        this.tokens = tokens;
        this.units = units;
    }

    /** Whether "orders of magnitude" begins at a token. */
    boolean ordersAt(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).lower().startsWith("order")
                && tokens.get(i + 1).is("of")
                && tokens.get(i + 2).lower().startsWith("magnitude");
    }

    /** Multiplied as decimals are, so that 4.22G are 4220000000 and not nearly so. */
    static double scaled(double value, double scale) {
        return scale == 1
                ? value
                : BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(scale)).doubleValue();
    }

    boolean hasPoint(int first, int next) {
        for (int i = first; i < next; i++) {
            if (tokens.get(i).kind() == Token.Kind.NUMBER
                    && tokens.get(i).text().indexOf('.') >= 0) {
                return true;
            }
        }
        return false;
    }

    Reading reading(int first, int next, double value, Bound bound, char sign, Unit unit) {
        Quantity quantity = new Quantity(
                tokens.get(first).start(),
                tokens.get(next - 1).end(),
                value,
                null,
                unit.id(),
                unit.type(),
                bound,
                sign,
                value < LARGEST_SCORE && hasPoint(first, next) && units.magnitude(tokens.get(next - 1)) == null);
        return new Reading(quantity, next);
    }
}
