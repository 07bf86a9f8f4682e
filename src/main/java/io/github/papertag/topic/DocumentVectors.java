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

    SparseMatrix matrix(int[] documents) {
        SparseMatrix.Builder rows =
                new SparseMatrix.Builder(vectorizer.vocabulary().size(), documents.length);
        for (int document : documents) {
            rows.add(of(document));
        }
        return rows.build();
    }
}
