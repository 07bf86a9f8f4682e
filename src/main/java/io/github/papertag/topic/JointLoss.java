package io.github.papertag.topic;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The logistic losses of several labels over the same rows, evaluated together: a value of the matrix is looked up once
 * for all labels, and the labels of a row or column lie side by side, which the processor adds up several at a time.
 *
 * <p>Rows and columns are worked on by all cores, each of them by one, so that the sums have the same bits on any number
 * of cores. A label is a slot; {@link #ask} and {@link #evaluate} must not run at the same time.
 */
final class JointLoss {

    /** Rows whose losses are summed before they are added to the others. */
    private static final int CHUNK = 512;

    private final SparseMatrix rows;
    private final SparseMatrix columns;
    private final boolean[][] right;
    private final float[][] scales;
    private final double lambda;
    private final double[][] points;
    private final double[][] gradients;
    private final double[] values;
    private final float[][] weights;
    private final float[][] residuals;

    /**
     * @param right for each label whether each row has it
     * @param scales for each label a factor for every column
     * @param lambda weight of the squared coefficients against the summed losses
     */
    JointLoss(SparseMatrix rows, boolean[][] right, float[][] scales, double lambda) {
        this.rows = rows;
        this.columns = rows.transposed();
        this.right = right;
        this.scales = scales;
        this.lambda = lambda;
        this.points = new double[right.length][rows.columns() + 1];
        this.gradients = new double[right.length][rows.columns() + 1];
        this.values = new double[right.length];
        this.weights = new float[rows.columns()][right.length];
        this.residuals = new float[rows.rows()][right.length];
    }

    int labels() {
        return right.length;
    }

    /** Whether all rows have the label, or none, so that there is nothing to learn. */
    boolean isConstant(int label) {
        return BinaryFit.isConstant(right[label]);
    }

    /** Asks for value and gradient of {@code label} at {@code point}, whose last coordinate is the bias. */
    void ask(int label, double[] point) {
        points[label] = point;
    }

    /** What {@link LogisticLoss#f} gives at the point that was asked for last. */
    double value(int label) {
        return values[label];
    }

    /** What {@link LogisticLoss#g} gives there; overwritten by the next {@link #evaluate}. */
    double[] gradient(int label) {
        return gradients[label];
    }

    /** Answers all that was asked, and once more what was asked before. */
    void evaluate() {
        IntStream.range(0, rows.columns()).parallel().forEach(this::place);
        int chunks = (rows.rows() + CHUNK - 1) / CHUNK;
        double[][][] sums = new double[chunks][][];
        IntStream.range(0, chunks).parallel().forEach(chunk -> sums[chunk] = score(chunk));
        IntStream.range(0, labels()).parallel().forEach(label -> conclude(label, sums));
        IntStream.range(0, rows.columns()).parallel().forEach(this::descend);
    }

    private void place(int column) {
        float[] row = weights[column];
        for (int label = 0; label < row.length; label++) {
            row[label] = (float) (points[label][column] * scales[label][column]);
        }
    }

    /** Residuals of the rows of a chunk; gives the losses and the residuals of its rows, summed. */
    private double[][] score(int chunk) {
        double[] losses = new double[labels()];
        double[] bias = new double[labels()];
        double[] products = new double[labels()];
        Arrays.fill(products, 1);
        int end = Math.min(rows.rows(), (chunk + 1) * CHUNK);
        for (int row = chunk * CHUNK; row < end; row++) {
            float[] scores = residuals[row];
            rows.sum(row, weights, scores);
            for (int label = 0; label < scores.length; label++) {
                double score = scores[label] + points[label][rows.columns()];
                boolean given = right[label][row];
                double small = StrictMath.exp(-Math.abs(score));
                double probability = (score >= 0 ? 1 : small) / (1 + small);
                losses[label] += Math.max(given ? -score : score, 0);
                products[label] *= 1 + small;
                scores[label] = (float) (probability - (given ? 1 : 0));
                bias[label] += scores[label];
            }
        }
        for (int label = 0; label < losses.length; label++) {
            losses[label] += StrictMath.log(products[label]);
        }
        return new double[][] {losses, bias};
    }

    private void conclude(int label, double[][][] sums) {
        double[] point = points[label];
        double loss = 0;
        double bias = 0;
        for (double[][] chunk : sums) {
            loss += chunk[0][label];
            bias += chunk[1][label];
        }
        double squares = 0;
        for (int column = 0; column < rows.columns(); column++) {
            squares += point[column] * point[column];
        }
        values[label] = (loss + lambda / 2 * squares) / rows.rows();
        gradients[label][rows.columns()] = bias / rows.rows();
    }

    private void descend(int column) {
        float[] sums = new float[labels()];
        columns.sum(column, residuals, sums);
        for (int label = 0; label < sums.length; label++) {
            double gradient = sums[label] * (double) scales[label][column] + lambda * points[label][column];
            gradients[label][column] = gradient / rows.rows();
        }
    }
}
