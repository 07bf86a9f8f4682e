package io.github.papertag.topic;

import java.util.Arrays;

/**
 * One linear function a label over the same features: a row of weights a term, so that a term of a document adds one
 * contiguous row to all labels. Rows are arrays of their own, since the compiler makes vector code of a loop over several
 * arrays only if it reads all of them at the same places. Immutable and thread-safe.
 */
final class LinearModel {

    private final int labels;
    private final float[][] rows;
    private final float[] bias;

    /**
     * @param weights weight of label {@code l} for term {@code t} at {@code t * labels + l}
     * @param bias one for each label
     */
    LinearModel(float[] weights, float[] bias) {
        this(rows(weights, bias.length), bias);
    }

    /**
     * @param rows for each term the weights of all labels
     * @param bias one for each label
     */
    LinearModel(float[][] rows, float[] bias) {
        this.labels = bias.length;
        this.rows = rows;
        this.bias = bias;
    }

    private static float[][] rows(float[] weights, int labels) {
        if (labels == 0 || weights.length % labels != 0) {
            throw new IllegalArgumentException(weights.length + " weights do not fit " + labels + " labels");
        }
        float[][] rows = new float[weights.length / labels][];
        for (int term = 0; term < rows.length; term++) {
            rows[term] = Arrays.copyOfRange(weights, term * labels, (term + 1) * labels);
        }
        return rows;
    }

    int labels() {
        return labels;
    }

    int terms() {
        return rows.length;
    }

    float weight(int term, int label) {
        return rows[term][label];
    }

    float bias(int label) {
        return bias[label];
    }

    /** The linear score of every label, in log-odds before calibration. */
    float[] scores(SparseVector document) {
        float[] scores = new float[labels];
        addTerms(document.indices(), document.values(), document.indices().length, scores);
        for (int label = 0; label < labels; label++) {
            scores[label] += bias[label];
        }
        return scores;
    }

    /**
     * Adds {@code values[i]} times the weights of term {@code terms[i]} to {@code scores}, for each of the first
     * {@code count} terms. Four terms at a time, so that a score is loaded and stored a quarter as often.
     */
    void addTerms(int[] terms, float[] values, int count, float[] scores) {
        int i = 0;
        for (; i + 3 < count; i += 4) {
            add(i, values, rows[terms[i]], rows[terms[i + 1]], rows[terms[i + 2]], rows[terms[i + 3]], scores);
        }
        for (; i < count; i++) {
            float[] row = rows[terms[i]];
            for (int label = 0; label < labels; label++) {
                scores[label] += values[i] * row[label];
            }
        }
    }

    private static void add(int first, float[] values, float[] a, float[] b, float[] c, float[] d, float[] scores) {
        float va = values[first];
        float vb = values[first + 1];
        float vc = values[first + 2];
        float vd = values[first + 3];
        for (int label = 0; label < scores.length; label++) {
            scores[label] += va * a[label] + vb * b[label] + vc * c[label] + vd * d[label];
        }
    }
}
