package io.github.papertag.topic;

import java.util.Arrays;

/**
 * Logistic regression with a weight for each row and a penalty for each column, by Newton's method with step halving: the
 * quick way for few columns and a hundred thousand rows. Sums run in row order on one thread, so that they have the same
 * bits on any machine.
 */
final class WeightedLogit {

    private static final int MAX_ITERATIONS = 60;
    private static final double MIN_GAIN = 1e-9;
    private static final double MIN_STEP = 1e-6;
    private static final double RIDGE = 1e-10;

    private final float[][] rows;
    private final boolean[] right;
    private final double[] rowWeights;
    private final double[] penalties;
    private final int bias;

    /** @param penalties half of this times the squared coefficient is added to the losses, for each column */
    WeightedLogit(float[][] rows, boolean[] right, double[] rowWeights, double[] penalties) {
        this.rows = rows;
        this.right = right;
        this.rowWeights = rowWeights;
        this.penalties = penalties;
        this.bias = penalties.length;
    }

    /** The coefficients of the columns, then the bias; no step if all rows have the label or none. */
    double[] fit() {
        double[] weights = BinaryFit.start(right, bias);
        double loss = BinaryFit.isConstant(right) ? 0 : loss(weights);
        for (int i = 0; i < MAX_ITERATIONS && loss > 0; i++) {
            double[] step = step(weights);
            double[] next = weights;
            double lower = loss;
            for (double size = 1; size > MIN_STEP && !(lower < loss - MIN_GAIN); size /= 2) {
                next = moved(weights, step, size);
                lower = loss(next);
            }
            if (!(lower < loss - MIN_GAIN)) {
                return weights;
            }
            weights = next;
            loss = lower;
        }
        return weights;
    }

    private static double[] moved(double[] weights, double[] step, double size) {
        double[] next = weights.clone();
        for (int column = 0; column < next.length; column++) {
            next[column] += size * step[column];
        }
        return next;
    }

    private double score(double[] weights, float[] row) {
        double score = weights[bias];
        for (int column = 0; column < bias; column++) {
            score += weights[column] * row[column];
        }
        return score;
    }

    private double loss(double[] weights) {
        double loss = 0;
        for (int i = 0; i < rows.length; i++) {
            double score = score(weights, rows[i]);
            double z = right[i] ? -score : score;
            loss += rowWeights[i] * (Math.max(z, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(z))));
        }
        for (int column = 0; column < bias; column++) {
            loss += penalties[column] / 2 * weights[column] * weights[column];
        }
        return loss;
    }

    private double[] step(double[] weights) {
        double[] downhill = new double[bias + 1];
        double[][] curvature = new double[bias + 1][bias + 1];
        double[] row = new double[bias + 1];
        row[bias] = 1;
        for (int i = 0; i < rows.length; i++) {
            double p = 1 / (1 + StrictMath.exp(-score(weights, rows[i])));
            for (int column = 0; column < bias; column++) {
                row[column] = rows[i][column];
            }
            double error = rowWeights[i] * ((right[i] ? 1 : 0) - p);
            double curve = rowWeights[i] * p * (1 - p);
            for (int column = 0; column <= bias; column++) {
                downhill[column] += error * row[column];
                addTo(curvature[column], curve * row[column], row, column);
            }
        }
        for (int column = 0; column < bias; column++) {
            downhill[column] -= penalties[column] * weights[column];
            curvature[column][column] += penalties[column];
        }
        return solve(curvature, downhill);
    }

    private static void addTo(double[] sums, double factor, double[] row, int last) {
        for (int column = 0; column <= last; column++) {
            sums[column] += factor * row[column];
        }
    }

    /** Solves a positive definite system, of whose matrix the lower half is given, by Cholesky's method. */
    private static double[] solve(double[][] matrix, double[] values) {
        double[] solved = Arrays.copyOf(values, values.length);
        for (int i = 0; i < solved.length; i++) {
            matrix[i][i] += RIDGE;
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
            }
            for (int k = 0; k < i; k++) {
                solved[i] -= matrix[i][k] * solved[k];
            }
            solved[i] /= matrix[i][i];
        }
        for (int i = solved.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < solved.length; k++) {
                solved[i] -= matrix[k][i] * solved[k];
            }
            solved[i] /= matrix[i][i];
        }
        return solved;
    }
}
