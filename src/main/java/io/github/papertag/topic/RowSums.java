package io.github.papertag.topic;

/**
 * Sums of weighted rows of a table. The rows are arrays of their own, since the compiler makes vector code of a loop over
 * several arrays only if it reads all of them at the same places.
 */
final class RowSums {

    private RowSums() {}

    /**
     * Adds {@code values[i]} times {@code table[indices[i]]} to {@code sums}, for each {@code i} from {@code from} to before
     * {@code to}. Four rows at a time, so that a sum is loaded and stored a quarter as often.
     */
    static void add(float[][] table, int[] indices, float[] values, int from, int to, float[] sums) {
        int i = from;
        for (; i + 3 < to; i += 4) {
            add(
                    i,
                    values,
                    table[indices[i]],
                    table[indices[i + 1]],
                    table[indices[i + 2]],
                    table[indices[i + 3]],
                    sums);
        }
        for (; i < to; i++) {
            float[] row = table[indices[i]];
            for (int label = 0; label < sums.length; label++) {
                sums[label] += values[i] * row[label];
            }
        }
    }

    /**
     * Reads ahead what {@link #add} will read, so that it waits for many rows at once and not for one after the other: four
     * numbers of a row, which are in each of its lines of cache unless it is longer than most. The result tells nothing.
     */
    static float touch(float[][] table, int[] indices, int count, int columns) {
        int second = columns / 3;
        int third = columns * 2 / 3;
        float touched = 0;
        for (int i = 0; i < count; i++) {
            float[] row = table[indices[i]];
            touched += row[0] + row[second] + row[third] + row[columns - 1];
        }
        return touched;
    }

    private static void add(int first, float[] values, float[] a, float[] b, float[] c, float[] d, float[] sums) {
        float va = values[first];
        float vb = values[first + 1];
        float vc = values[first + 2];
        float vd = values[first + 3];
        for (int label = 0; label < sums.length; label++) {
            sums[label] += va * a[label] + vb * b[label] + vc * c[label] + vd * d[label];
        }
    }
}
