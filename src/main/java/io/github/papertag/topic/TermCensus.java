package io.github.papertag.topic;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * In how many documents each term occurs, by hash: millions of terms in two flat tables and no strings.
 *
 * <p>Documents are counted one after another: {@link #newDocument}, then {@link #add} for each term as often as it
 * occurs. Not thread-safe.
 */
final class TermCensus {

    private static final int FREE = 0;

    private long[] hashes = new long[1 << 16];
    private int[] documents = new int[1 << 16];
    private int[] lastSeen = new int[1 << 16];
    private int size;
    private int document;

    void newDocument() {
        document++;
    }

    void add(long hash) {
        int slot = slot(hash);
        if (documents[slot] == FREE) {
            hashes[slot] = hash;
            size++;
        }
        if (lastSeen[slot] != document) {
            lastSeen[slot] = document;
            documents[slot]++;
        }
        if (size > hashes.length / 2) {
            grow();
        }
    }

    /** Number of documents that the term occurs in. */
    int documents(long hash) {
        return documents[slot(hash)];
    }

    /**
     * The least number of documents that a term must occur in so that at most {@code maxTerms} terms are left, and at
     * least {@code atLeast}.
     */
    int cutoff(int atLeast, int maxTerms) {
        int most = IntStream.of(documents).max().orElse(0);
        int[] termsWith = new int[most + 2];
        for (int count : documents) {
            termsWith[count]++;
        }
        int terms = 0;
        for (int cutoff = most; cutoff >= atLeast; cutoff--) {
            terms += termsWith[cutoff];
            if (terms > maxTerms) {
                return cutoff + 1;
            }
        }
        return atLeast;
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash ^ (hash >>> 32)) & mask;
        while (documents[slot] != FREE && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldDocuments = documents;
        int[] oldLastSeen = lastSeen;
        hashes = new long[oldHashes.length * 2];
        documents = new int[hashes.length];
        lastSeen = new int[hashes.length];
        Arrays.fill(documents, FREE);
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldDocuments[i] != FREE) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                documents[slot] = oldDocuments[i];
                lastSeen[slot] = oldLastSeen[i];
            }
        }
    }
}
