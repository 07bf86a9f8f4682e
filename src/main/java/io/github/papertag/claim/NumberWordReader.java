package io.github.papertag.claim;

import io.github.papertag.Claim.Bound;
import io.github.papertag.claim.QuantityReader.Reading;
import io.github.papertag.claim.Token.Kind;
import io.github.papertag.claim.Units.Unit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads quantities that begin with a word: "twice", "two orders of magnitude", "a factor of 4", "three hours". */
final class NumberWordReader {

    private final List<Token> tokens;
    private final Units units;
    private final QuantityReader digits;
    private final QuantityBuilder builder;

    /** @param digits reads the number of "a factor of 4" */
    NumberWordReader(List<Token> tokens, Units units, QuantityReader digits) {
        this.tokens = tokens;
        this.units = units;
        this.digits = digits;
        this.builder = new QuantityBuilder(tokens, units);
    }

    /** The quantity that begins with a word at token {@code i}, or null. */
    @Nullable
    Reading read(int i) {
        PhraseTrie.Found<Units.Fixed> fixed = units.fixedAt(tokens, i);
        if (fixed != null) {
            Units.Fixed meaning = fixed.values().get(0);
            return builder.reading(i, fixed.end(), meaning.value(), Bound.EXACT, meaning.sign(), meaning.unit());
        }
        Token token = tokens.get(i);
        if (token.is("a")
                && i + 3 < tokens.size()
                && tokens.get(i + 1).is("factor")
                && tokens.get(i + 2).is("of")) {
            return factor(i);
        }
        Double number = units.number(token);
        if (number == null) {
            return null;
        }
        return isTens(number) && isRestOfNumber(i + 1)
                ? counted(i, i + 2, number + Objects.requireNonNull(units.number(tokens.get(i + 1))))
                : counted(i, i + 1, number);
    }

    /** The number that was read up to token {@code next}, with what follows it; null if that is neither a unit nor orders of magnitude. */
    private @Nullable Reading counted(int i, int next, double number) {
        Reading orders = builder.ordersFrom(i, next, number, Bound.EXACT);
        if (orders != null) {
            return orders;
        }
        if (builder.ordersAt(next)) {
            double power = Math.pow(10, Math.min(number, QuantityBuilder.MOST_ORDERS));
            return builder.reading(i, next + 3, power, Bound.EXACT, ' ', QuantityBuilder.X);
        }
        Double magnitude =
                next < tokens.size() && tokens.get(next).text().length() > 2 ? units.magnitude(tokens.get(next)) : null;
        PhraseTrie.Found<Unit> found = units.unitAt(tokens, magnitude == null ? next : next + 1);
        if (found == null || isName(found.end() - 1)) {
            return null;
        }
        double value = magnitude == null ? number : QuantityBuilder.scaled(number, magnitude);
        Unit unit = found.values().get(0);
        return builder.reading(i, found.end(), QuantityBuilder.scaled(value, unit.scale()), Bound.EXACT, ' ', unit);
    }

    private static boolean isTens(double number) {
        return number >= 20 && number < 100;
    }

    /** The "three" of "ninety-three". */
    private boolean isRestOfNumber(int i) {
        Double number = i < tokens.size() ? units.number(tokens.get(i)) : null;
        return number != null
                && number < 10
                && tokens.get(i).start() == tokens.get(i - 1).end() + 1
                && tokens.get(i).glued();
    }

    /** The X of "five thousand X users" is no sign of a factor. */
    private boolean isName(int unit) {
        return tokens.get(unit).text().equals("X");
    }

    /** "a factor of 4", "a factor of more than two". */
    private @Nullable Reading factor(int i) {
        int at = i + 3;
        while (at < tokens.size()
                && at < i + 6
                && tokens.get(at).kind() != Kind.NUMBER
                && units.number(tokens.get(at)) == null) {
            at++;
        }
        if (at >= tokens.size()) {
            return null;
        }
        Reading number = at < i + 6 || units.number(tokens.get(at)) != null ? times(at) : null;
        if (number == null) {
            return null;
        }
        Reading low = builder.reading(i, number.next(), number.quantity().value(), Bound.EXACT, ' ', QuantityBuilder.X);
        Reading high = joins(number.next(), at) ? times(number.next() + 1) : null;
        boolean range = high != null
                && high.quantity().value() > number.quantity().value()
                && !CountedThing.mayStandAt(tokens, high.next());
        return range && high != null
                ? new Reading(low.quantity().withHigh(high.quantity().end(), high.quantity()), high.next())
                : low;
    }

    /** The number at a token as one of times; null if it is none, or has another unit. */
    private @Nullable Reading times(int at) {
        if (at >= tokens.size()) {
            return null;
        }
        Double word = units.number(tokens.get(at));
        if (word != null) {
            return builder.reading(at, at + 1, word, Bound.EXACT, ' ', QuantityBuilder.X);
        }
        Reading number = tokens.get(at).kind() == Kind.NUMBER ? digits.digits(at, at, ' ', QuantityBuilder.X) : null;
        return number == null || !number.quantity().unit().equals("x") ? null : number;
    }

    /** Whether a range goes on at a token: "a factor of 5-10", "a factor of between two and four". */
    private boolean joins(int i, int number) {
        if (i >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(i);
        boolean dash = (token.is("-") || token.is("–")) && token.glued();
        return dash
                || token.is("to")
                || (token.is("and") && tokens.get(number - 1).is("between"));
    }
}
