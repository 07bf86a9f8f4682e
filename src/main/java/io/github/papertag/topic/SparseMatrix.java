package io.github.papertag.topic;

import java.util.Arrays;

/**
 * Rows of features in flat arrays (compressed sparse rows): a hundred thousand documents in a few hundred megabytes.
 *
 * @param columns number of columns
 * @param starts where each row starts in {@code indices} and {@code values}; one more than there are rows
 * @param indices columns of the values, ascending within a row
 * @param values the values
 */
@SuppressWarnings("ArrayRecordComponent") // hundreds of megabytes that never leave the package
record SparseMatrix(int columns, int[] starts, int[] indices, float[] values) {

    int rows() {
        return starts.length - 1;
    }

    /** Scores of row {@code row} under {@code weights}, whose last element is the bias. */
    double score(int row, double[] weights) {
        double score = weights[columns];
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            score += values[i] * weights[indices[i]];
        }
        return score;
    }

    /** Adds {@code factor} times row {@code row}, and {@code factor} for the bias, to {@code sums}. */
    void addTo(double[] sums, int row, double factor) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            sums[indices[i]] += factor * values[i];
        }
        sums[columns] += factor;
    }

    /** Puts into {@code sums} the sum of the rows of {@code table} that belong to the columns of row {@code row}, times its values. */
    void sum(int row, float[][] table, float[] sums) {
        Arrays.fill(sums, 0);
        RowSums.add(table, indices, values, starts[row], starts[row + 1], sums);
    }

    /** The same values with rows for columns. */
    SparseMatrix transposed() {
        int[] ends = new int[columns + 1];
        for (int column : indices) {
            ends[column + 1]++;
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] next = Arrays.copyOf(ends, columns);
        int[] rowsOf = new int[indices.length];
        float[] copied = new float[indices.length];
        for (int row = 0; row < rows(); row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                int at = next[indices[i]]++;
                rowsOf[at] = row;
                copied[at] = values[i];
            }
        }
        return new SparseMatrix(rows(), ends, rowsOf, copied);
    }

    /** Collects rows one at a time. */
    static final class Builder {

        private final int columns;
        private final int[] starts;
        private int[] indices = new int[1 << 16];
        private float[] values = new float[1 << 16];
        private int rows;

        Builder(int columns, int rows) {
            this.columns = columns;
            this.starts = new int[rows + 1];
        }

        void add(SparseVector row) {
            int start = starts[rows];
            int end = start + row.indices().length;
            if (end > indices.length) {
                int capacity = Math.max(end, indices.length + indices.length / 2);
                indices = Arrays.copyOf(indices, capacity);
                values = Arrays.copyOf(values, capacity);
            }
            System.arraycopy(row.indices(), 0, indices, start, end - start);
            System.arraycopy(row.values(), 0, values, start, end - start);
            starts[++rows] = end;
        }

        SparseMatrix build() {
            int size = starts[rows];
            return new SparseMatrix(
                    columns,
                    Arrays.copyOf(starts, rows + 1),
                    Arrays.copyOf(indices, size),
                    Arrays.copyOf(values, size));
        }
    }
}
