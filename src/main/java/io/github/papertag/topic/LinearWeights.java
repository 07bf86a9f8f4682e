package io.github.papertag.topic;

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

    LinearModel unpack() {
        float[] weights = new float[steps.length];
        for (int i = 0; i < steps.length; i++) {
            weights[i] = steps[i] * scale[i % scale.length];
        }
        return new LinearModel(weights, bias);
    }
}
