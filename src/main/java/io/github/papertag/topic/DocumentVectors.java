package io.github.papertag.topic;

/** The documents of a corpus as feature vectors under one vectorizer. Not thread-safe. */
final class DocumentVectors {

    private final Corpus corpus;
    private final Vectorizer vectorizer;
    private final int[] vocabularyIndex;
    private final TermFrequencies frequencies = new TermFrequencies();

    DocumentVectors(Corpus corpus, Vectorizer vectorizer) {
        this.corpus = corpus;
        this.vectorizer = vectorizer;
        this.vocabularyIndex = vectorizer.vocabularyIndex(corpus);
    }

    SparseVector of(int document) {
        return vectorizer.vectorize(corpus.documents().get(document), vocabularyIndex, frequencies);
    }

    /** The features that training adds to the vectors. */
    LiftedFeatures lifted() {
        return new LiftedFeatures(
                corpus.vectors(), vocabularyIndex, vectorizer.vocabulary().size());
    }

    SparseMatrix matrix(int[] documents, LiftedFeatures features) {
        SparseMatrix.Builder rows = new SparseMatrix.Builder(features.columns(), documents.length);
        for (int document : documents) {
            rows.add(features.lift(of(document)));
        }
        return rows.build();
    }
}
