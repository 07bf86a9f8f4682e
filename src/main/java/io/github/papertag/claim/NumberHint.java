package io.github.papertag.claim;

import io.github.papertag.text.NextOf;

/**
 * Cheap test whether a piece of text can hold a quantity at all; most sentences of an abstract can't. Numbers that are
 * spelled out with a rarer unit ("five knots") or out of a whole ("nine of ten") count only where the text shows another.
 */
final class NumberHint {

    /** Letters of ASCII. */
    private static final boolean[] LETTERS = new boolean[128];

    static {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            LETTERS[letter] = true;
            LETTERS[Character.toUpperCase(letter)] = true;
        }
    }

    private final String text;
    private final NextOf digits;

    /** Takes a text in, about whose pieces it can be asked from the first to the last. */
    NumberHint(String text) {
        this.text = text;
        this.digits = new NextOf(text, "0123456789");
    }

    boolean anyIn(int from, int to) {
        return digits.from(from) < to || anyWithoutDigits(from, to);
    }

    private boolean anyWithoutDigits(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            boolean letter = isLetter(c);
            if ((letter && NumberStems.at(text, i, to)) || isNumeral(c)) {
                return true;
            }
            i++;
            while (letter && i < to && isLetter(text.charAt(i))) {
                i++;
            }
        }
        return false;
    }

    /** Digits of full width, second halves of digits of formulas, and fractions in one character. */
    private static boolean isNumeral(char c) {
        return c >= '¼'
                && (c <= '¾'
                        || (c >= '⅐' && c <= '⅞')
                        || (c >= '\uDFCE' && c <= '\uDFFF')
                        || (c >= '\uFF10' && c <= '\uFF19'));
    }

    private static boolean isLetter(char c) {
        return c < LETTERS.length && LETTERS[c];
    }
}
