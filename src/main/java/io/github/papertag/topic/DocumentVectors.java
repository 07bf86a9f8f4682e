package io.github.papertag.topic;

import java.util.List;
import java.util.stream.IntStream;

/** The documents of a corpus as feature vectors under one vectorizer. Not thread-safe. */
final class DocumentVectors {

    private static final int CHUNK = 1000;

    private final Corpus corpus;
    private final Vectorizer vectorizer;
    private final int[] vocabularyIndex;
    private final TermFrequencies frequencies = new TermFrequencies();

    DocumentVectors(Corpus corpus, Vectorizer vectorizer) {
        this(corpus, vectorizer, vectorizer.vocabularyIndex(corpus));
    }

    private DocumentVectors(Corpus corpus, Vectorizer vectorizer, int[] vocabularyIndex) {
        this.corpus = corpus;
        this.vectorizer = vectorizer;
        this.vocabularyIndex = vocabularyIndex;
    }

    SparseVector of(int document) {
        return vectorizer.vectorize(corpus.documents().get(document), vocabularyIndex, frequencies);
    }

    /** The features that training adds to the vectors. */
    LiftedFeatures lifted() {
        return new LiftedFeatures(
                corpus.vectors(), vocabularyIndex, vectorizer.vocabulary().size());
    }

    /** Made by all cores, a chunk of rows by each, and put together in order. */
    SparseMatrix matrix(int[] documents, LiftedFeatures features) {
        SparseMatrix.Builder rows = new SparseMatrix.Builder(features.columns(), documents.length);
        IntStream.range(0, (documents.length + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToObj(chunk -> lifted(documents, chunk, features))
                .toList()
                .forEach(chunk -> chunk.forEach(rows::add));
        return rows.build();
    }

    private List<SparseVector> lifted(int[] documents, int chunk, LiftedFeatures features) {
        DocumentVectors own = new DocumentVectors(corpus, vectorizer, vocabularyIndex);
        return IntStream.range(chunk * CHUNK, Math.min(documents.length, (chunk + 1) * CHUNK))
                .mapToObj(i -> features.lift(own.of(documents[i])))
                .toList();
    }
}
