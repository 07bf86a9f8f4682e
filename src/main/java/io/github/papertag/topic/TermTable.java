package io.github.papertag.topic;

import io.github.papertag.text.TermHashes;

/**
 * Terms that are found by their hashes. Immutable and thread-safe.
 *
 * <p>Two terms of one table never share a hash (checked on construction); an unknown term is taken for a known one with a
 * probability below 1 in 10<sup>13</sup>.
 */
final class TermTable {

    /** Of 200,000 terms none is looked for in so many slots, unless somebody chose them for their hashes. */
    private static final int MOST_PROBES = 1_000;

    private final TermList terms;
    private final long[] hashes;

    /** Position of a term plus one, and in the bits above it a part of its hash; 0 where there is no term. */
    private final int[] slots;

    private final int slotMask;
    private final int indexMask;

    TermTable(TermList terms) {
        this.terms = terms;
        int capacity = Integer.highestOneBit(Math.max(8, terms.size() * 2)) << 1;
        // One more than none, as the place before the first is read for what is not there.
        this.hashes = new long[Math.max(1, terms.size())];
        this.slots = new int[capacity];
        this.slotMask = capacity - 1;
        this.indexMask = capacity / 2 - 1;
        for (int i = 0; i < terms.size(); i++) {
            insert(terms.hash(i), i);
        }
    }

    int size() {
        return terms.size();
    }

    TermList terms() {
        return terms;
    }

    /**
     * Position of the term with this hash, or {@link Vocabulary#UNKNOWN}. Most unknown terms are told by the part of a hash that
     * stands in the slot, so that the table of whole hashes is read for known terms alone.
     */
    int indexOf(long hash) {
        int part = (int) (hash >>> 32) & ~indexMask;
        for (int at = (int) hash & slotMask; slots[at] != 0; at = (at + 1) & slotMask) {
            int slot = slots[at];
            int index = (slot & indexMask) - 1;
            if ((slot & ~indexMask) == part && hashes[index] == hash) {
                return index;
            }
        }
        return Vocabulary.UNKNOWN;
    }

    /**
     * {@link #indexOf} of each of the hashes, into {@code found}. All slots are read first and then judged by arithmetic alone,
     * which no compiler turns into branches, so that neither waiting for memory nor a wrong guess about one term holds up the next; what that leaves open, where
     * slots are crowded, is looked up one by one.
     */
    void indexOf(TermHashes terms, int[] found, int[] open) {
        int count = terms.size();
        for (int i = 0; i < count; i++) {
            found[i] = slots[(int) terms.get(i) & slotMask];
        }
        int left = 0;
        for (int i = 0; i < count; i++) {
            long hash = terms.get(i);
            int index = (found[i] & indexMask) - 1;
            int empty = index >> (Integer.SIZE - 1);
            long difference = hashes[index & ~empty] ^ hash;
            int other = (int) ((difference | -difference) >>> (Long.SIZE - 1));
            found[i] = index | -other;
            open[left] = i;
            left += other & ~empty;
        }
        for (int i = 0; i < left; i++) {
            found[open[i]] = indexOf(terms.get(open[i]));
        }
    }

    private void insert(long hash, int index) {
        if (indexOf(hash) != Vocabulary.UNKNOWN) {
            throw new IllegalArgumentException("the terms '" + terms.get(indexOf(hash)) + "' and '" + terms.get(index)
                    + "' are the same or share a hash");
        }
        int at = (int) hash & slotMask;
        for (int probes = 0; slots[at] != 0; probes++) {
            if (probes == MOST_PROBES) {
                throw new IllegalArgumentException("the hashes of its terms lie too close together to be by chance");
            }
            at = (at + 1) & slotMask;
        }
        hashes[index] = hash;
        slots[at] = ((int) (hash >>> 32) & ~indexMask) | (index + 1);
    }
}
