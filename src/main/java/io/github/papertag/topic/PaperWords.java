package io.github.papertag.topic;

import io.github.papertag.text.TermScanner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The words with which papers speak ({@code propose}, {@code results}, {@code we}) and those of every day ({@code you},
 * {@code said}, {@code Monday}), where one vocabulary has them. Immutable and thread-safe.
 *
 * <p>A vocabulary tells by its document frequencies whether the texts that it was learnt from were papers. If not, it says
 * nothing of how a paper speaks.
 */
final class PaperWords {

    /** An abstract in computing has 30 different words of papers and one of every day, a letter or law 3 and 15. */
    private static final double LEAST_OF_A_TEXT = 20;

    /** So many terms, and words of papers among them, each text is given: a short one has shown little of its speech. */
    private static final int GIVEN_TERMS = 40;

    private static final int GIVEN_WORDS = 5;

    private static final long[] PAPERS = hashes('+');
    private static final long[] EVERYDAY = hashes('-');

    private final int[] papers;
    private final int[] everyday;
    private final boolean learntFromPapers;

    PaperWords(Vocabulary vocabulary) {
        papers = known(PAPERS, vocabulary);
        everyday = known(EVERYDAY, vocabulary);
        learntFromPapers = ofAText(papers, vocabulary) - ofAText(everyday, vocabulary) >= LEAST_OF_A_TEXT;
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
        if (!learntFromPapers) {
            return 1;
        }
        long more = GIVEN_WORDS + text.sum(papers) - text.sum(everyday);
        return more / (double) (GIVEN_TERMS + text.scanned());
    }

    /** How many of the words a text has on average of those that the vocabulary was learnt from. */
    private static double ofAText(int[] words, Vocabulary vocabulary) {
        return IntStream.of(words)
                .mapToDouble(word -> StrictMath.exp(1 - vocabulary.idf(word)))
                .sum();
    }

    private static int[] known(long[] words, Vocabulary vocabulary) {
        return Arrays.stream(words)
                .mapToInt(vocabulary::indexOf)
                .filter(index -> index != Vocabulary.UNKNOWN)
                .sorted()
                .toArray();
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
