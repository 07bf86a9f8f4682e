package io.github.papertag.topic;

import io.github.papertag.text.TermScanner;
import java.util.Arrays;
import java.util.List;

/**
 * The terms that a model knows, found by hash, each with its inverse document frequency. Immutable and thread-safe.
 *
 * <p>Two terms of one vocabulary never share a hash (checked on construction); an unknown term is taken for a known one
 * with a probability below 1 in 10<sup>13</sup>.
 */
final class Vocabulary {

    static final int UNKNOWN = -1;

    private final List<String> terms;
    private final float[] idf;
    private final long[] hashes;
    private final int[] slots;
    private final int mask;

    Vocabulary(List<String> terms, float[] idf) {
        if (terms.size() != idf.length) {
            throw new IllegalArgumentException(terms.size() + " terms but " + idf.length + " frequencies");
        }
        this.terms = List.copyOf(terms);
        this.idf = idf;
        int capacity = Integer.highestOneBit(Math.max(8, terms.size() * 2)) << 1;
        this.hashes = new long[capacity];
        this.slots = new int[capacity];
        this.mask = capacity - 1;
        for (int i = 0; i < terms.size(); i++) {
            insert(TermScanner.hash(terms.get(i)), i);
        }
    }

    int size() {
        return idf.length;
    }

    String term(int index) {
        return terms.get(index);
    }

    List<String> terms() {
        return terms;
    }

    float idf(int index) {
        return idf[index];
    }

    /** Position of the term with this hash, or {@link #UNKNOWN}. */
    int indexOf(long hash) {
        int slot = (int) hash & mask;
        while (slots[slot] != 0) {
            if (hashes[slot] == hash) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }

    boolean sameAs(Vocabulary other) {
        return Arrays.equals(idf, other.idf) && terms.equals(other.terms);
    }

    private void insert(long hash, int index) {
        if (indexOf(hash) != UNKNOWN) {
            throw new IllegalArgumentException("the terms '" + terms.get(indexOf(hash)) + "' and '" + terms.get(index)
                    + "' are the same or share a hash");
        }
        int slot = (int) hash & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        hashes[slot] = hash;
        slots[slot] = index + 1;
    }
}
