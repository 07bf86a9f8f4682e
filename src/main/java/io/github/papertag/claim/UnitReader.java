package io.github.papertag.claim;

import io.github.papertag.Claim.Bound;
import io.github.papertag.claim.QuantityReader.Reading;
import io.github.papertag.claim.Token.Kind;
import io.github.papertag.claim.Units.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the unit behind a number. */
final class UnitReader {

    private static final double MOST_POINTS = 1000;

    private static final WordSet FACTORS = ClaimWords.of("factors");

    private final List<Token> tokens;
    private final Units units;
    private final QuantityBuilder builder;

    UnitReader(List<Token> tokens, Units units) {
        this.tokens = tokens;
        this.units = units;
        this.builder = new QuantityBuilder(tokens, units);
    }

    /**
     * The quantity of a number with the unit behind it; null if number and unit are part of a name.
     *
     * @param first the token at which the quantity begins, with its sign
     * @param next the token after the number
     * @param fallback the unit it has if none follows
     */
    @Nullable
    Reading read(int first, int next, double value, Bound bound, char sign, Unit fallback) {
        int unitAt = next;
        boolean hyphen = next + 1 < tokens.size()
                && tokens.get(next).is("-")
                && tokens.get(next).glued()
                && tokens.get(next + 1).glued()
                && tokens.get(next + 1).kind() == Kind.WORD;
        if (hyphen) {
            unitAt = next + 1;
        }
        Reading orders = builder.ordersFrom(first, next, value, bound);
        if (orders != null) {
            return orders;
        }
        if (builder.ordersAt(unitAt)) {
            return value > QuantityBuilder.MOST_ORDERS
                    ? null
                    : builder.reading(first, unitAt + 3, Math.pow(10, value), bound, sign, QuantityBuilder.X);
        }
        PhraseTrie.Found<Unit> found = units.unitAt(tokens, unitAt);
        Unit unit = found == null
                        || isFreeX(unitAt)
                        || !fits(first, next, value, found.values().get(0))
                ? null
                : found.values().get(0);
        if ((hyphen && (unit == null || unit.type() == QuantityType.MEASURE))
                || isSizeOfNamed(found)
                || isFullTurn(value, found)) {
            return null;
        }
        if (found == null || unit == null) {
            Unit shared = fallback.equals(QuantityReader.NONE) ? unitBehindDeviation(first, next, value) : null;
            if (shared != null) {
                return builder.reading(first, next, QuantityBuilder.scaled(value, shared.scale()), bound, sign, shared)
                        .scaledBy(shared.scale());
            }
            if (fallback.equals(QuantityReader.NONE) && (isSpeedup(first, next) || isFactorOf(first))) {
                return builder.reading(first, next, value, bound, sign, QuantityBuilder.X);
            }
            int rate = fallback.equals(QuantityReader.NONE) ? Rate.end(tokens, next) : next;
            Unit written = rate > next ? new Unit(Rate.unit(tokens, next, rate), QuantityType.MEASURE, 1) : fallback;
            return builder.reading(first, rate, value, bound, sign, written);
        }
        return builder.reading(first, found.end(), QuantityBuilder.scaled(value, unit.scale()), bound, sign, unit)
                .scaledBy(unit.scale());
    }

    /** The percent of "81.9 ± 0.3%"; null if no deviation follows, or none with a unit. */
    private @Nullable Unit unitBehindDeviation(int first, int next, double value) {
        int end = Deviation.end(tokens, next);
        int at = Deviation.unitAt(tokens, first, end);
        PhraseTrie.Found<Unit> found = end == next || isAbbreviated(at) ? null : units.unitAt(tokens, at);
        boolean is = found != null
                && !isFreeX(at)
                && fits(first, next, value, found.values().get(0));
        return is && found != null ? found.values().get(0) : null;
    }

    /** The "s.d." behind a deviation is no second. */
    private boolean isAbbreviated(int at) {
        return at + 2 < tokens.size()
                && tokens.get(at + 1).is(".")
                && tokens.get(at + 2).isWord()
                && tokens.get(at + 2).glued();
    }

    /** "13 million points" are of a cloud; no score has as many. */
    private boolean fits(int first, int next, double value, Unit unit) {
        boolean cloud = value >= MOST_POINTS && unit.type() == QuantityType.POINTS;
        return !cloud && (!unit.decimals() || builder.hasPoint(first, next));
    }

    /** "a 10^5 speedup", "a 3.2 speedup"; in "the top 5 speedups" they are counted. */
    private boolean isSpeedup(int first, int next) {
        String number = tokens.get(next - 1).text();
        boolean measured = number.indexOf('.') > 0 || number.indexOf('^') > 0;
        return measured
                && next - first == 1
                && next < tokens.size()
                && (tokens.get(next).is("speedup") || tokens.get(next).is("speedups"));
    }

    /** "a speedup factor of 22"; other factors, as of damping, are plain numbers. */
    private boolean isFactorOf(int first) {
        return first > 2
                && tokens.get(first - 1).is("of")
                && tokens.get(first - 2).lower().startsWith("factor")
                && FACTORS.has(tokens.get(first - 3));
    }

    /** "a 2B parameter model": the size only tells which model is meant. */
    private boolean isSizeOfNamed(PhraseTrie.@Nullable Found<Unit> unit) {
        return unit != null
                && unit.end() < tokens.size()
                && tokens.get(unit.end() - 1).is("parameter")
                && tokens.get(unit.end()).isWord();
    }

    /** "360° video" is seen all around. */
    private static boolean isFullTurn(double value, PhraseTrie.@Nullable Found<Unit> unit) {
        return value == 360 && unit != null && unit.values().get(0).id().equals("deg");
    }

    /** The X of "12 X-rays". */
    private boolean isFreeX(int i) {
        return tokens.get(i).text().equals("X") && !tokens.get(i).glued();
    }
}
