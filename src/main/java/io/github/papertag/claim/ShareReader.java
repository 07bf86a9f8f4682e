package io.github.papertag.claim;

import io.github.papertag.Claim.Bound;
import io.github.papertag.claim.QuantityReader.Reading;
import io.github.papertag.claim.Token.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads counts out of a whole: "3 of 4", "12 of the 13", "9 out of 10", "8/15". */
final class ShareReader {

    private static final double LARGEST_WHOLE = 1e12;

    /** Wholes that mark a scale and not a count when they follow "out of" or a slash: "4.6 out of 5". */
    private static final List<Integer> SCALES = List.of(5, 7, 10, 100);

    private static final double LARGEST_SCALE = 100;

    private static final double DECIMALS = 10_000;

    /** Below, four decimals would say nothing of a share. */
    private static final double SMALL = 0.001;

    private static final MathContext DIGITS = new MathContext(4);

    private final List<Token> tokens;
    private final Units units;

    ShareReader(List<Token> tokens, Units units) {
        this.tokens = tokens;
        this.units = units;
    }

    /** The share that begins at token {@code i}, rounded to four decimals or digits, or null. */
    @Nullable
    Reading read(int i) {
        int at = afterOf(i + 1);
        Double part = at < 0 ? null : whole(i);
        Double all = at < 0 ? null : whole(at);
        if (part == null || all == null || part > all || all < 2 || all > LARGEST_WHOLE || measures(at + 1)) {
            return null;
        }
        boolean scale = all == LARGEST_SCALE && is(at - 1, "of") && is(at - 2, "out");
        return scale || tokens.get(i).is("one") ? null : reading(i, at, part / all);
    }

    /** The token after "of", "out of the" and the like that begins at {@code i}; -1 if nothing of the sort does. */
    private int afterOf(int i) {
        int at = i;
        if (isGlued(at, "/")) {
            boolean opens = i > 1 && (is(i - 2, "(") || is(i - 2, ":"));
            return opens && isGlued(at + 1) && !isGlued(at + 2, "/") ? at + 1 : -1;
        }
        if (is(at, "out")) {
            at++;
        }
        if (!is(at, "of")) {
            return -1;
        }
        at++;
        while (is(at, "the") || is(at, "all") || is(at, "these")) {
            at++;
        }
        return at;
    }

    private boolean measures(int at) {
        return is(at, "%") || (is(at, ".") && isGlued(at + 1)) || (units.unitAt(tokens, at) != null && isGlued(at));
    }

    /** The top of a scale ("4.6 out of 5", "3.75/5"), which is no value of its own. */
    boolean isScale(int i) {
        boolean slash = i > 0 && isGlued(i - 1, "/") && isGlued(i);
        boolean outOf = i > 1 && is(i - 1, "of") && is(i - 2, "out");
        Double top = slash || outOf ? whole(i) : null;
        return top != null && SCALES.contains(top.intValue()) && !is(i + 1, "%");
    }

    private Reading reading(int first, int last, double value) {
        Quantity quantity = new Quantity(
                tokens.get(first).start(),
                tokens.get(last).end(),
                rounded(value),
                null,
                "none",
                QuantityType.SHARE,
                Bound.EXACT,
                ' ',
                false);
        return new Reading(quantity, last + 1);
    }

    private static double rounded(double share) {
        return share >= SMALL
                ? Math.round(share * DECIMALS) / DECIMALS
                : BigDecimal.valueOf(share).round(DIGITS).doubleValue();
    }

    /** The whole number at a token, in digits or in words, or null. */
    private @Nullable Double whole(int i) {
        if (i >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(i);
        if (token.kind() == Kind.WORD) {
            return units.number(token);
        }
        if (token.kind() != Kind.NUMBER) {
            return null;
        }
        NumberLiteral literal = NumberLiteral.scan(token.text(), 0, token.text().length());
        boolean isWhole = literal != null && literal.value() == Math.rint(literal.value());
        return isWhole && literal != null ? Double.valueOf(literal.value()) : null;
    }

    private boolean is(int i, String word) {
        return i < tokens.size() && tokens.get(i).is(word);
    }

    private boolean isGlued(int i) {
        return i < tokens.size() && tokens.get(i).glued();
    }

    private boolean isGlued(int i, String word) {
        return is(i, word) && isGlued(i);
    }
}
