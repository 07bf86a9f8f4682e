package io.github.papertag.report;

import java.util.Locale;

/**
 * Text of strangers that shows all it holds: a character that cannot be seen, turns the direction of the line or may not
 * stand in HTML at all (control characters, bidirectional controls, half of a surrogate pair) becomes its code, such as
 * {@code [U+202E]}. Joiners and soft hyphens stay: scripts need them.
 */
final class VisibleText {

    /** First and last of each range, in ascending order; besides them the last two code points of every plane. */
    private static final int[][] INVISIBLE = {
        {0x00, 0x08},
        {0x0B, 0x0C},
        {0x0E, 0x1F},
        {0x7F, 0x9F},
        {0x61C, 0x61C},
        {0x180E, 0x180E},
        {0x200B, 0x200B},
        {0x200E, 0x200F},
        {0x2028, 0x202E},
        {0x2060, 0x206F},
        {0xD800, 0xDFFF},
        {0xFDD0, 0xFDEF},
        {0xFEFF, 0xFEFF},
        {0xFFF9, 0xFFFB},
        {0xE0000, 0xE007F}
    };

    private VisibleText() {}

    /** The text, itself if all of it can be seen. */
    static String of(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isInvisible(c)) {
                return withCodes(text, i);
            }
            i += Character.charCount(c);
        }
        return text;
    }

    private static String withCodes(String text, int first) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, first);
        text.substring(first)
                .codePoints()
                .forEach(c ->
                        out.append(isInvisible(c) ? String.format(Locale.ROOT, "[U+%04X]", c) : Character.toString(c)));
        return out.toString();
    }

    private static boolean isInvisible(int c) {
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        if ((c & 0xFFFE) == 0xFFFE) {
            return true;
        }
        for (int[] range : INVISIBLE) {
            if (c <= range[1]) {
                return c >= range[0];
            }
        }
        return false;
    }
}
