package io.github.papertag.topic;

import java.util.Arrays;

/** Scratch space for counting the terms of one document after another without allocating. Not thread-safe. */
final class TermFrequencies {

    private int[] counts = new int[0];
    private int[] touched = new int[512];
    private int size;
    private long[] hashes = new long[1024];
    private int held;

    /** Keeps the hash of a term for {@link #countHashes}. */
    void hold(long hash) {
        if (held == hashes.length) {
            hashes = Arrays.copyOf(hashes, held * 2);
        }
        hashes[held++] = hash;
    }

    /**
     * Counts the terms held back {@code count} times each and forgets their hashes. Looking all of them up in one tight
     * loop lets the processor wait for many places of the table at once.
     */
    void countHashes(Vocabulary vocabulary, int count) {
        for (int i = 0; i < held; i++) {
            add(vocabulary.indexOf(hashes[i]), count);
        }
        held = 0;
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
