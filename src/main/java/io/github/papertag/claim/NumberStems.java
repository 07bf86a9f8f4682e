package io.github.papertag.claim;

import java.util.Arrays;
import java.util.List;

/** Words that number without a digit, by their first letters. */
final class NumberStems {

    /** Stems of number words by their first letter; all other quantities without a digit contain one. */
    private static final String[][] STEMS = byFirstLetter(
            "order",
            "half",
            "halv",
            "twice",
            "thrice",
            "twofold",
            "threefold",
            "doubl",
            "tripl",
            "quadrupl",
            "fourfold",
            "fivefold",
            "sixfold",
            "tenfold",
            "third",
            "quarter",
            "fourth",
            "fifth",
            "eighth",
            "tenth",
            "sixth",
            "seventh",
            "ninth",
            "twentieth",
            "thirtieth",
            "fortieth",
            "fiftieth",
            "hundredth",
            "thousandth",
            "sevenfold",
            "eightfold",
            "ninefold",
            "twelvefold",
            "fifteenfold",
            "twentyfold",
            "thirtyfold",
            "fortyfold",
            "fiftyfold",
            "hundredfold",
            "thousandfold",
            "times",
            "fold",
            "percent",
            "per cent",
            "factor",
            "sub-",
            "a day",
            "a single day",
            "an hour",
            "a minute",
            "points");

    /** Numbers that are spelled out, each before one of the units that are. */
    private static final String[][] NUMBERS = byFirstLetter(
            "one ",
            "two ",
            "three ",
            "four ",
            "five ",
            "six ",
            "seven ",
            "eight ",
            "nine ",
            "ten ",
            "eleven ",
            "twelve ",
            "fifteen ",
            "twenty ",
            "thirty ",
            "forty ",
            "fifty ",
            "hundred ");

    private static final String[] UNITS = {
        "second",
        "minute",
        "hour",
        "day",
        "millisecond",
        "gpu ",
        "gpu-",
        "cpu ",
        "thousand ",
        "million ",
        "billion ",
        "hundred ",
        "watt",
        "frames per",
        "out of "
    };

    private static final int CODE_BITS = 5;

    /** Every character that stands in a stem or before a unit has a number of so few bits; all others share 0. */
    private static final byte[] CODES = new byte[128];

    /** Which three characters one of the words begins with: almost all other words are told by that. */
    private static final boolean[] BEGINS = new boolean[1 << (3 * CODE_BITS)];

    static {
        byte code = 0;
        for (char c : "abcdefghijklmnopqrstuvwxyz -".toCharArray()) {
            CODES[c] = ++code;
        }
        for (int letter = 0; letter < STEMS.length; letter++) {
            for (String[][] words : List.of(STEMS, NUMBERS)) {
                for (String stem : words[letter]) {
                    BEGINS[beginning((char) ('a' + letter), stem.charAt(0), stem.charAt(1))] = true;
                }
            }
        }
    }

    private NumberStems() {}

    /** Whether a number may be spelled out by the word that begins at {@code at}, with a letter of ASCII. */
    static boolean at(String text, int at, int to) {
        char first = (char) (text.charAt(at) | 0x20);
        if (at + 2 >= to || !BEGINS[beginning(first, text.charAt(at + 1), text.charAt(at + 2))]) {
            return false;
        }
        String[] stems = STEMS[first - 'a'];
        for (String stem : stems) {
            if (at + stem.length() <= to && text.startsWith(stem, at + 1)) {
                return true;
            }
        }
        return isNumberWithUnit(text, at, to);
    }

    private static int beginning(char first, char second, char third) {
        return (((code(first) << CODE_BITS) | code(second)) << CODE_BITS) | code(third);
    }

    private static int code(char c) {
        return c < CODES.length ? CODES[c] : 0;
    }

    private static boolean isNumberWithUnit(String text, int at, int to) {
        for (String number : NUMBERS[(text.charAt(at) | 0x20) - 'a']) {
            int unitAt = at + 1 + number.length();
            if (unitAt < to && text.startsWith(number, at + 1)) {
                for (String unit : UNITS) {
                    if (text.regionMatches(true, unitAt, unit, 0, unit.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** For each letter the stems that begin with it, without it. */
    private static String[][] byFirstLetter(String... stems) {
        String[][] byLetter = new String[26][];
        for (int letter = 0; letter < byLetter.length; letter++) {
            char first = (char) ('a' + letter);
            byLetter[letter] = Arrays.stream(stems)
                    .filter(stem -> stem.charAt(0) == first)
                    .map(stem -> stem.substring(1))
                    .toArray(String[]::new);
        }
        return byLetter;
    }
}
