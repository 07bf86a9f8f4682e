package io.github.papertag.claim;

import org.jspecify.annotations.Nullable;

/**
 * A word, number, sign or quantity of a sentence.
 *
 * @param start first char in the clean text
 * @param end one past the last
 * @param text as written
 * @param lower in lower case, which is what rules and lexicons compare
 * @param kind what it is
 * @param glued whether it follows the token before it without a space
 * @param quantity the quantity, if it is one
 */
record Token(
        int start,
        int end,
        String text,
        String lower,
        Kind kind,
        boolean glued,
        @Nullable Quantity quantity) {

    enum Kind {
        WORD,
        NUMBER,
        SIGN,
        QUANTITY
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** A name as authors write names: a capital or a digit in it. */
    boolean looksLikeName() {
        if (kind != Kind.WORD) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) || Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    static Token quantity(int start, int end, String text, boolean glued, Quantity quantity) {
        return new Token(start, end, text, text, Kind.QUANTITY, glued, quantity);
    }
}
