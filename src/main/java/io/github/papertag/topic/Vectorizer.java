package io.github.papertag.topic;

import io.github.papertag.text.TermScanner;
import java.util.Comparator;
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
        frequencies.reset(vocabulary.size());
        if (settings.titleWeight() > 0) {
            TermScanner.scan(
                    title, (hash, start, end) -> frequencies.add(vocabulary.indexOf(hash), settings.titleWeight()));
        }
        TermScanner.scan(abstractText, (hash, start, end) -> frequencies.add(vocabulary.indexOf(hash), 1));
        return weighted(frequencies);
    }

    /** The same vector from a document's stored counts. */
    SparseVector vectorize(Document document, int[] vocabularyIndex, TermFrequencies frequencies) {
        frequencies.reset(vocabulary.size());
        if (settings.titleWeight() > 0) {
            TermScanner.scan(
                    document.title(),
                    (hash, start, end) -> frequencies.add(vocabulary.indexOf(hash), settings.titleWeight()));
        }
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

    /** Learns the vocabulary and the document frequencies of the documents at {@code rows}. */
    static Vectorizer learn(Corpus corpus, int[] rows, FeatureSettings settings) {
        int[] frequency = new int[corpus.terms().size()];
        for (int row : rows) {
            for (int term : corpus.documents().get(row).abstractTerms().terms()) {
                frequency[term]++;
            }
        }
        int[] kept = IntStream.range(0, frequency.length)
                .filter(term -> frequency[term] >= settings.minDocuments())
                .boxed()
                .sorted(Comparator.comparing((Integer term) -> -frequency[term]).thenComparing(term -> term))
                .limit(settings.maxTerms())
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        List<String> terms = IntStream.of(kept).mapToObj(corpus.terms()::get).toList();
        float[] idf = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            idf[i] = (float) (1 + StrictMath.log((1.0 + rows.length) / (1.0 + frequency[kept[i]])));
        }
        return new Vectorizer(new Vocabulary(terms, idf), settings);
    }
}
