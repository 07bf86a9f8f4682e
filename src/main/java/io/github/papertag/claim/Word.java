package io.github.papertag.claim;

import java.util.Locale;

/**
 * A word, number or sign as it is written; all tokens that are written alike may share one.
 *
 * @param text as written
 * @param lower in lower case, which is what rules and lexicons compare; the same object if it is written so
 * @param id its number in the vocabulary, 0 if it has none
 * @param lowerId the same in lower case
 * @param capital whether it has a capital
 * @param digit whether it has a digit
 * @param indexed whether it may have a rank or index: "recall@7", "kappa_w"
 */
record Word(String text, String lower, int id, int lowerId, boolean capital, boolean digit, boolean indexed) {

    static Word of(String text, String lower, int id, int lowerId) {
        boolean capital = false;
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            capital |= Character.isUpperCase(text.charAt(i));
            digit |= Character.isDigit(text.charAt(i));
        }
        boolean indexed = lower.lastIndexOf('@') > 0 || lower.lastIndexOf('_') > 0;
        return new Word(text, lower, id, lowerId, capital, digit, indexed);
    }

    /** Without its rank or index. */
    String withoutIndex() {
        int at = Math.max(lower.lastIndexOf('@'), lower.lastIndexOf('_'));
        return at > 0 ? lower.substring(0, at) : lower;
    }

    /** In lower case; the same object if it is so already. */
    static String lower(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.equals(text) ? text : lower;
    }
}
