package io.github.papertag.text;

import org.jspecify.annotations.Nullable;

/** One way of writing for parts of numbers: thin spaces between groups of digits, fractions in one character. */
final class PlainNumerals {

    private static final int GROUP = 3;

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

    /** The decimals for which a fraction such as that of "2½" stands; null for other characters. */
    static @Nullable String decimals(char c) {
        return switch (c) {
            case '½' -> ".5";
            case '¼' -> ".25";
            case '¾' -> ".75";
            case '⅕' -> ".2";
            case '⅛' -> ".125";
            default -> null;
        };
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '-';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
