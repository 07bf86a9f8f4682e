package io.github.papertag.topic;

import io.github.papertag.text.TermHashes;
import java.util.Arrays;

/** Scratch space for counting the terms of one document after another without allocating. Not thread-safe. */
final class TermFrequencies {

    private int[] counts = new int[0];
    private int[] touched = new int[512];
    private int size;
    private float[] values = new float[0];
    private final TermHashes hashes = new TermHashes();

    /**
     * Counts every known term of a text {@code count} times. The text is scanned first and its terms are looked up in one
     * tight loop, which lets the processor wait for many places of the table at once.
     */
    void count(String text, Vocabulary vocabulary, int count) {
        hashes.scan(text);
        for (int i = 0; i < hashes.size(); i++) {
            add(vocabulary.indexOf(hashes.get(i)), count);
        }
    }

    void reset(int vocabularySize) {
        for (int i = 0; i < size; i++) {
            counts[touched[i]] = 0;
        }
        size = 0;
        if (counts.length < vocabularySize) {
            counts = new int[vocabularySize];
        }
    }

    void add(int term, int count) {
        if (term < 0) {
            return;
        }
        if (counts[term] == 0) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, size * 2);
            }
            touched[size++] = term;
        }
        counts[term] += count;
    }

    /** Number of distinct terms seen since the last reset. */
    int size() {
        return size;
    }

    /** The term that was seen as the {@code i}-th new one. */
    int term(int i) {
        return touched[i];
    }

    /** The terms seen since the last reset, in order; only the first {@link #size} places count. */
    int[] terms() {
        return touched;
    }

    /** Space for a number for each of {@link #terms}. */
    float[] values() {
        if (values.length < touched.length) {
            values = new float[touched.length];
        }
        return values;
    }

    int count(int term) {
        return counts[term];
    }

    /** The terms seen since the last reset, ascending. */
    int[] sortedTerms() {
        int[] terms = Arrays.copyOf(touched, size);
        Arrays.sort(terms);
        return terms;
    }
}
