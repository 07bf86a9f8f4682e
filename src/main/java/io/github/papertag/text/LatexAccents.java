package io.github.papertag.text;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accented letters as LaTeX writes them: {@code \'e}, {@code \"{o}}, {@code \v{s}}, {@code \o}. */
final class LatexAccents {

    /** Accents by sign stand before a letter or a group, those by letter before a group or behind a space. */
    private static final Map<Character, Character> COMBINING = Map.ofEntries(
            Map.entry('\'', '\u0301'),
            Map.entry('`', '\u0300'),
            Map.entry('^', '\u0302'),
            Map.entry('"', '\u0308'),
            Map.entry('~', '\u0303'),
            Map.entry('=', '\u0304'),
            Map.entry('.', '\u0307'),
            Map.entry('u', '\u0306'),
            Map.entry('v', '\u030C'),
            Map.entry('H', '\u030B'),
            Map.entry('c', '\u0327'),
            Map.entry('k', '\u0328'),
            Map.entry('r', '\u030A'));

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ss", "ß"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"));

    /**
     * A letter as LaTeX writes it.
     *
     * @param letter what it stands for
     * @param end where it ends in the text
     */
    record Accented(String letter, int end) {}

    private LatexAccents() {}

    /** The letter that starts with the backslash at {@code at}, or null if it is something else. */
    static @Nullable Accented at(String text, int at) {
        if (at + 1 >= text.length()) {
            return null;
        }
        Character accent = COMBINING.get(text.charAt(at + 1));
        Accented accented = accent == null ? null : accented(text, at + 2, accent, isLetter(text.charAt(at + 1)));
        return accented == null ? letter(text, at) : accented;
    }

    private static @Nullable Accented accented(String text, int start, char accent, boolean byLetter) {
        int i = start;
        boolean spaced = i < text.length() && text.charAt(i) == ' ' && byLetter;
        i += spaced ? 1 : 0;
        boolean group = i < text.length() && text.charAt(i) == '{';
        i += group ? 1 : 0;
        boolean dotless = text.startsWith("\\i", i) || text.startsWith("\\j", i);
        i += dotless ? 1 : 0;
        boolean closed = !group || (i + 1 < text.length() && text.charAt(i + 1) == '}');
        if (i >= text.length() || !closed || (byLetter && !group && !spaced) || !isLetter(text.charAt(i))) {
            return null;
        }
        String composed = Normalizer.normalize("" + text.charAt(i) + accent, Normalizer.Form.NFC);
        return composed.length() == 1 ? new Accented(composed, group ? i + 2 : i + 1) : null;
    }

    /** A letter of its own, which ends at a brace, a space or a sign; {@code \l} must not begin {@code \left}. */
    private static @Nullable Accented letter(String text, int at) {
        int end = at + 1;
        while (end < text.length() && isLetter(text.charAt(end)) && end - at <= 3) {
            end++;
        }
        String letter = LETTERS.get(text.substring(at + 1, end));
        if (letter == null) {
            return null;
        }
        boolean empty = text.startsWith("{}", end);
        boolean space = end + 1 < text.length() && text.charAt(end) == ' ' && isLetter(text.charAt(end + 1));
        return new Accented(letter, empty ? end + 2 : space ? end + 1 : end);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
