package io.github.papertag.topic;

import java.util.Arrays;

/**
 * One linear function a label over the same features: a row of weights a term, so that a term of a document adds one
 * contiguous row to all labels. Immutable and thread-safe.
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

    /** The functions of {@code count} labels from {@code first} on. */
    LinearModel part(int first, int count) {
        if (first == 0 && count == labels) {
            return this;
        }
        float[][] part = new float[rows.length][];
        for (int term = 0; term < rows.length; term++) {
            part[term] = Arrays.copyOfRange(rows[term], first, first + count);
        }
        return new LinearModel(part, Arrays.copyOfRange(bias, first, first + count));
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

    /** Reads the weights of the first {@code count} terms ahead of {@link #addTerms}; the result tells nothing. */
    float touch(int[] terms, int count) {
        return RowSums.touch(rows, terms, count, labels);
    }

    /** Adds {@code values[i]} times the weights of term {@code terms[i]} to {@code scores}, for the first {@code count} terms. */
    void addTerms(int[] terms, float[] values, int count, float[] scores) {
        RowSums.add(rows, terms, values, 0, count, scores);
    }
}
