package io.github.papertag.topic;

import java.util.Arrays;

/**
 * One linear function a label over the same features: a row of weights a term, so that a term of a document adds one
 * contiguous row to all labels. Immutable and thread-safe.
 */
final class LinearModel {

    private final int labels;
    private final float[] weights;
    private final float[] bias;

    /**
     * @param weights weight of label {@code l} for term {@code t} at {@code t * labels + l}
     * @param bias one for each label
     */
    LinearModel(float[] weights, float[] bias) {
        if (bias.length == 0 || weights.length % bias.length != 0) {
            throw new IllegalArgumentException(weights.length + " weights do not fit " + bias.length + " labels");
        }
        this.labels = bias.length;
        this.weights = weights;
        this.bias = bias;
    }

    int labels() {
        return labels;
    }

    int terms() {
        return weights.length / labels;
    }

    float weight(int term, int label) {
        return weights[term * labels + label];
    }

    float bias(int label) {
        return bias[label];
    }

    /** The linear score of every label, in log-odds before calibration. */
    float[] scores(SparseVector document) {
        float[] scores = Arrays.copyOf(bias, labels);
        int[] indices = document.indices();
        float[] values = document.values();
        for (int i = 0; i < indices.length; i++) {
            int row = indices[i] * labels;
            float value = values[i];
            for (int label = 0; label < labels; label++) {
                scores[label] += value * weights[row + label];
            }
        }
        return scores;
    }
}
