package io.github.papertag.topic;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import smile.classification.SparseLogisticRegression;
import smile.data.SparseDataset;
import smile.util.SparseArray;

/** Fits one yes-or-no label with Smile's regularised logistic regression. */
final class BinaryFit {

    private static final double TOLERANCE = 1e-3;
    private static final int MAX_ITERATIONS = 200;

    private BinaryFit() {}

    /** Rows in the form that Smile takes, shared by all labels. */
    static SparseDataset dataset(SparseVector[] rows, int columns) {
        SparseArray[] arrays = new SparseArray[rows.length];
        for (int i = 0; i < rows.length; i++) {
            arrays[i] = new SparseArray(rows[i].indices().length);
            for (int j = 0; j < rows[i].indices().length; j++) {
                arrays[i].append(rows[i].indices()[j], rows[i].values()[j]);
            }
        }
        return SparseDataset.of(Arrays.asList(arrays), columns);
    }

    /**
     * Minimises the logistic loss plus {@code lambda / 2} times the squared weights.
     *
     * @param y 1 for a document that has the label, else 0
     * @return the weights of the columns, then the bias; a label that all or no documents have gets weights of zero
     */
    static double[] fit(SparseDataset x, int[] y, double lambda) {
        int positives = IntStream.of(y).sum();
        if (positives == 0 || positives == y.length) {
            double[] constant = new double[x.ncols() + 1];
            constant[x.ncols()] = positives == 0 ? -20 : 20;
            return constant;
        }
        return inOneThread(() ->
                coefficients(SparseLogisticRegression.binomial(x, y, lambda, TOLERANCE, MAX_ITERATIONS), x.ncols()));
    }

    private static double[] coefficients(SparseLogisticRegression.Binomial model, int columns) {
        return Arrays.copyOf(model.coefficients(), columns + 1);
    }

    /**
     * Smile sums over parallel streams, whose partition, and so the last bits of the sum, follows the size of the pool
     * that they run in. A pool of one thread gives the same bits on any machine.
     */
    private static double[] inOneThread(Callable<double[]> task) {
        ForkJoinPool pool = new ForkJoinPool(1);
        try {
            return pool.submit(task).join();
        } finally {
            pool.shutdown();
        }
    }
}
