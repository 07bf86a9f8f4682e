package io.github.papertag.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Characters inside words that only look different, or cannot be seen at all: ligatures, letters and digits of formulas and
 * of full width, soft hyphens, joiners and spaces of no width. Superscripts and fractions are none: they mean something else.
 */
final class FoldedCharacters {

    static final char SOFT_HYPHEN = '\u00AD';

    /** The first half of every letter and digit of formulas that is written in two. */
    private static final char FORMULA = '\uD835';

    /** Letters of formulas that have a place among the signs; those for sets and units are left alone. */
    private static final String LETTERLIKE = "ℊℋℌℎℐℑℒℛℜℨℬℭℯℰℱℳℴ";

    private FoldedCharacters() {}

    /** Whether a character may be one, by a look at its number. */
    static boolean mayStart(char c) {
        return c == SOFT_HYPHEN || (c >= '\u200B' && (isInvisible(c) || isFolded(c) || c == FORMULA));
    }

    /** The char behind the folded character that starts at {@code at}; {@code at} itself if none does. */
    static int endAt(String text, int at) {
        char c = text.charAt(at);
        if (c != FORMULA) {
            return mayStart(c) ? at + 1 : at;
        }
        boolean whole = at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        return whole && decode(text, at, at + 2) != null ? at + 2 : at;
    }

    /** What it stands for, which may be nothing; null for a letter of formulas that is not assigned. */
    static @Nullable String decode(String text, int start, int end) {
        if (isInvisible(text.charAt(start))) {
            return "";
        }
        String folded = text.substring(start, end);
        String plain = Normalizer.normalize(folded, Normalizer.Form.NFKC);
        return plain.equals(folded) ? null : plain;
    }

    private static boolean isInvisible(char c) {
        return switch (c) {
            case SOFT_HYPHEN, '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF' -> true;
            default -> c >= '\u2061' && c <= '\u2064';
        };
    }

    private static boolean isFolded(char c) {
        return (c >= '\uFB00' && c <= '\uFB06')
                || (c >= '\uFF10' && c <= '\uFF19')
                || (c >= '\uFF21' && c <= '\uFF3A')
                || (c >= '\uFF41' && c <= '\uFF5A')
                || (c >= 'ℊ' && c <= 'ℴ' && LETTERLIKE.indexOf(c) >= 0);
    }
}
