package io.github.papertag.claim;

import io.github.papertag.Claim.Bound;
import io.github.papertag.claim.Token.Kind;
import io.github.papertag.claim.Units.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one quantity, without ranges, where it begins. */
final class QuantityReader {

    private static final Unit NONE = new Unit("none", QuantityType.NUMBER, 1);
    private static final double MOST_POINTS = 1000;

    private static final WordSet INTRODUCES_FACTOR =
            WordSet.of("to", "by", "a", "of", "than", "with", "about", "over", "around");

    private static final WordSet FACTORS = WordSet.of("speedup", "up", "acceleration", "reduction", "improvement");

    /**
     * A quantity and the token after it.
     *
     * @param scale by what the written number was multiplied, as 1000 in "5 KB"
     */
    record Reading(Quantity quantity, int next, double scale) {

        Reading(Quantity quantity, int next) {
            this(quantity, next, 1);
        }

        Reading scaledBy(double more) {
            return more == 1 ? this : new Reading(quantity, next, scale * more);
        }
    }

    private final List<Token> tokens;
    private final Units units;
    private final QuantityBuilder builder;
    private final NumberWordReader words;

    QuantityReader(List<Token> tokens, Units units) {
        this.tokens = tokens;
        this.units = units;
        this.builder = new QuantityBuilder(tokens, units);
        this.words = new NumberWordReader(tokens, units, this);
    }

    /** The quantity that begins at token {@code i}, or null. */
    @Nullable
    Reading read(int i) {
        if (i >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(i);
        return switch (token.kind()) {
            case NUMBER -> digits(i, i, ' ', NONE);
            case SIGN -> signed(i);
            case WORD -> word(i);
            case QUANTITY -> null;
        };
    }

    /** "USD 0.02", or what begins with a word for a number. */
    private @Nullable Reading word(int i) {
        Unit currency = isNumber(i + 1) ? units.currency(tokens.get(i)) : null;
        return currency == null ? words.read(i) : digits(i, i + 1, ' ', currency);
    }

    boolean isWordNumber(int i) {
        return tokens.get(i).kind() == Kind.WORD;
    }

    private boolean isNumber(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Kind.NUMBER;
    }

    private @Nullable Reading signed(int i) {
        Token sign = tokens.get(i);
        if (!isNumber(i + 1)) {
            return null;
        }
        Unit currency = units.currency(sign);
        if (currency != null) {
            return digits(i, i + 1, ' ', currency);
        }
        if (sign.is("×") && !isNumber(i - 1) && (tokens.get(i + 1).glued() || isIntroduced(i))) {
            return digits(i, i + 1, ' ', QuantityBuilder.X);
        }
        boolean plusMinus = sign.is("+") || sign.is("-") || sign.is("–");
        boolean glued = tokens.get(i + 1).glued();
        boolean afterNumber = i > 0 && sign.glued() && tokens.get(i - 1).kind() != Kind.SIGN;
        return plusMinus && glued && !afterNumber ? digits(i, i + 1, sign.is("+") ? '+' : '-', NONE) : null;
    }

    /** "leads to × 5 lower latency"; in "H × 5" the sign multiplies. */
    private boolean isIntroduced(int i) {
        return i > 0 && INTRODUCES_FACTOR.has(tokens.get(i - 1));
    }

    @Nullable
    Reading digits(int first, int at, char sign, Unit fallback) {
        NumberLiteral literal = NumberLiteral.scan(
                tokens.get(at).text(), 0, tokens.get(at).text().length());
        if (literal == null
                || Deviation.at(tokens, first)
                || tokens.get(at).text().length() > literal.end()) {
            return null;
        }
        int next = SpacedNumber.end(tokens, at, units);
        double value = SpacedNumber.value(tokens, at, next, literal.value());
        double scale = 1;
        Bound bound = Bound.EXACT;
        if (next < tokens.size()
                && tokens.get(next).is("+")
                && tokens.get(next).glued()
                && !isNumber(next + 1)
                && Deviation.end(tokens, next) == next) {
            bound = Bound.AT_LEAST;
            next++;
        }
        Double magnitude = next < tokens.size() ? units.magnitude(tokens.get(next)) : null;
        if (magnitude != null
                && (tokens.get(next).glued() || tokens.get(next).text().length() > 1)) {
            value = QuantityBuilder.scaled(value, magnitude);
            scale = magnitude;
            next++;
        }
        Reading reading = withUnit(first, next, value, bound, sign, fallback);
        return reading == null ? null : beforeDeviation(reading.scaledBy(scale));
    }

    /** The same with what follows a deviation behind it, which says nothing that a rule would ask for. */
    private Reading beforeDeviation(Reading reading) {
        int end = Deviation.end(tokens, reading.next());
        PhraseTrie.Found<Unit> unit = end > reading.next() ? units.unitAt(tokens, end) : null;
        boolean same = unit != null
                && unit.values().get(0).id().equals(reading.quantity().unit());
        return new Reading(reading.quantity(), same && unit != null ? unit.end() : end, reading.scale());
    }

    private @Nullable Reading withUnit(int first, int next, double value, Bound bound, char sign, Unit fallback) {
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
                || isFullTurn(value, unit)) {
            return null;
        }
        if (found == null || unit == null) {
            Unit shared = fallback.equals(NONE) ? unitBehindDeviation(first, next, value) : null;
            if (shared != null) {
                return builder.reading(first, next, QuantityBuilder.scaled(value, shared.scale()), bound, sign, shared)
                        .scaledBy(shared.scale());
            }
            if (fallback.equals(NONE) && (isSpeedup(first, next) || isFactorOf(first))) {
                return builder.reading(first, next, value, bound, sign, QuantityBuilder.X);
            }
            int rate = fallback.equals(NONE) ? Rate.end(tokens, next) : next;
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
    private static boolean isFullTurn(double value, @Nullable Unit unit) {
        return value == 360 && unit != null && unit.id().equals("deg");
    }

    /** The X of "12 X-rays". */
    private boolean isFreeX(int i) {
        return tokens.get(i).text().equals("X") && !tokens.get(i).glued();
    }
}
