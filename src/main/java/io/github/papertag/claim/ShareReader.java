package io.github.papertag.claim;

import io.github.papertag.Claim.Bound;
import io.github.papertag.claim.QuantityReader.Reading;
import io.github.papertag.claim.Token.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads counts out of a whole: "3 of 4", "12 of the 13", "9 out of 10", "8/15". */
final class ShareReader {

    private static final double LARGEST_WHOLE = 1e12;

    /** Wholes that mark a scale and not a count when they follow "out of" or a slash: "4.6 out of 5". */
    private static final List<Integer> SCALES = List.of(5, 7, 10, 100);

    private static final double LARGEST_SCALE = 100;

    /** What follows a fraction in digits, as in "1/30 as much"; "2/3" alone may be a date or a count. */
    private static final Set<String> NAMES_WHOLE = Set.of("of", "the", "that", "as", "its", "their");

    private static final Set<String> NO_THINGS = Set.of("points", "is", "as", "was", "this", "across", "versus", "vs");

    private static final double LARGEST_DENOMINATOR = 10_000;

    private static final double LARGEST_WORD = 20;

    private static final List<Integer> POWERS_OF_TEN = List.of(10, 100, 1_000, 10_000, 100_000);

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
        Reading fraction = fraction(i);
        if (fraction != null) {
            return fraction;
        }
        int in = afterIn(i);
        int at = in > 0 ? in : afterOf(i + 1);
        Double part = at < 0 ? null : whole(i);
        Double all = at < 0 ? null : whole(at);
        if (part == null || all == null || part > all || all < 2 || all > LARGEST_WHOLE || measures(at + 1)) {
            return null;
        }
        boolean scale = all == LARGEST_SCALE && is(at - 1, "of") && is(at - 2, "out") && !countsThings(at + 1);
        boolean isOneOf = tokens.get(i).is("one") && in < 0;
        return scale || isOneOf ? null : reading(i, at, part / all);
    }

    /** "1/16 of the memory": a part as if it were named in words. */
    private @Nullable Reading fraction(int i) {
        boolean slash = isGlued(i + 1, "/") && isGlued(i + 2) && !is(i - 1, "/");
        boolean named = slash
                && (NAMES_WHOLE.contains(lower(i + 3)) || (is(i - 1, "by") && !CountedThing.mayStandAt(tokens, i + 3)));
        Double part = named ? whole(i) : null;
        Double all = part == null ? null : whole(i + 2);
        if (part == null || all == null || part >= all || all > LARGEST_DENOMINATOR) {
            return null;
        }
        return new Reading(
                new Quantity(
                        tokens.get(i).start(),
                        tokens.get(i + 2).end(),
                        part / all,
                        null,
                        "x",
                        QuantityType.FRACTION,
                        Bound.EXACT,
                        ' ',
                        false),
                i + 3);
    }

    /** The whole of "one in five" or "9 in 10", said of things and not of "1 in 6 hours"; -1 if there is none. */
    private int afterIn(int i) {
        Double all = is(i + 1, "in") ? whole(i + 2) : null;
        if (all == null || all < 3 || is(i - 1, "=") || units.unitAt(tokens, i + 3) != null) {
            return -1;
        }
        boolean words = tokens.get(i).isWord() && tokens.get(i + 2).isWord() && all <= LARGEST_WORD;
        boolean digits = !tokens.get(i + 2).isWord() && POWERS_OF_TEN.contains(all.intValue());
        return words || digits ? i + 2 : -1;
    }

    /** "96 out of 100 trials" are counted, "96 out of 100 points" or "96 out of 100" are a score. */
    private boolean countsThings(int at) {
        String next = lower(at);
        return next.endsWith("s") && tokens.get(at).isWord() && !NO_THINGS.contains(next);
    }

    private String lower(int i) {
        return i < tokens.size() ? tokens.get(i).lower() : "";
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
        return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
    }

    private boolean isGlued(int i) {
        return i < tokens.size() && tokens.get(i).glued();
    }

    private boolean isGlued(int i, String word) {
        return is(i, word) && isGlued(i);
    }
}
