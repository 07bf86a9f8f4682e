package io.github.papertag.topic;

/**
 * Platt scaling: the probability that a label with linear score s is right is 1 / (1 + exp(-(slope · s + offset))).
 *
 * @param slope positive in every sane case; the steeper, the surer the scores
 * @param offset log-odds at score 0
 */
record Sigmoid(double slope, double offset) {

    private static final int ITERATIONS = 100;
    private static final double RIDGE = 1e-9;

    double probability(double score) {
        return 1 / (1 + StrictMath.exp(-(slope * score + offset)));
    }

    /**
     * Fits slope and offset to held-out scores by Newton's method, with Platt's smoothed targets against overconfidence
     * on rare labels (J. Platt, <i>Probabilistic outputs for support vector machines</i>, 1999; the iteration follows
     * Lin, Lin and Weng, 2007, without the line search, which a ridge makes unnecessary for logistic scores).
     */
    static Sigmoid fit(double[] scores, boolean[] right) {
        int positives = 0;
        for (boolean r : right) {
            positives += r ? 1 : 0;
        }
        double high = (positives + 1.0) / (positives + 2.0);
        double low = 1.0 / (right.length - positives + 2.0);
        double slope = 1;
        double offset = 0;
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            double g0 = 0, g1 = 0, h00 = RIDGE, h01 = 0, h11 = RIDGE;
            for (int i = 0; i < scores.length; i++) {
                double p = new Sigmoid(slope, offset).probability(scores[i]);
                double error = p - (right[i] ? high : low);
                double w = p * (1 - p);
                g0 += error * scores[i];
                g1 += error;
                h00 += w * scores[i] * scores[i];
                h01 += w * scores[i];
                h11 += w;
            }
            double determinant = h00 * h11 - h01 * h01;
            double stepSlope = (h11 * g0 - h01 * g1) / determinant;
            double stepOffset = (h00 * g1 - h01 * g0) / determinant;
            slope -= stepSlope;
            offset -= stepOffset;
            if (Math.abs(stepSlope) + Math.abs(stepOffset) < 1e-10) {
                break;
            }
        }
        return new Sigmoid(slope, offset);
    }
}
