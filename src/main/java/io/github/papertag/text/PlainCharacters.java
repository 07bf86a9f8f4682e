package io.github.papertag.text;

import org.jspecify.annotations.Nullable;

/** One way of writing for characters that look or mean the same. */
final class PlainCharacters {

    /** The first of the characters of ASCII that are as wide as Chinese ones; they stand in the same order. */
    private static final char FULL_WIDTH = '\uFF01';

    private PlainCharacters() {}

    /** The plain character; null for one that is plain already. */
    static @Nullable String of(char c) {
        if (c < 127) {
            return c < ' ' ? " " : null;
        }
        if (Character.isSpaceChar(c)) {
            return " ";
        }
        if (c >= FULL_WIDTH && c <= '\uFF5D') {
            return String.valueOf((char) (c - FULL_WIDTH + '!'));
        }
        return switch (c) {
            case '\u2212', '\u2010', '\u2011' -> "-";
            case '\u2012' -> "–";
            case '≈', '∼', '≃', '≅', '～' -> "~";
            case '✕', '✖', '⨉' -> "×";
            case '⟶', '⇒', '➔', '➜' -> "→";
            case '⩽' -> "≤";
            case '⩾' -> "≥";
            case '’', '‘' -> "'";
            default -> null;
        };
    }
}
