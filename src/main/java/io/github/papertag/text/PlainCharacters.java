package io.github.papertag.text;

import org.jspecify.annotations.Nullable;

/** One way of writing for characters that look or mean the same. */
final class PlainCharacters {

    private PlainCharacters() {}

    /** The plain character, or nothing for one that cannot be seen; null for one that is plain already. */
    static @Nullable String of(char c) {
        if (c < 127) {
            return c < ' ' ? " " : null;
        }
        if (Character.isSpaceChar(c)) {
            return " ";
        }
        if (c >= '\uFF10' && c <= '\uFF19') {
            return String.valueOf((char) (c - '\uFF10' + '0'));
        }
        return switch (c) {
            case '\uFF0E' -> ".";
            case '\u2212', '\u2010', '\u2011', '\uFF0D' -> "-";
            case '\u2012' -> "–";
            case '≈', '∼', '≃', '≅', '～' -> "~";
            case '✕', '✖', '⨉' -> "×";
            case '％' -> "%";
            case '⟶', '⇒', '➔', '➜' -> "→";
            case '⩽' -> "≤";
            case '⩾' -> "≥";
            case '’', '‘' -> "'";
            case '\u200B', '\u200C', '\u200D', '\uFEFF', '\u00AD' -> "";
            default -> null;
        };
    }
}
