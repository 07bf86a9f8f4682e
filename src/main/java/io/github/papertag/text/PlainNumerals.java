package io.github.papertag.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** One way of writing for parts of numbers: thin spaces between groups of digits, points in the middle of the line, fractions in one character. */
final class PlainNumerals {

    static final char MIDDLE = '·';

    private static final int GROUP = 3;

    private static final double DECIMALS = 10_000;

    private PlainNumerals() {}

    /** Whether what stands in {@code [from, to)} parts two groups of digits of one number, as the space of "1 234" may. */
    static boolean isInNumber(String raw, int from, int to) {
        int first = from;
        while (first > 0 && from - first <= GROUP && isDigit(raw.charAt(first - 1))) {
            first--;
        }
        boolean begins = first < from && from - first <= GROUP && (first == 0 || !isPart(raw.charAt(first - 1)));
        int last = to;
        while (last < raw.length() && last - to <= GROUP && isDigit(raw.charAt(last))) {
            last++;
        }
        boolean goesOn = last - to == GROUP && (last == raw.length() || !Character.isLetter(raw.charAt(last)));
        return begins && goesOn;
    }

    /** Whether the point in the middle of the line at {@code at} stands before decimals, as in "99·2", and not between the factors of a product. */
    static boolean isDecimalPoint(String raw, int at) {
        int first = at;
        while (first > 0 && at - first <= GROUP && isDigit(raw.charAt(first - 1))) {
            first--;
        }
        int end = at + 1;
        while (end < raw.length() && end - at <= GROUP + 1 && isDigit(raw.charAt(end))) {
            end++;
        }
        int whole = at - first;
        int decimals = end - at - 1;
        boolean near = whole > 0 && decimals > 0 && whole <= GROUP && decimals <= GROUP && whole + decimals < 2 * GROUP;
        boolean alone = first == 0 || !(isPart(raw.charAt(first - 1)) || raw.charAt(first - 1) == MIDDLE);
        return near && alone && (end == raw.length() || !goesOn(raw, end));
    }

    private static boolean goesOn(String raw, int at) {
        return "^·×{".indexOf(raw.charAt(at)) >= 0 || Superscripts.endAt(raw, at) > at;
    }

    /** A fraction in one character with a stroke, as "1/2"; null for other characters. */
    static @Nullable String fraction(char c) {
        boolean fraction = (c >= '¼' && c <= '¾') || (c >= '⅐' && c <= '⅞');
        return fraction
                ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).replace('⁄', '/')
                : null;
    }

    /** The decimals for which a fraction such as that of "2½" stands; null for other characters. */
    static @Nullable String decimals(char c) {
        String fraction = fraction(c);
        if (fraction == null) {
            return null;
        }
        int stroke = fraction.indexOf('/');
        double part = Double.parseDouble(fraction.substring(0, stroke));
        double value = part / Double.parseDouble(fraction.substring(stroke + 1));
        return String.valueOf(Math.round(value * DECIMALS) / DECIMALS).substring(1);
    }

    static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '-';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
