package io.github.papertag.topic;

import java.util.Arrays;

/**
 * What a large unlabelled corpus says of terms: a few hundred numbers each, in one byte, for the commonest terms. They
 * are extra features of a document, linear in its TF-IDF vector, and so melt into the weights of a trained model.
 *
 * @param terms the terms that have a vector, as positions in the corpus's list of terms, ascending
 * @param scale value of one step, for each dimension
 * @param steps value of dimension {@code d} of the {@code i}-th of these terms at {@code i * scale.length + d}
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes that never leave the package
record TermVectors(int[] terms, float[] scale, byte[] steps) {

    /** No term has a vector. */
    static final TermVectors NONE = new TermVectors(new int[0], new float[0], new byte[0]);

    TermVectors {
        if ((long) terms.length * scale.length != steps.length) {
            throw new IllegalArgumentException("every term vector needs one step a dimension");
        }
    }

    int dimensions() {
        return scale.length;
    }

    /** Rounds {@code values}, laid out as in {@link #steps}, to 255 steps a dimension. */
    static TermVectors pack(int[] terms, float[] values, int dimensions) {
        float[] scale = new float[dimensions];
        Arrays.fill(scale, Float.MIN_NORMAL);
        for (int i = 0; i < values.length; i++) {
            scale[i % dimensions] = Math.max(scale[i % dimensions], Math.abs(values[i]) / Byte.MAX_VALUE);
        }
        byte[] steps = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            steps[i] = (byte) Math.round(values[i] / scale[i % dimensions]);
        }
        return new TermVectors(terms, scale, steps);
    }

    /** The vectors by position in a vocabulary; all terms without one share a row of zeros. */
    float[][] rows(int[] vocabularyIndex, int vocabularySize) {
        float[][] rows = new float[vocabularySize][];
        Arrays.fill(rows, new float[dimensions()]);
        for (int i = 0; i < terms.length; i++) {
            int known = vocabularyIndex[terms[i]];
            if (known >= 0) {
                rows[known] = row(i);
            }
        }
        return rows;
    }

    private float[] row(int i) {
        float[] row = new float[dimensions()];
        for (int d = 0; d < row.length; d++) {
            row[d] = steps[i * row.length + d] * scale[d];
        }
        return row;
    }
}
