package io.github.papertag.claim;

import java.util.Arrays;

/**
 * Cheap test whether a piece of text can hold a quantity at all; most sentences of an abstract can't. Numbers that are
 * spelled out with a unit ("five minutes") or out of a whole ("nine of ten") count only where the text shows another.
 */
final class NumberHint {

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

    /** Which character may follow a first letter: most words are told by that. */
    private static final boolean[][] SECOND = new boolean[26][128];

    static {
        for (int letter = 0; letter < STEMS.length; letter++) {
            for (String stem : STEMS[letter]) {
                SECOND[letter][stem.charAt(0)] = true;
            }
        }
    }

    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;

    /** What each character of ASCII is, 0 for neither letter nor digit. */
    private static final byte[] KINDS = new byte[128];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            KINDS[c] = letter ? LETTER : c >= '0' && c <= '9' ? DIGIT : 0;
        }
    }

    private NumberHint() {}

    static boolean anyIn(String text, int from, int to) {
        int i = from;
        while (i < to) {
            int kind = kind(text.charAt(i));
            if (kind == DIGIT || (kind == LETTER && stemAt(text, i, to))) {
                return true;
            }
            i++;
            while (kind == LETTER && i < to && kind(text.charAt(i)) == LETTER) {
                i++;
            }
        }
        return false;
    }

    private static int kind(char c) {
        return c < KINDS.length ? KINDS[c] : c >= '\uFF10' && c <= '\uFF19' ? DIGIT : 0;
    }

    private static boolean stemAt(String text, int at, int to) {
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
