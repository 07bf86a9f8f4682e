package io.github.papertag.topic;

import io.github.papertag.text.TermScanner;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns a title and an abstract into a TF-IDF vector: (1 + ln tf) · idf, scaled to Euclidean length 1, where tf counts
 * the title's terms {@link FeatureSettings#titleWeight} times. Immutable and thread-safe.
 *
 * <p>The sublinear term frequency and the scaling follow Manning, Raghavan and Schütze, <i>Introduction to Information
 * Retrieval</i>, section 6.4 ("ltc").
 */
final class Vectorizer {

    private final Vocabulary vocabulary;
    private final FeatureSettings settings;

    Vectorizer(Vocabulary vocabulary, FeatureSettings settings) {
        this.vocabulary = vocabulary;
        this.settings = settings;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    FeatureSettings settings() {
        return settings;
    }

    /** The vector of a paper; {@code frequencies} is scratch space that no other thread uses meanwhile. */
    SparseVector vectorize(String title, String abstractText, TermFrequencies frequencies) {
        count(title, abstractText, frequencies);
        return weighted(frequencies);
    }

    /** Counts the known terms of a paper. */
    void count(String title, String abstractText, TermFrequencies frequencies) {
        frequencies.reset(vocabulary.size());
        countTitle(title, frequencies);
        frequencies.count(abstractText, vocabulary, 1);
    }

    private void countTitle(String title, TermFrequencies frequencies) {
        if (settings.titleWeight() > 0) {
            frequencies.count(title, vocabulary, settings.titleWeight());
        }
    }

    /**
     * The linear scores of the counted terms: what {@link LinearModel#scores} gives for their vector, without making the
     * vector. The vector's length divides the sum at the end, which rounds differently in the last bits.
     */
    float[] score(TermFrequencies frequencies, LinearModel linear) {
        float[] values = frequencies.values();
        // It is kept, behind the values, only so that the compiler does not leave the reading out.
        values[frequencies.size()] = linear.touch(frequencies.terms(), frequencies.size());
        double squares = 0;
        for (int i = 0; i < frequencies.size(); i++) {
            int term = frequencies.term(i);
            double value = LogTable.onePlusLog(frequencies.count(term)) * vocabulary.idf(term);
            squares += value * value;
            values[i] = (float) value;
        }
        float[] scores = new float[linear.labels()];
        linear.addTerms(frequencies.terms(), values, frequencies.size(), scores);
        float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
        for (int label = 0; label < scores.length; label++) {
            scores[label] = scores[label] * scale + linear.bias(label);
        }
        return scores;
    }

    /** Whether both make the same vector of every text. */
    boolean sameFeaturesAs(Vectorizer other) {
        return settings.equals(other.settings) && vocabulary.sameAs(other.vocabulary);
    }

    /** The same vector from a document's stored counts. */
    SparseVector vectorize(Document document, int[] vocabularyIndex, TermFrequencies frequencies) {
        frequencies.reset(vocabulary.size());
        countTitle(document.title(), frequencies);
        SparseCounts counts = document.abstractTerms();
        for (int i = 0; i < counts.terms().length; i++) {
            frequencies.add(vocabularyIndex[counts.terms()[i]], counts.counts()[i]);
        }
        return weighted(frequencies);
    }

    /** For each term of a corpus its position in the vocabulary, or {@link Vocabulary#UNKNOWN}. */
    int[] vocabularyIndex(Corpus corpus) {
        return corpus.terms().stream()
                .mapToInt(term -> vocabulary.indexOf(TermScanner.hash(term)))
                .toArray();
    }

    private SparseVector weighted(TermFrequencies frequencies) {
        int[] indices = frequencies.sortedTerms();
        float[] values = new float[indices.length];
        double squares = 0;
        for (int i = 0; i < indices.length; i++) {
            double value = LogTable.onePlusLog(frequencies.count(indices[i])) * vocabulary.idf(indices[i]);
            values[i] = (float) value;
            squares += value * value;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (values[i] / length);
        }
        return new SparseVector(indices, values);
    }

    /** Learns the vocabulary, chosen by what the labels of {@code facets} ask for, and the document frequencies at {@code rows}. */
    static Vectorizer learn(Corpus corpus, int[] rows, List<FacetLabels> facets, FeatureSettings settings) {
        TermSelection selection = TermSelection.of(corpus, rows, facets, settings);
        List<String> terms =
                IntStream.of(selection.terms()).mapToObj(corpus.terms()::get).toList();
        float[] idf = new float[terms.size()];
        for (int i = 0; i < idf.length; i++) {
            idf[i] = (float)
                    (1 + StrictMath.log((1.0 + rows.length) / (1.0 + selection.frequency()[i])));
        }
        return new Vectorizer(new Vocabulary(terms, idf), settings);
    }
}
