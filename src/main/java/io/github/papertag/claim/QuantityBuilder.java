package io.github.papertag.claim;

import io.github.papertag.Claim.Bound;
import io.github.papertag.claim.QuantityReader.Reading;
import io.github.papertag.claim.Units.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes quantities of what was read of a number and its unit. */
final class QuantityBuilder {

    static final Unit X = new Unit("x", QuantityType.FACTOR, 1);

    /** Powers of ten beyond this are not claims. */
    static final double MOST_ORDERS = 12;

    /** "1.5 million" is no score. */
    private static final double LARGEST_SCORE = 10_000;

    private static final WordSet RANGES = WordSet.of("to", "or", "-", "–");

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

    /** "one to two orders of magnitude" of which the low end was read up to token {@code next}, or null. */
    @Nullable
    Reading ordersFrom(int first, int next, double low, Bound bound) {
        boolean joined = next < tokens.size() && RANGES.has(tokens.get(next));
        Double high = joined && ordersAt(next + 2) ? number(next + 1) : null;
        if (high == null || high <= low || high > MOST_ORDERS) {
            return null;
        }
        int end = next + 5;
        Quantity upper =
                reading(next + 1, end, Math.pow(10, high), bound, ' ', X).quantity();
        Quantity lower = reading(first, end, Math.pow(10, low), bound, ' ', X).quantity();
        return new Reading(lower.withHigh(upper.end(), upper), end);
    }

    private @Nullable Double number(int i) {
        Token token = tokens.get(i);
        NumberLiteral literal = token.kind() == Token.Kind.NUMBER
                ? NumberLiteral.scan(token.text(), 0, token.text().length())
                : null;
        return literal == null ? units.number(token) : Double.valueOf(literal.value());
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
