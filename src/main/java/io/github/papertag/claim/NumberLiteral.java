package io.github.papertag.claim;

import org.jspecify.annotations.Nullable;

/**
 * A number in digits: "84.3", "12,041", "96,9%", "1e-3", "2×10^-4", "10^-6".
 *
 * @param end one past its last char
 * @param value the number
 */
record NumberLiteral(int end, double value) {

    /** No result of an experiment has more; longer runs of digits are identifiers. */
    private static final int MOST_DIGITS = 18;

    private static final int MOST_GROUPS = 4;

    /** Reads the number that begins at {@code at}; null if the digits there are a version, an identifier or the like. */
    static @Nullable NumberLiteral scan(String text, int at, int to) {
        int end = digits(text, at, to);
        int whole = end - at;
        if (whole <= 3) {
            for (int group = 0; group < MOST_GROUPS && isGroup(text, end, to); group++) {
                end += 4;
            }
        }
        if (end + 1 < to && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end = digits(text, end + 1, to);
            if (end + 1 < to && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
                return null;
            }
        }
        if (end - at > MOST_DIGITS) {
            return null;
        }
        int decimals = whole <= 3 && end == at + whole ? decimalsAfterComma(text, end, to) : end;
        if (decimals > end) {
            return new NumberLiteral(
                    decimals, Double.parseDouble(text.substring(at, decimals).replace(',', '.')));
        }
        String written = text.substring(at, end);
        String number = written.indexOf(',') < 0 ? written : written.replace(",", "");
        if (end == at + whole && mayHaveExponent(text, end, to)) {
            return Power.of(written, text, end, to);
        }
        return Power.times(new NumberLiteral(end, Double.parseDouble(number)), number, text, to);
    }

    /** "20^2" and "5^th" are no numbers, but "84^*" is one with a mark, and "90^circ" one of degrees. */
    private static boolean mayHaveExponent(String text, int at, int to) {
        char next = at + 1 < to && text.charAt(at) == '^' ? text.charAt(at + 1) : ' ';
        return !text.startsWith("circ", at + 1) && (Character.isLetterOrDigit(next) || "+-–".indexOf(next) >= 0);
    }

    /** One past the decimals of "96,9%", if a share in percent or nothing follows: "1,2" may be a list. */
    private static int decimalsAfterComma(String text, int at, int to) {
        int end = at + 1 < to && text.charAt(at) == ',' ? digits(text, at + 1, to) : at;
        if (end <= at + 1 || end > at + 3) {
            return at;
        }
        int sign = end < to && (text.charAt(end) == '\\' || text.charAt(end) == ' ') ? end + 1 : end;
        return end == to || (sign < to && text.charAt(sign) == '%') ? end : at;
    }

    /** A comma and exactly three digits. */
    private static boolean isGroup(String text, int at, int to) {
        return at + 3 < to && text.charAt(at) == ',' && digits(text, at + 1, Math.min(to, at + 5)) == at + 4;
    }

    private static int digits(String text, int from, int to) {
        int i = from;
        while (i < to && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
