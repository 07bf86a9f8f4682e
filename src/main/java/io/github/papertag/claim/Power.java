package io.github.papertag.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Powers, alone or as what a number is multiplied with: "10^-6", "2^-40", "1e-3", "2×10^-4". */
final class Power {

    /** Orders of magnitude beyond which nothing is measured. */
    private static final int MOST_ORDERS = 30;

    /** As many doublings are about as much. */
    private static final int MOST_DOUBLINGS = 100;

    private static final int MOST_DIGITS = 3;

    private Power() {}

    /** The power of the whole number {@code base} whose ^ stands at {@code at}; null unless it is one of ten or two with a number. */
    static @Nullable NumberLiteral of(String base, String text, int at, int to) {
        int from = at + 1;
        int end = exponentEnd(text, from, to);
        if (end < 0 || goesOn(text, end, to)) {
            return null;
        }
        int exponent = exponent(text, from, end);
        if (base.equals("10")) {
            return scaled("1", exponent, end);
        }
        boolean two = base.equals("2") && Math.abs(exponent) <= MOST_DOUBLINGS;
        return two ? new NumberLiteral(end, Math.scalb(1.0, exponent)) : null;
    }

    /** The number {@code plain}, as written in {@code mantissa}, with the power of ten behind it if there is one; null if that is beyond measure. */
    static @Nullable NumberLiteral times(NumberLiteral plain, String mantissa, String text, int to) {
        int from = exponentAfter(text, plain.end(), to);
        int end = from < 0 ? -1 : exponentEnd(text, from, to);
        return end < 0 ? plain : scaled(mantissa, exponent(text, from, end), end);
    }

    /** Where the exponent of "e-3", "× 10^-4" or "×10-4", which lost its ^, begins; -1 if there is none. */
    private static int exponentAfter(String text, int end, int to) {
        if (end < to && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            return end + 1;
        }
        int cross = skipSpace(text, end, to);
        if (cross >= to || "×x·⋅*".indexOf(text.charAt(cross)) < 0) {
            return -1;
        }
        int ten = skipSpace(text, cross + 1, to);
        if (!text.startsWith("10", ten)) {
            return -1;
        }
        boolean lost = isMinus(text, ten + 2, to) && exponentEnd(text, ten + 2, to) == ten + 4;
        return text.startsWith("^", ten + 2) ? ten + 3 : lost ? ten + 2 : -1;
    }

    private static @Nullable NumberLiteral scaled(String mantissa, int exponent, int end) {
        return Math.abs(exponent) > MOST_ORDERS
                ? null
                : new NumberLiteral(
                        end,
                        new BigDecimal(mantissa).scaleByPowerOfTen(exponent).doubleValue());
    }

    /** One past the digits of an exponent with or without a sign; -1 if there are none, or too many. */
    private static int exponentEnd(String text, int from, int to) {
        boolean signed = isMinus(text, from, to) || (from < to && text.charAt(from) == '+');
        int first = signed ? from + 1 : from;
        int end = first;
        while (end < to && end - first <= MOST_DIGITS && NumberLiteral.isDigit(text.charAt(end))) {
            end++;
        }
        return end == first || end - first > MOST_DIGITS ? -1 : end;
    }

    private static int exponent(String text, int from, int end) {
        boolean minus = isMinus(text, from, end);
        int size = Integer.parseInt(text, minus ? from + 1 : from, end, 10);
        return minus ? -size : size;
    }

    /** The exponents of "10^0.5" and "10^1/2" are none of a number. */
    private static boolean goesOn(String text, int end, int to) {
        return end + 1 < to
                && (text.charAt(end) == '.' || text.charAt(end) == '/')
                && NumberLiteral.isDigit(text.charAt(end + 1));
    }

    private static boolean isMinus(String text, int at, int to) {
        return at < to && (text.charAt(at) == '-' || text.charAt(at) == '–');
    }

    private static int skipSpace(String text, int from, int to) {
        return from < to && text.charAt(from) == ' ' ? from + 1 : from;
    }
}
