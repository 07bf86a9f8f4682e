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
        for (int i = 0; i < document.indices().length; i++) {
            addTerm(document.indices()[i], document.values()[i], scores);
        }
        return scores;
    }

    /** Adds {@code value} times the weights of a term to {@code scores}, one for each label. */
    void addTerm(int term, float value, float[] scores) {
        int row = term * labels;
        for (int label = 0; label < labels; label++) {
            scores[label] += value * weights[row + label];
        }
    }

    /** Both models as one: the labels of this one, then those of {@code other}, over the same features. */
    LinearModel beside(LinearModel other) {
        int terms = weights.length / labels;
        int both = labels + other.labels;
        float[] joined = new float[terms * both];
        for (int term = 0; term < terms; term++) {
            System.arraycopy(weights, term * labels, joined, term * both, labels);
            System.arraycopy(other.weights, term * other.labels, joined, term * both + labels, other.labels);
        }
        float[] joinedBias = Arrays.copyOf(bias, both);
        System.arraycopy(other.bias, 0, joinedBias, labels, other.labels);
        return new LinearModel(joined, joinedBias);
    }
}
