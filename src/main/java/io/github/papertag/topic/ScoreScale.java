package io.github.papertag.topic;

/**
 * Where the scores of each label lie and how far they spread.
 *
 * @param mean for each label
 * @param deviation for each label, above 0
 */
@SuppressWarnings("ArrayRecordComponent") // read-only inside the package
record ScoreScale(double[] mean, double[] deviation) {

    static ScoreScale of(float[][] scores) {
        int labels = scores[0].length;
        double[] mean = new double[labels];
        double[] deviation = new double[labels];
        for (int label = 0; label < labels; label++) {
            for (float[] row : scores) {
                mean[label] += row[label] / scores.length;
            }
            double squares = 0;
            for (float[] row : scores) {
                squares += (row[label] - mean[label]) * (row[label] - mean[label]);
            }
            deviation[label] = Math.max(1e-9, Math.sqrt(squares / scores.length));
        }
        return new ScoreScale(mean, deviation);
    }

    /** Scores in deviations from the mean. */
    float[] standardised(float[] scores) {
        float[] values = new float[scores.length];
        for (int label = 0; label < values.length; label++) {
            values[label] = (float) ((scores[label] - mean[label]) / deviation[label]);
        }
        return values;
    }

    /** What scores on this scale are on another. */
    float[] to(ScoreScale other, float[] scores) {
        float[] moved = new float[scores.length];
        for (int label = 0; label < moved.length; label++) {
            moved[label] = (float)
                    ((scores[label] - mean[label]) / deviation[label] * other.deviation[label] + other.mean[label]);
        }
        return moved;
    }
}
