package io.github.papertag.claim;

import org.jspecify.annotations.Nullable;

/**
 * A word, number, sign or quantity of a sentence.
 *
 * @param start first char in the clean text
 * @param end one past the last
 * @param word what is written there
 * @param kind what it is
 * @param glued whether it follows the token before it without a space
 * @param quantity the quantity, if it is one
 */
record Token(
        int start,
        int end,
        Word word,
        Kind kind,
        boolean glued,
        @Nullable Quantity quantity) {

    enum Kind {
        WORD,
        NUMBER,
        SIGN,
        QUANTITY
    }

    /** As written. */
    String text() {
        return word.text();
    }

    /** In lower case. */
    String lower() {
        return word.lower();
    }

    boolean is(String lower) {
        return word.lower().equals(lower);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** A name as authors write names: a capital or a digit in it. */
    boolean looksLikeName() {
        return kind == Kind.WORD && (word.capital() || word.digit());
    }

    /** A word with a capital. */
    boolean isCapitalised() {
        return kind == Kind.WORD && word.capital();
    }

    /** The same as a plain word, where a number only names something. */
    Token asWord() {
        return new Token(start, end, word, Kind.WORD, glued, null);
    }

    /** A quantity reads as it is written: "Half" is no "half". */
    static Token quantity(int start, int end, String text, boolean glued, Quantity quantity) {
        int id = Vocabulary.standard().id(text);
        return new Token(start, end, Word.of(text, text, id, id), Kind.QUANTITY, glued, quantity);
    }
}
