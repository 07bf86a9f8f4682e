package io.github.papertag.topic;

import io.github.papertag.text.TermHashes;
import java.util.Arrays;

/** Scratch space for counting the terms of one document after another without allocating. Not thread-safe. */
final class TermFrequencies {

    /** How often each term was seen, one place up: at 0 stands {@link Vocabulary#UNKNOWN}. */
    private int[] counts = {1};

    private int[] found = new int[0];
    private int[] open = new int[0];
    private int[] touched = new int[512];
    private int size;
    private long scanned;
    private long paperWords;
    private float[] values = new float[0];
    private final TermHashes hashes = new TermHashes();

    /**
     * Counts every known term of a text {@code count} times. The text is scanned first; then its terms are looked up, and
     * then counted, in loops without branches that the text decides, so that the processor never waits or guesses wrong.
     */
    void count(String text, Vocabulary vocabulary, int count) {
        hashes.scan(text);
        int terms = hashes.size();
        if (found.length < terms) {
            found = new int[terms + terms / 2];
            open = new int[found.length];
        }
        vocabulary.table().indexOf(hashes, found, open);
        makeRoom(terms);
        for (int i = 0; i < terms; i++) {
            increase(found[i], count);
        }
        scanned += (long) terms * count;
        paperWords += (long) PaperWords.count(hashes, open) * count;
    }

    void reset(int vocabularySize) {
        for (int i = 0; i < size; i++) {
            counts[1 + touched[i]] = 0;
        }
        size = 0;
        scanned = 0;
        paperWords = 0;
        if (counts.length <= vocabularySize) {
            counts = new int[vocabularySize + 1];
        }
        counts[0] = 1;
    }

    void add(int term, int count) {
        makeRoom(1);
        increase(term, count);
    }

    private void makeRoom(int more) {
        if (size + more > touched.length) {
            touched = Arrays.copyOf(touched, 2 * (size + more));
        }
    }

    /** The unknown term has a count from the start, so that it is never new. */
    private void increase(int term, int count) {
        int before = counts[1 + term];
        touched[size] = term;
        size += before == 0 ? 1 : 0;
        counts[1 + term] = before + count;
    }

    /** Number of distinct terms seen since the last reset. */
    int size() {
        return size;
    }

    /** The share of known terms among all terms of the texts counted since the last reset, 0 to 1; 1 if there are none. */
    double knownShare() {
        int unknown = counts[0] - 1;
        return scanned == 0 ? 1 : 1 - unknown / (double) scanned;
    }

    /** Number of terms of the texts counted since the last reset, known or not, each as often as it stands there. */
    long scanned() {
        return scanned;
    }

    /** Words of papers in the texts counted since the last reset, less everyday ones, each as often as it stands there. */
    long paperWords() {
        return paperWords;
    }

    /** The term that was seen as the {@code i}-th new one. */
    int term(int i) {
        return touched[i];
    }

    /** The terms seen since the last reset, in order; only the first {@link #size} places count. */
    int[] terms() {
        return touched;
    }

    /** Space for a number for each of {@link #terms}, and one more. */
    float[] values() {
        if (values.length <= touched.length) {
            values = new float[touched.length + 1];
        }
        return values;
    }

    int count(int term) {
        return counts[1 + term];
    }

    /** The terms seen since the last reset, ascending. */
    int[] sortedTerms() {
        int[] terms = Arrays.copyOf(touched, size);
        Arrays.sort(terms);
        return terms;
    }
}
