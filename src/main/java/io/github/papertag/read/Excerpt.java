package io.github.papertag.read;

import java.util.Set;

/** Text of a dump as it may stand in a sentence: its beginning, on one line, harmless to a terminal. */
final class Excerpt {

    private static final int SHOWN = 200;
    private static final Set<Integer> UNSEEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    private Excerpt() {}

    /** Line ends, escapes and signs that turn the direction of writing are shown as U+FFFD. */
    static String of(String text) {
        return beginning(text)
                .codePoints()
                .map(c -> c != '\t' && UNSEEN.contains(Character.getType(c)) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String beginning(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return text.substring(0, end) + "…";
    }
}
