package io.github.papertag.topic;

import java.util.List;

/**
 * A linear model's weights as a model file holds them: 16-bit integers and one scale a label, half the size of floats
 * and, at a resolution of 1/32767 of a label's largest weight, with the same decisions.
 *
 * @param scale value of one step, for each label
 * @param steps weight of label {@code l} for term {@code t} at {@code t * labels + l}
 * @param bias for each label
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes that never leave the package
record LinearWeights(float[] scale, short[] steps, float[] bias) {

    static LinearWeights pack(LinearModel model, int terms) {
        int labels = model.labels();
        float[] scale = new float[labels];
        float[] bias = new float[labels];
        short[] steps = new short[terms * labels];
        for (int label = 0; label < labels; label++) {
            float largest = Float.MIN_NORMAL;
            for (int term = 0; term < terms; term++) {
                largest = Math.max(largest, Math.abs(model.weight(term, label)));
            }
            scale[label] = largest / Short.MAX_VALUE;
            bias[label] = model.bias(label);
            for (int term = 0; term < terms; term++) {
                steps[term * labels + label] = (short) Math.round(model.weight(term, label) / scale[label]);
            }
        }
        return new LinearWeights(scale, steps, bias);
    }

    int labels() {
        return bias.length;
    }

    float weight(int term, int label) {
        return steps[term * scale.length + label] * scale[label];
    }

    /** The linear score of every label; {@link LinearModel#scores} is many times faster once unpacked. */
    float[] scores(SparseVector document) {
        float[] scores = bias.clone();
        for (int i = 0; i < document.indices().length; i++) {
            for (int label = 0; label < scores.length; label++) {
                scores[label] += document.values()[i] * weight(document.indices()[i], label);
            }
        }
        return scores;
    }

    LinearModel unpack() {
        return sideBySide(List.of(this));
    }

    /** All as one model over the same terms: the labels of the first, then those of the second, and so on. */
    static LinearModel sideBySide(List<LinearWeights> models) {
        int labels = models.stream().mapToInt(LinearWeights::labels).sum();
        LinearWeights first = models.get(0);
        float[][] rows = new float[first.steps.length / first.labels()][labels];
        float[] bias = new float[labels];
        int column = 0;
        for (LinearWeights model : models) {
            model.copyTo(rows, column);
            System.arraycopy(model.bias, 0, bias, column, model.labels());
            column += model.labels();
        }
        return new LinearModel(rows, bias);
    }

    private void copyTo(float[][] rows, int column) {
        int from = 0;
        for (float[] row : rows) {
            for (int label = 0; label < scale.length; label++) {
                row[column + label] = steps[from++] * scale[label];
            }
        }
    }
}
