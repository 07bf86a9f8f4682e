package io.github.papertag.text;

import java.util.Set;

/**
 * Tells running English text from other languages, lists of words and tables of numbers by its function words.
 *
 * <p>Measured on 118,407 abstracts of arXiv: the share of these words among all words is below {@value #MIN_SHARE} in one
 * of them, which is in Spanish; the next lowest is 0.023, the median 0.11. Words that are as common in another language
 * ({@code of}, {@code is} and {@code we} in Dutch, {@code by} and {@code to} in Polish, {@code as} in Portuguese) are left
 * out.
 */
public final class EnglishText {

    private static final double MIN_SHARE = 0.02;
    private static final int LONGEST = 7;

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "and", "with", "that", "this", "from", "which", "are", "our", "these", "their", "using", "has",
            "have", "been", "its", "while", "such", "than", "between");

    private EnglishText() {}

    /** Whether {@code text} reads like English; true for a text without any word. */
    public static boolean isEnglish(CharSequence text) {
        int words = 0;
        int functionWords = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) {
                continue;
            }
            int start = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            words++;
            functionWords += isFunctionWord(text, start, i) ? 1 : 0;
        }
        return functionWords >= MIN_SHARE * words;
    }

    private static boolean isFunctionWord(CharSequence text, int start, int end) {
        if (end - start > LONGEST) {
            return false;
        }
        StringBuilder word = new StringBuilder(LONGEST);
        for (int i = start; i < end; i++) {
            word.append(Character.toLowerCase(text.charAt(i)));
        }
        return FUNCTION_WORDS.contains(word.toString());
    }
}
