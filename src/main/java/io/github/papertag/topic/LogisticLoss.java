package io.github.papertag.topic;

import java.util.Arrays;
import smile.math.DifferentiableMultivariateFunction;

/**
 * What logistic regression minimises: the mean over the rows of the logistic loss, plus {@code lambda / (2 rows)} times
 * the squared weights; the bias, the last coordinate, is not penalised (C. Bishop, <i>Pattern Recognition and Machine
 * Learning</i>, section 4.3.2, with a Gaussian prior).
 *
 * <p>Dividing by the number of rows does not move the minimum, but makes the optimiser's first step one of sane length
 * for a hundred rows and for a hundred thousand. Sums run in row order on one thread, so that they have the same bits on
 * any machine. Not thread-safe: it remembers the scores at the last point, because the optimiser's line search asks for
 * the value at a point and then for the gradient there.
 */
final class LogisticLoss implements DifferentiableMultivariateFunction {

    private final SparseMatrix rows;
    private final boolean[] right;
    private final double lambda;
    private final double[] scores;
    private double[] scoredAt = new double[0];

    LogisticLoss(SparseMatrix rows, boolean[] right, double lambda) {
        this.rows = rows;
        this.right = right;
        this.lambda = lambda;
        this.scores = new double[rows.rows()];
    }

    @Override
    public double f(double[] weights) {
        score(weights);
        double loss = 0;
        for (int i = 0; i < scores.length; i++) {
            double z = right[i] ? -scores[i] : scores[i];
            loss += Math.max(z, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
        }
        return (loss + penalty(weights)) / scores.length;
    }

    @Override
    public double g(double[] weights, double[] gradient) {
        double value = f(weights);
        Arrays.fill(gradient, 0);
        for (int i = 0; i < scores.length; i++) {
            double probability = 1 / (1 + StrictMath.exp(-scores[i]));
            rows.addTo(gradient, i, (probability - (right[i] ? 1 : 0)) / scores.length);
        }
        for (int column = 0; column < rows.columns(); column++) {
            gradient[column] += lambda * weights[column] / scores.length;
        }
        return value;
    }

    private void score(double[] weights) {
        if (Arrays.equals(weights, scoredAt)) {
            return;
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] = rows.score(i, weights);
        }
        scoredAt = weights.clone();
    }

    private double penalty(double[] weights) {
        double squares = 0;
        for (int column = 0; column < rows.columns(); column++) {
            squares += weights[column] * weights[column];
        }
        return lambda / 2 * squares;
    }
}
