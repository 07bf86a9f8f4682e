package io.github.papertag.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
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
    private static final List<String> FUNCTION_WORDS = List.of(
            "the", "and", "with", "that", "this", "from", "which", "are", "our", "these", "their", "using", "has",
            "have", "been", "its", "while", "such", "than", "between");

    /** Letters of the longest function word: their bytes fit into a {@code long}. */
    private static final int LONGEST = 7;

    /** Scripts that put no space between words; a text in them is counted by letters. */
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** The first letter of those scripts. */
    private static final char FIRST_WITHOUT_SPACES = 'ก';

    private static final int SLOTS = 256;
    private static final long[] KEYS = new long[SLOTS];

    static {
        for (String word : FUNCTION_WORDS) {
            long key = 0;
            for (int i = 0; i < word.length(); i++) {
                key = key << Byte.SIZE | word.charAt(i);
            }
            int slot = slot(key);
            while (KEYS[slot] != 0) {
                slot = (slot + 1) % SLOTS;
            }
            KEYS[slot] = key;
        }
    }

    private EnglishText() {}

    /** Whether {@code text} reads like English; true for a text without any word. */
    public static boolean isEnglish(CharSequence text) {
        int length = text.length();
        int words = 0;
        int functionWords = 0;
        int leastLength = 2;
        int at = 0;
        while (at < length) {
            int start = at;
            long key = 0;
            char c = text.charAt(at++);
            while (isLetter(c)) {
                key = key << Byte.SIZE | Character.toLowerCase(c);
                if (isWordAlone(c)) {
                    words += at - 1 > start ? 1 : 0;
                    leastLength = 1;
                }
                if (at == length) {
                    at++;
                    break;
                }
                c = text.charAt(at++);
            }
            int letters = at - 1 - start;
            words += letters > 0 ? 1 : 0;
            if (letters > 0 && letters <= LONGEST && isFunctionWord(key)) {
                functionWords++;
                int mostWords = words + (length - at + 1) / leastLength;
                if (functionWords >= MIN_SHARE * mostWords) {
                    return true;
                }
            }
        }
        return functionWords >= MIN_SHARE * words;
    }

    /** Whether a letter is of a script without spaces, where each is counted as a word. */
    public static boolean isWordAlone(char letter) {
        return letter >= FIRST_WITHOUT_SPACES && WITHOUT_SPACES.contains(UnicodeScript.of(letter));
    }

    private static boolean isFunctionWord(long key) {
        for (int slot = slot(key); KEYS[slot] != 0; slot = (slot + 1) % SLOTS) {
            if (KEYS[slot] == key) {
                return true;
            }
        }
        return false;
    }

    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 56);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > '~' && Character.isLetter(c));
    }
}
