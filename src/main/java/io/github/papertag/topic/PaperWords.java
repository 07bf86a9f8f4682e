package io.github.papertag.topic;

import io.github.papertag.text.TermHashes;
import io.github.papertag.text.TermScanner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * The words with which papers speak ({@code propose}, {@code results}, {@code we}) and those of every day ({@code you},
 * {@code said}, {@code Monday}), and what a text has of them. Immutable and thread-safe.
 *
 * <p>A vocabulary tells by its document frequencies whether the texts that it was learnt from were papers. If not, it says
 * nothing of how a paper speaks.
 */
final class PaperWords {

    /** An abstract in computing has 30 different words of papers, a letter or law 3. */
    private static final double LEAST_OF_A_TEXT = 20;

    /** So many terms, and words of papers among them, each text is given: a short one has shown little of its speech. */
    private static final int GIVEN_TERMS = 40;

    private static final int GIVEN_WORDS = 5;

    /** Of so many bits, 64 times as many as numbers, the words set so few that other terms seldom look like one of them. */
    private static final int MAYBE_BITS = 10;

    private static final int BIT_OF_LONG = 6;

    private static final long[] PAPERS = hashes('+');

    /** The words by their hashes, in a table that is a quarter full; no word has the hash 0. */
    private static final long[] SLOTS = new long[2048];

    /** 1 for a word of papers, -1 for one of every day, in the place of its hash. */
    private static final byte[] SIGNS = new byte[SLOTS.length];

    /** A bit is set for each word, at the place that its hash's lowest bits give. */
    private static final long[] MAYBE = new long[1 << MAYBE_BITS];

    static {
        insert(PAPERS, (byte) 1);
        insert(hashes('-'), (byte) -1);
    }

    private final boolean learntFromPapers;

    PaperWords(Vocabulary vocabulary) {
        learntFromPapers = ofAText(vocabulary) >= LEAST_OF_A_TEXT;
    }

    /** Whether the texts that the vocabulary was learnt from speak as papers do. */
    boolean learntFromPapers() {
        return learntFromPapers;
    }

    /**
     * The share of words of papers among the terms of a text, less that of everyday words, -1 to 1; 1 if the vocabulary
     * cannot tell.
     */
    double share(TermFrequencies text) {
        return learntFromPapers ? (GIVEN_WORDS + text.paperWords()) / (double) (GIVEN_TERMS + text.scanned()) : 1;
    }

    /**
     * Words of papers among the terms of a text, less everyday ones. What may be one is found first, without a branch that
     * the text decides.
     *
     * @param maybe scratch space for as many numbers as there are terms
     */
    static int count(TermHashes terms, int[] maybe) {
        int count = 0;
        for (int i = 0; i < terms.size(); i++) {
            long hash = terms.get(i);
            maybe[count] = i;
            count += (int) (MAYBE[place(hash)] >>> hash) & 1;
        }
        int balance = 0;
        for (int i = 0; i < count; i++) {
            balance += SIGNS[slot(terms.get(maybe[i]))];
        }
        return balance;
    }

    private static int place(long hash) {
        return (int) (hash >>> BIT_OF_LONG) & MAYBE.length - 1;
    }

    private static int slot(long hash) {
        int at = (int) hash & SLOTS.length - 1;
        while (SLOTS[at] != 0 && SLOTS[at] != hash) {
            at = at + 1 & SLOTS.length - 1;
        }
        return at;
    }

    private static void insert(long[] hashes, byte sign) {
        for (long hash : hashes) {
            int slot = slot(hash);
            SLOTS[slot] = hash;
            SIGNS[slot] = sign;
            MAYBE[place(hash)] |= 1L << hash;
        }
    }

    /** How many different words of papers a text has on average of those that the vocabulary was learnt from. */
    private static double ofAText(Vocabulary vocabulary) {
        return Arrays.stream(PAPERS)
                .mapToInt(vocabulary::indexOf)
                .filter(index -> index != Vocabulary.UNKNOWN)
                .mapToDouble(index -> StrictMath.exp(1 - vocabulary.idf(index)))
                .sum();
    }

    private static long[] hashes(char mark) {
        try (InputStream in = PaperWords.class.getResourceAsStream("paper-words.txt")) {
            String text =
                    new String(Objects.requireNonNull(in, "paper-words.txt").readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) == mark)
                    .flatMap(line -> Arrays.stream(line.substring(1).strip().split(" ")))
                    .mapToLong(word -> TermScanner.hash(TermScanner.surface(word, 0, word.length())))
                    .distinct()
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own list of words of papers cannot be read", e);
        }
    }
}
