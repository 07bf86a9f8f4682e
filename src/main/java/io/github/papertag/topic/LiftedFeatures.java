package io.github.papertag.topic;

import java.util.Arrays;

/**
 * TF-IDF columns with the columns that {@link TermVectors} add, and the way back: a model over all of them is a model
 * over the TF-IDF columns alone, because each added column is a weighted sum of those.
 */
final class LiftedFeatures {

    private final int terms;
    private final int extra;
    private final float[][] vectors;

    LiftedFeatures(TermVectors vectors, int[] vocabularyIndex, int terms) {
        this.terms = terms;
        this.extra = vectors.dimensions();
        this.vectors = vectors.rows(vocabularyIndex, terms);
    }

    int columns() {
        return terms + extra;
    }

    SparseVector lift(SparseVector document) {
        if (extra == 0) {
            return document;
        }
        int known = document.indices().length;
        float[] sums = new float[extra];
        RowSums.add(vectors, document.indices(), document.values(), 0, known, sums);
        int[] indices = Arrays.copyOf(document.indices(), known + extra);
        float[] values = Arrays.copyOf(document.values(), known + extra);
        for (int d = 0; d < extra; d++) {
            indices[known + d] = terms + d;
        }
        System.arraycopy(sums, 0, values, known, extra);
        return new SparseVector(indices, values);
    }

    /** Weight of the term alone when the added columns are folded back. */
    double folded(double[] coefficients, int term) {
        double weight = coefficients[term];
        for (int d = 0; d < extra; d++) {
            weight += vectors[term][d] * coefficients[terms + d];
        }
        return weight;
    }
}
