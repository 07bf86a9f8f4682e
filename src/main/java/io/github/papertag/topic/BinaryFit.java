package io.github.papertag.topic;

import smile.math.BFGS;

/**
 * Fits one yes-or-no label: regularised logistic regression by Smile's limited-memory BFGS.
 *
 * <p>The objective is our own. Smile's class for this, {@code SparseLogisticRegression.Binomial}, minimises the same
 * function to the same decisions (a test compares the two), but it needs an object for every row, sums in an order that
 * follows the number of cores and takes twice as long.
 */
final class BinaryFit {

    /** Corrections that the optimiser keeps; more cost memory and save no time here. */
    static final int CORRECTIONS = 7;

    static final double TOLERANCE = 1e-6;
    private static final double ALWAYS = 20;

    private BinaryFit() {}

    /**
     * Minimises the summed logistic loss plus {@code lambda / 2} times the squared weights.
     *
     * @param right whether each row has the label
     * @param maxIterations the optimiser stops here if it has not converged
     * @return the weights of the columns, then the bias; a label that all or no rows have gets weights of zero
     */
    static double[] fit(SparseMatrix rows, boolean[] right, double lambda, int maxIterations) {
        double[] weights = start(right, rows.columns());
        if (isConstant(right)) {
            return weights;
        }
        BFGS.minimize(new LogisticLoss(rows, right, lambda), CORRECTIONS, weights, TOLERANCE, maxIterations);
        return weights;
    }

    /** Where the optimiser starts: at the label's share of the rows, which is the end if it is none or all. */
    static double[] start(boolean[] right, int columns) {
        int positives = positives(right);
        double[] weights = new double[columns + 1];
        weights[columns] = positives == 0
                ? -ALWAYS
                : positives == right.length ? ALWAYS : StrictMath.log((double) positives / (right.length - positives));
        return weights;
    }

    /** Whether all rows have the label, or none. */
    static boolean isConstant(boolean[] right) {
        int positives = positives(right);
        return positives == 0 || positives == right.length;
    }

    private static int positives(boolean[] right) {
        int positives = 0;
        for (boolean r : right) {
            positives += r ? 1 : 0;
        }
        return positives;
    }
}
