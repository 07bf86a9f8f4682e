package io.github.papertag.claim;

import io.github.papertag.Claim.Bound;
import io.github.papertag.claim.Token.Kind;
import io.github.papertag.claim.Units.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one quantity, without ranges, where it begins. */
final class QuantityReader {

    static final Unit NONE = new Unit("none", QuantityType.NUMBER, 1);

    private static final WordSet INTRODUCES_FACTOR =
            WordSet.of("to", "by", "a", "of", "than", "with", "about", "over", "around");

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
    private final UnitReader behind;
    private final NumberWordReader words;

    QuantityReader(List<Token> tokens, Units units) {
        this.tokens = tokens;
        this.units = units;
        this.behind = new UnitReader(tokens, units);
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
        Reading reading = behind.read(first, next, value, bound, sign, fallback);
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
}
