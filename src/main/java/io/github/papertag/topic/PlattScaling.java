package io.github.papertag.topic;

/**
 * Fits a {@link Sigmoid} to held-out scores by Newton's method with step halving, with Platt's smoothed targets against
 * overconfidence on rare labels (J. Platt, <i>Probabilistic outputs for support vector machines</i>, 1999; H.-T. Lin,
 * C.-J. Lin and R. Weng, <i>A note on Platt's probabilistic outputs</i>, 2007).
 */
final class PlattScaling {

    private static final int MAX_ITERATIONS = 100;
    /** A higher score never makes a label less probable, whatever a handful of documents say. */
    private static final double MIN_SLOPE = 1e-3;

    private static final double RIDGE = 1e-12;
    private static final double MIN_STEP = 1e-10;

    private final double[] scores;
    private final double[] targets;
    private double slope;
    private double offset;
    private double loss;

    private PlattScaling(double[] scores, boolean[] right) {
        this.scores = scores;
        this.targets = targets(right);
        int positives = count(right);
        this.slope = MIN_SLOPE;
        this.offset = StrictMath.log((positives + 1.0) / (right.length - positives + 1.0));
        this.loss = loss(slope, offset);
    }

    /** The rising sigmoid that makes the scores most probable. */
    static Sigmoid fit(double[] scores, boolean[] right) {
        PlattScaling fit = new PlattScaling(scores, right);
        for (int i = 0; i < MAX_ITERATIONS && fit.step(); i++) {
            // each step lowers the loss
        }
        return new Sigmoid(fit.slope, fit.offset);
    }

    /** The offset that makes the scores most probable at the slope of {@code start}. */
    static Sigmoid fitOffset(Sigmoid start, double[] scores, boolean[] right) {
        double[] targets = targets(right);
        Sigmoid fitted = start;
        double move = 1;
        for (int i = 0; i < MAX_ITERATIONS && Math.abs(move) > MIN_STEP; i++) {
            double gradient = 0;
            double curvature = RIDGE;
            for (int row = 0; row < scores.length; row++) {
                double p = fitted.probability(scores[row]);
                gradient += targets[row] - p;
                curvature += p * (1 - p);
            }
            move = Math.max(-1, Math.min(1, gradient / curvature));
            fitted = fitted.plus(move);
        }
        return fitted;
    }

    private static int count(boolean[] right) {
        int positives = 0;
        for (boolean r : right) {
            positives += r ? 1 : 0;
        }
        return positives;
    }

    private static double[] targets(boolean[] right) {
        int positives = count(right);
        double[] targets = new double[right.length];
        for (int i = 0; i < right.length; i++) {
            targets[i] = right[i] ? (positives + 1.0) / (positives + 2.0) : 1.0 / (right.length - positives + 2.0);
        }
        return targets;
    }

    /** One Newton step, halved until it lowers the loss; false if there is nothing left to gain. */
    private boolean step() {
        double g0 = 0;
        double g1 = 0;
        double h00 = RIDGE;
        double h01 = 0;
        double h11 = RIDGE;
        for (int i = 0; i < scores.length; i++) {
            double p = new Sigmoid(slope, offset).probability(scores[i]);
            double error = p - targets[i];
            double curvature = p * (1 - p);
            g0 += error * scores[i];
            g1 += error;
            h00 += curvature * scores[i] * scores[i];
            h01 += curvature * scores[i];
            h11 += curvature;
        }
        double determinant = h00 * h11 - h01 * h01;
        double towardsSlope = -(h11 * g0 - h01 * g1) / determinant;
        double towardsOffset = -(h00 * g1 - h01 * g0) / determinant;
        if (!(slope + towardsSlope >= MIN_SLOPE)) {
            towardsSlope = 0;
            towardsOffset = -g1 / h11;
        }
        for (double size = 1; size > MIN_STEP; size /= 2) {
            double next = loss(slope + size * towardsSlope, offset + size * towardsOffset);
            if (next < loss - MIN_STEP) {
                slope += size * towardsSlope;
                offset += size * towardsOffset;
                loss = next;
                return true;
            }
        }
        return false;
    }

    /** Cross-entropy, written so that no score overflows. */
    private double loss(double a, double b) {
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            double z = a * scores[i] + b;
            sum += Math.max(z, 0) - targets[i] * z + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
        }
        return sum;
    }
}
