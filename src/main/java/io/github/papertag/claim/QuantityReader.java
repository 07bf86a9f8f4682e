package io.github.papertag.claim;

import io.github.papertag.Claim.Bound;
import io.github.papertag.claim.Token.Kind;
import io.github.papertag.claim.Units.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one quantity, without ranges, where it begins. */
final class QuantityReader {

    private static final Unit NONE = new Unit("none", QuantityType.NUMBER, 1);
    private static final Unit X = new Unit("x", QuantityType.FACTOR, 1);
    private static final Unit USD = new Unit("usd", QuantityType.MEASURE, 1);

    /** Powers of ten beyond this are not claims. */
    private static final double MOST_ORDERS = 12;

    /** "1.5 million" is no score. */
    private static final double LARGEST_SCORE = 10_000;

    /** What rates are given for; "50 samples per class" is no rate. */
    private static final Set<String> RATED = Set.of(
            "second", "sec", "s", "minute", "hour", "day", "watt", "joule", "cycle", "kwh", "dollar", "character");

    private static final Set<String> INTRODUCES_FACTOR =
            Set.of("to", "by", "a", "of", "than", "with", "about", "over", "around");

    /** A quantity and the token after it. */
    record Reading(Quantity quantity, int next) {}

    private final List<Token> tokens;
    private final Units units;

    QuantityReader(List<Token> tokens, Units units) {
        this.tokens = tokens;
        this.units = units;
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
            case WORD -> words(i);
            case QUANTITY -> null;
        };
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
        if (sign.is("$") || sign.is("€") || sign.is("£")) {
            return digits(i, i + 1, ' ', USD);
        }
        if (sign.is("×") && !isNumber(i - 1) && (tokens.get(i + 1).glued() || isIntroduced(i))) {
            return digits(i, i + 1, ' ', X);
        }
        boolean plusMinus = sign.is("+") || sign.is("-") || sign.is("–");
        boolean glued = tokens.get(i + 1).glued();
        boolean afterNumber = i > 0 && sign.glued() && tokens.get(i - 1).kind() != Kind.SIGN;
        return plusMinus && glued && !afterNumber ? digits(i, i + 1, sign.is("+") ? '+' : '-', NONE) : null;
    }

    /** "leads to × 5 lower latency"; in "H × 5" the sign multiplies. */
    private boolean isIntroduced(int i) {
        return i > 0 && INTRODUCES_FACTOR.contains(tokens.get(i - 1).lower());
    }

    private @Nullable Reading digits(int first, int at, char sign, Unit fallback) {
        NumberLiteral literal = NumberLiteral.scan(
                tokens.get(at).text(), 0, tokens.get(at).text().length());
        if (literal == null || isDeviation(first) || tokens.get(at).text().length() > literal.end()) {
            return null;
        }
        int next = at + 1;
        double value = literal.value();
        Bound bound = Bound.EXACT;
        if (next < tokens.size() && tokens.get(next).is("+") && tokens.get(next).glued() && !isNumber(next + 1)) {
            bound = Bound.AT_LEAST;
            next++;
        }
        Double magnitude = next < tokens.size() ? units.magnitude(tokens.get(next)) : null;
        if (magnitude != null
                && (tokens.get(next).glued() || tokens.get(next).text().length() > 1)) {
            value = scaled(value, magnitude);
            next++;
        }
        return withUnit(first, next, value, bound, sign, fallback);
    }

    /** A number after plus-minus is a deviation, and so is the second of "0.75(0.16)". */
    private boolean isDeviation(int first) {
        if (first == 0) {
            return false;
        }
        boolean inBrackets = isNumber(first - 2)
                && tokens.get(first - 1).is("(")
                && tokens.get(first - 1).glued()
                && first + 1 < tokens.size()
                && tokens.get(first + 1).is(")");
        if (inBrackets) {
            return true;
        }
        Token before = tokens.get(first - 1);
        boolean minus = before.is("-") || tokens.get(first).is("-");
        int at = before.is("-") ? first - 2 : first - 1;
        boolean plusMinus =
                minus && at >= 0 && (tokens.get(at).is("/") || tokens.get(at).is("+"));
        return before.is("±") || before.is("pm") || before.is("minus") || plusMinus;
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
        if (ordersAt(unitAt)) {
            return value > MOST_ORDERS ? null : reading(first, unitAt + 3, Math.pow(10, value), bound, sign, X);
        }
        PhraseTrie.Found<Unit> found = units.unitAt(tokens, unitAt);
        Unit unit = found == null || isFreeX(unitAt) ? null : found.values().get(0);
        if ((hyphen && (unit == null || unit.type() == QuantityType.MEASURE)) || isSizeOfNamed(found)) {
            return null;
        }
        if (found == null || unit == null) {
            int rate = fallback.equals(NONE) ? endOfRate(next) : next;
            Unit written = rate > next ? new Unit(rateUnit(next, rate), QuantityType.MEASURE, 1) : fallback;
            return reading(first, rate, value, bound, sign, written);
        }
        return reading(first, found.end(), scaled(value, unit.scale()), bound, sign, unit);
    }

    /** "a 2B parameter model": the size only tells which model is meant. */
    private boolean isSizeOfNamed(PhraseTrie.@Nullable Found<Unit> unit) {
        return unit != null
                && unit.end() < tokens.size()
                && tokens.get(unit.end() - 1).is("parameter")
                && isWord(unit.end());
    }

    /** After "demonstrations per hour" or "km per charge" that begins at a token; the token itself if no rate does. */
    private int endOfRate(int at) {
        for (int per = at + 1; per <= at + 2 && per + 1 < tokens.size(); per++) {
            boolean words = isWord(at) && isWord(per - 1) && isWord(per + 1);
            if (words
                    && tokens.get(per).is("per")
                    && RATED.contains(tokens.get(per + 1).lower())) {
                return per + 2;
            }
        }
        return at;
    }

    private boolean isWord(int i) {
        return tokens.get(i).kind() == Kind.WORD;
    }

    private String rateUnit(int from, int to) {
        StringBuilder unit = new StringBuilder();
        for (int i = from; i < to; i++) {
            unit.append(i == from ? "" : " ").append(tokens.get(i).lower());
        }
        return unit.toString();
    }

    /** The X of "12 X-rays". */
    private boolean isFreeX(int i) {
        return tokens.get(i).text().equals("X") && !tokens.get(i).glued();
    }

    private boolean ordersAt(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).lower().startsWith("order")
                && tokens.get(i + 1).is("of")
                && tokens.get(i + 2).lower().startsWith("magnitude");
    }

    private @Nullable Reading words(int i) {
        PhraseTrie.Found<Units.Fixed> fixed = units.fixedAt(tokens, i);
        if (fixed != null) {
            Units.Fixed meaning = fixed.values().get(0);
            return reading(i, fixed.end(), meaning.value(), Bound.EXACT, meaning.sign(), meaning.unit());
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
        if (ordersAt(i + 1)) {
            return reading(i, i + 4, Math.pow(10, Math.min(number, MOST_ORDERS)), Bound.EXACT, ' ', X);
        }
        PhraseTrie.Found<Unit> unit = units.unitAt(tokens, i + 1);
        return unit == null
                ? null
                : reading(
                        i,
                        unit.end(),
                        scaled(number, unit.values().get(0).scale()),
                        Bound.EXACT,
                        ' ',
                        unit.values().get(0));
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
            return reading(i, at + 1, word, Bound.EXACT, ' ', X);
        }
        Reading number = at < i + 6 ? digits(at, at, ' ', X) : null;
        if (number == null || number.quantity().unit().equals("percent")) {
            return null;
        }
        return reading(i, number.next(), number.quantity().value(), Bound.EXACT, ' ', X);
    }

    /** Multiplied as decimals are, so that 20.2 mW are 0.0202 W and not nearly so. */
    private static double scaled(double value, double scale) {
        return scale == 1
                ? value
                : BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(scale)).doubleValue();
    }

    private boolean hasPoint(int first, int next) {
        for (int i = first; i < next; i++) {
            if (tokens.get(i).kind() == Kind.NUMBER && tokens.get(i).text().indexOf('.') >= 0) {
                return true;
            }
        }
        return false;
    }

    private Reading reading(int first, int next, double value, Bound bound, char sign, Unit unit) {
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
