package io.github.papertag.topic;

import java.util.Arrays;
import java.util.Random;

/**
 * The space of the leading right singular vectors of a document-term matrix (latent semantic analysis), found by block
 * power iteration from a fixed seed on one thread (N. Halko, P.-G. Martinsson and J. Tropp, <i>Finding structure with
 * randomness</i>, 2011). The basis spans that space but is not rotated to the singular vectors: a regularised linear
 * model on it cannot tell the difference.
 */
final class LatentSubspace {

    private static final int ITERATIONS = 5;
    private static final long SEED = 20_260_331L;

    private final SparseMatrix documents;
    private final int dimensions;
    private float[] basis;

    private LatentSubspace(SparseMatrix documents, int dimensions) {
        this.documents = documents;
        this.dimensions = dimensions;
        this.basis = new float[documents.columns() * dimensions];
    }

    /** An orthonormal basis: coordinate {@code d} of column {@code c} at {@code c * dimensions + d}. */
    static float[] basis(SparseMatrix documents, int dimensions) {
        LatentSubspace subspace = new LatentSubspace(documents, dimensions);
        Random random = new Random(SEED);
        for (int i = 0; i < subspace.basis.length; i++) {
            subspace.basis[i] = (float) random.nextGaussian();
        }
        subspace.orthonormalise();
        for (int i = 0; i < ITERATIONS; i++) {
            subspace.multiply();
            subspace.orthonormalise();
            subspace.orthonormalise();
        }
        return subspace.basis;
    }

    /** Multiplies the basis by the matrix and its transpose, document by document. */
    private void multiply() {
        float[] product = new float[basis.length];
        float[] projection = new float[dimensions];
        for (int row = 0; row < documents.rows(); row++) {
            Arrays.fill(projection, 0);
            for (int i = documents.starts()[row]; i < documents.starts()[row + 1]; i++) {
                int from = documents.indices()[i] * dimensions;
                float value = documents.values()[i];
                for (int d = 0; d < dimensions; d++) {
                    projection[d] += value * basis[from + d];
                }
            }
            for (int i = documents.starts()[row]; i < documents.starts()[row + 1]; i++) {
                int to = documents.indices()[i] * dimensions;
                float value = documents.values()[i];
                for (int d = 0; d < dimensions; d++) {
                    product[to + d] += value * projection[d];
                }
            }
        }
        basis = product;
    }

    /** Makes the columns orthonormal by the Cholesky factor of their products; twice for full precision. */
    private void orthonormalise() {
        double[][] factor = cholesky(products());
        double[] row = new double[dimensions];
        for (int from = 0; from < basis.length; from += dimensions) {
            for (int d = 0; d < dimensions; d++) {
                double value = basis[from + d];
                for (int e = 0; e < d; e++) {
                    value -= factor[d][e] * row[e];
                }
                row[d] = value / factor[d][d];
                basis[from + d] = (float) row[d];
            }
        }
    }

    private double[][] products() {
        double[][] products = new double[dimensions][dimensions];
        for (int from = 0; from < basis.length; from += dimensions) {
            for (int d = 0; d < dimensions; d++) {
                double value = basis[from + d];
                for (int e = 0; value != 0 && e <= d; e++) {
                    products[d][e] += value * basis[from + e];
                }
            }
        }
        return products;
    }

    private static double[][] cholesky(double[][] matrix) {
        for (int d = 0; d < matrix.length; d++) {
            for (int e = 0; e <= d; e++) {
                double sum = matrix[d][e];
                for (int f = 0; f < e; f++) {
                    sum -= matrix[d][f] * matrix[e][f];
                }
                if (d == e && !(sum > 0)) {
                    throw new IllegalArgumentException("the documents span fewer dimensions than were asked for");
                }
                matrix[d][e] = d == e ? Math.sqrt(sum) : sum / matrix[e][e];
            }
        }
        return matrix;
    }
}
