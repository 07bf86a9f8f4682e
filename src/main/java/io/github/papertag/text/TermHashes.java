package io.github.papertag.text;

import java.util.Arrays;

/**
 * The hashes of a text's terms, without their positions: what {@link TermScanner#scan} reports, in the same order, in one
 * pass over the characters and without an object a word. Scratch space that is filled again and again; not thread-safe.
 */
public final class TermHashes {

    private static final int OTHER = 0;
    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int SENTENCE_END = 3;
    private static final int KIND_SHIFT = 16;
    private static final int ASCII = 128;
    private static final int[] CLASS = new int[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            CLASS[c] = classOf(c);
        }
    }

    private char[] letters = new char[4096];
    private long[] hashes = new long[1024];
    private int size;

    /** Number of terms of the text scanned last. */
    public int size() {
        return size;
    }

    /** The hash of the {@code i}-th term. */
    public long get(int i) {
        return hashes[i];
    }

    /** Finds the terms of {@code text} and forgets those of the text before. */
    public void scan(String text) {
        int length = text.length();
        if (letters.length <= length) {
            letters = new char[length + length / 2 + 1];
        }
        text.getChars(0, length, letters, 0);
        letters[length] = ' ';
        size = 0;
        long previous = 0;
        boolean paired = false;
        int at = 0;
        while (at < length) {
            int kind = classify(letters[at]) >> KIND_SHIFT;
            if (kind == LETTER || kind == DIGIT) {
                int end = lowerWord(at, kind);
                long word = TermScanner.hashWord(letters, at, LightStemmer.stemEnd(letters, at, end));
                add(word, paired ? TermScanner.hashPair(previous, word) : word, paired);
                previous = word;
                paired = true;
                at = end;
            } else {
                paired &= kind != SENTENCE_END;
                at++;
            }
        }
    }

    /** Lower-cases the run of characters of one kind that begins at {@code start}; gives its end. */
    private int lowerWord(int start, int kind) {
        char[] text = letters;
        int at = start;
        int next = classify(text[at]);
        do {
            text[at++] = (char) next;
            next = classify(text[at]);
        } while (next >> KIND_SHIFT == kind);
        return at;
    }

    private void add(long word, long pair, boolean paired) {
        if (size + 2 > hashes.length) {
            hashes = Arrays.copyOf(hashes, hashes.length * 2);
        }
        hashes[size++] = word;
        if (paired) {
            hashes[size++] = pair;
        }
    }

    /** The character in lower case, and its kind above that. */
    private static int classify(char c) {
        return c < ASCII ? CLASS[c] : classOf(c);
    }

    /** The kinds of OpenNLP's SimpleTokenizer; white space and signs part words alike, but for the ends of sentences. */
    private static int classOf(char c) {
        int kind = OTHER;
        if (Character.isAlphabetic(c)) {
            kind = LETTER;
        } else if (Character.isDigit(c)) {
            kind = DIGIT;
        } else if (TermScanner.endsSentence(c)) {
            kind = SENTENCE_END;
        }
        return kind << KIND_SHIFT | TermScanner.lowerCase(c);
    }
}
