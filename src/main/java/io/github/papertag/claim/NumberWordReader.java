package io.github.papertag.claim;

import io.github.papertag.Claim.Bound;
import io.github.papertag.claim.QuantityReader.Reading;
import io.github.papertag.claim.Token.Kind;
import io.github.papertag.claim.Units.Unit;
import java.util.List;
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
        if (builder.ordersAt(i + 1)) {
            return builder.reading(
                    i,
                    i + 4,
                    Math.pow(10, Math.min(number, QuantityBuilder.MOST_ORDERS)),
                    Bound.EXACT,
                    ' ',
                    QuantityBuilder.X);
        }
        Double magnitude = i + 1 < tokens.size() && tokens.get(i + 1).text().length() > 2
                ? units.magnitude(tokens.get(i + 1))
                : null;
        PhraseTrie.Found<Unit> unit = units.unitAt(tokens, magnitude == null ? i + 1 : i + 2);
        double value = magnitude == null ? number : QuantityBuilder.scaled(number, magnitude);
        return unit == null || isName(unit.end() - 1)
                ? null
                : builder.reading(
                        i,
                        unit.end(),
                        QuantityBuilder.scaled(value, unit.values().get(0).scale()),
                        Bound.EXACT,
                        ' ',
                        unit.values().get(0));
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
        Double word = units.number(tokens.get(at));
        if (word != null) {
            return builder.reading(i, at + 1, word, Bound.EXACT, ' ', QuantityBuilder.X);
        }
        Reading number = at < i + 6 ? digits.digits(at, at, ' ', QuantityBuilder.X) : null;
        if (number == null || number.quantity().unit().equals("percent")) {
            return null;
        }
        return builder.reading(i, number.next(), number.quantity().value(), Bound.EXACT, ' ', QuantityBuilder.X);
    }
}
