package io.github.papertag.topic;

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
            int a = terms[i] * labels;
            int b = terms[i + 1] * labels;
            int c = terms[i + 2] * labels;
            int d = terms[i + 3] * labels;
            float va = values[i];
            float vb = values[i + 1];
            float vc = values[i + 2];
            float vd = values[i + 3];
            for (int label = 0; label < labels; label++) {
                scores[label] += va * weights[a + label]
                        + vb * weights[b + label]
                        + vc * weights[c + label]
                        + vd * weights[d + label];
            }
        }
        for (; i < count; i++) {
            int row = terms[i] * labels;
            for (int label = 0; label < labels; label++) {
                scores[label] += values[i] * weights[row + label];
            }
        }
    }
}
