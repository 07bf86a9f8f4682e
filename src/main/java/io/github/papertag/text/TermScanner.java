package io.github.papertag.text;

import java.nio.charset.StandardCharsets;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;

/**
 * Finds the terms of a text: its words and the pairs of neighbouring words, lower-cased and stemmed.
 *
 * <p>"Graph-learning in 3D." has the words {@code graph}, {@code learn}, {@code in}, {@code 3} and {@code d}, and the
 * pairs {@code graph learn}, {@code learn in}, {@code in 3} and {@code 3 d}. A word is a run of letters or a run of
 * digits; a pair may be joined by a hyphen or a bracket but not across the end of a sentence.
 *
 * <p>Terms are handed over as 64-bit hashes; {@link #hash} gives the hash of a term that is known as a string. Where their
 * positions are not needed, {@link TermHashes} is several times faster. Stateless and thread-safe.
 */
public final class TermScanner {

    private static final long PAIR_MULTIPLIER = 0x9E3779B97F4A7C15L;

    private TermScanner() {}

    /** Takes the terms of a text in the order in which they end. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes one term.
         *
         * @param hash hash of the lower-cased, stemmed term
         * @param start index of its first {@code char} in the text
         * @param end one past its last {@code char}
         */
        void term(long hash, int start, int end);
    }

    /** Hands every word and every pair of neighbouring words of {@code text} to {@code sink}. */
    public static void scan(String text, Sink sink) {
        char[] lower = lowerCase(text);
        long previous = 0;
        int previousStart = -1;
        for (Span token : SimpleTokenizer.INSTANCE.tokenizePos(text)) {
            int start = token.getStart();
            int end = token.getEnd();
            char first = lower[start];
            if (!isWordCharacter(first)) {
                if (endsSentence(first)) {
                    previousStart = -1;
                }
                continue;
            }
            long hash = WordHash.of(lower, start, stemEnd(lower, start, end));
            sink.term(hash, start, end);
            if (previousStart >= 0) {
                sink.term(hashPair(previous, hash), previousStart, end);
            }
            previous = hash;
            previousStart = start;
        }
    }

    /** The hash under which {@link #scan} reports {@code term}: a lower-case stem, or two with one space between. */
    public static long hash(String term) {
        char[] letters = term.toCharArray();
        int space = term.indexOf(' ');
        return space < 0
                ? WordHash.of(letters, 0, letters.length)
                : hashPair(WordHash.of(letters, 0, space), WordHash.of(letters, space + 1, letters.length));
    }

    /** {@link #hash(String)} of the term in {@code length} bytes of UTF-8, without a string for a term in ASCII. */
    public static long hash(byte[] utf8, int start, int length) {
        int space = -1;
        for (int i = start; i < start + length; i++) {
            if (utf8[i] < 0) {
                return hash(new String(utf8, start, length, StandardCharsets.UTF_8));
            }
            if (utf8[i] == ' ') {
                space = space < 0 ? i : space;
            }
        }
        return space < 0
                ? WordHash.of(utf8, start, start + length)
                : hashPair(WordHash.of(utf8, start, space), WordHash.of(utf8, space + 1, start + length));
    }

    /** The term that {@link #scan} found at [{@code start}, {@code end}) of {@code text}, as a string. */
    public static String surface(String text, int start, int end) {
        char[] lower = lowerCase(text.substring(start, end));
        StringBuilder term = new StringBuilder(lower.length);
        for (Span token : SimpleTokenizer.INSTANCE.tokenizePos(text.substring(start, end))) {
            if (!isWordCharacter(lower[token.getStart()])) {
                continue;
            }
            if (!term.isEmpty()) {
                term.append(' ');
            }
            int stemEnd = stemEnd(lower, token.getStart(), token.getEnd());
            term.append(lower, token.getStart(), stemEnd - token.getStart());
        }
        return term.toString();
    }

    /** What the tokenizer puts into words: besides letters and digits the vowel signs of Hebrew, Arabic, Hindi and others. */
    private static boolean isWordCharacter(char c) {
        return (c >= 'a' && c <= 'z') || Character.isAlphabetic(c) || Character.isDigit(c);
    }

    static boolean endsSentence(char c) {
        return c == '.' || c == '?' || c == '!' || c == ';';
    }

    /** Lower case a {@code char} at a time, so that positions stay and no language's rules apply. */
    private static char[] lowerCase(String text) {
        char[] lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = lowerCase(lower[i]);
        }
        return lower;
    }

    /** One past the last {@code char} of the stem of the lower-case word at [{@code start}, {@code end}). */
    private static int stemEnd(char[] lower, int start, int end) {
        long tail = 0;
        for (int i = Math.max(start, end - LightStemmer.TAIL); i < end; i++) {
            tail = tail >>> Byte.SIZE | (lower[i] > '~' ? -1L : lower[i]) << (Long.SIZE - Byte.SIZE);
        }
        return end - LightStemmer.cut(tail, end - start);
    }

    static char lowerCase(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + ('a' - 'A'));
        }
        return c > '~' ? Character.toLowerCase(c) : c;
    }

    static long hashPair(long first, long second) {
        long hash = (first ^ Long.rotateLeft(second, 32)) * PAIR_MULTIPLIER + second;
        return hash ^ (hash >>> 29);
    }
}
