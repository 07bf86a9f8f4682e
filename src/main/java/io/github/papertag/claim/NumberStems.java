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

    /** Which character may follow a first letter: most words are told by that. */
    private static final boolean[][] SECOND = new boolean[26][128];

    static {
        for (int letter = 0; letter < STEMS.length; letter++) {
            for (String[][] words : List.of(STEMS, NUMBERS)) {
                for (String stem : words[letter]) {
                    SECOND[letter][stem.charAt(0)] = true;
                }
            }
        }
    }

    private NumberStems() {}

    /** Whether a number may be spelled out by the word that begins at {@code at}, with a letter of ASCII. */
    static boolean at(String text, int at, int to) {
        int second = at + 1 < to ? text.charAt(at + 1) : 0;
        if (second >= 128 || !SECOND[(text.charAt(at) | 0x20) - 'a'][second]) {
            return false;
        }
        String[] stems = STEMS[(text.charAt(at) | 0x20) - 'a'];
        for (String stem : stems) {
            if (at + stem.length() <= to && text.startsWith(stem, at + 1)) {
                return true;
            }
        }
        return isNumberWithUnit(text, at, to);
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
