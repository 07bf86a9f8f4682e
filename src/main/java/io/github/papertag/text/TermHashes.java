package io.github.papertag.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The hashes of a text's terms, without their positions: what {@link TermScanner#scan} reports, in the same order, and
 * without an object a word. Scratch space that is filled again and again; not thread-safe.
 *
 * <p>One pass turns the characters into bytes in lower case and notes where one kind of character ends and the next
 * begins, without a branch that the text decides; a second hashes the words, eight letters at a time.
 */
public final class TermHashes {

    private static final int OTHER = 0;
    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int SENTENCE_END = 3;
    private static final int KIND_SHIFT = 8;
    private static final int KIND_BITS = 2;
    private static final int KIND_MASK = (1 << KIND_BITS) - 1;
    private static final int ASCII = 128;
    private static final int[] CLASS = new int[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            CLASS[c] = classOf(c);
        }
    }

    private char[] text = new char[0];
    /** One a character, in lower case, behind room for the tail of a short word. */
    private byte[] letters = new byte[0];

    private ByteBuffer letterBlocks = ByteBuffer.wrap(letters);

    /** Where each run of characters of one kind begins, above its kind. */
    private int[] runs = new int[1];

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

    /** Finds the terms of {@code scanned} and forgets those of the text before. */
    public void scan(String scanned) {
        makeRoom(scanned.length());
        scanned.getChars(0, scanned.length(), text, 0);
        int count = cut(scanned.length());
        if (hashes.length < 2 * count) {
            hashes = new long[3 * count];
        }
        size = 0;
        long previous = 0;
        boolean paired = false;
        for (int run = 0; run < count; run++) {
            int kind = runs[run] & KIND_MASK;
            if (kind == LETTER || kind == DIGIT) {
                long word = hashWord(runs[run] >>> KIND_BITS, runs[run + 1] >>> KIND_BITS);
                hashes[size++] = word;
                if (paired) {
                    hashes[size++] = TermScanner.hashPair(previous, word);
                }
                previous = word;
                paired = true;
            } else {
                paired &= kind != SENTENCE_END;
            }
        }
    }

    private void makeRoom(int length) {
        if (text.length < length) {
            text = new char[length + length / 2];
            letters = new byte[LightStemmer.TAIL + text.length + WordHash.READ_BEYOND];
            letterBlocks = ByteBuffer.wrap(letters).order(ByteOrder.LITTLE_ENDIAN);
            runs = new int[text.length + 1];
        }
    }

    /** Finds the runs of characters of one kind and gives their number; the run after the last has no characters. */
    private int cut(int length) {
        char[] from = text;
        byte[] to = letters;
        int[] begins = runs;
        int count = 0;
        int before = ~OTHER;
        for (int at = 0; at < length; at++) {
            char c = from[at];
            int classified = c < ASCII ? CLASS[c] : classOf(c);
            to[LightStemmer.TAIL + at] = (byte) classified;
            int kind = classified >> KIND_SHIFT;
            begins[count] = at << KIND_BITS | kind;
            count += kind == before ? 0 : 1;
            before = kind;
        }
        begins[count] = length << KIND_BITS;
        return count;
    }

    private long hashWord(int start, int end) {
        int from = start + LightStemmer.TAIL;
        int stemEnd = end - LightStemmer.cut(letterBlocks.getLong(end), end - start);
        long hash = WordHash.ofAscii(letterBlocks, from, stemEnd + LightStemmer.TAIL);
        return hash == WordHash.NOT_ASCII ? WordHash.of(lowerCase(start, stemEnd), 0, stemEnd - start) : hash;
    }

    private char[] lowerCase(int start, int end) {
        char[] lower = Arrays.copyOfRange(text, start, end);
        for (int i = 0; i < lower.length; i++) {
            lower[i] = TermScanner.lowerCase(lower[i]);
        }
        return lower;
    }

    /**
     * The kind of a character and below it its lower case, where that is in ASCII; else a byte that no ending has. The
     * kinds are those of OpenNLP's SimpleTokenizer; white space and signs part words alike, but for the ends of sentences.
     */
    private static int classOf(char c) {
        int kind = OTHER;
        if (Character.isAlphabetic(c)) {
            kind = LETTER;
        } else if (Character.isDigit(c)) {
            kind = DIGIT;
        } else if (TermScanner.endsSentence(c)) {
            kind = SENTENCE_END;
        }
        char lower = TermScanner.lowerCase(c);
        return kind << KIND_SHIFT | (lower < ASCII ? lower : ASCII);
    }
}
