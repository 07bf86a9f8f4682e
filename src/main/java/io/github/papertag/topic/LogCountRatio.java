package io.github.papertag.topic;

import java.util.Arrays;

/**
 * How much each term alone says about a label: the absolute logarithm of the ratio of its frequency in the documents
 * that have the label to that in the others (S. Wang and C. Manning, <i>Baselines and Bigrams: Simple, Good Sentiment and
 * Topic Classification</i>, ACL 2012). Multiplied into the features, it lets a regularised model lean on the terms that
 * naive Bayes would trust, and it melts into the weights afterwards.
 */
final class LogCountRatio {

    /** Documents that every term is thought to have been in besides, shared out as the label is. */
    private static final double SMOOTHING = 2;

    /** Keeps terms that say nothing by themselves, as they may say something beside others. */
    private static final double LEAST = 0.1;

    private final float[] scale;

    private LogCountRatio(float[] scale) {
        this.scale = scale;
    }

    /**
     * Counts in which rows the columns occur.
     *
     * @param terms the columns from 0 to here are terms; the others keep their scale of 1
     * @param right whether each row has the label; some must and some must not
     */
    static LogCountRatio of(SparseMatrix rows, boolean[] right, int terms) {
        int[] with = new int[terms];
        int[] without = new int[terms];
        long allWith = 0;
        long allWithout = 0;
        for (int row = 0; row < right.length; row++) {
            int[] counts = right[row] ? with : without;
            for (int i = rows.starts()[row]; i < rows.starts()[row + 1]; i++) {
                if (rows.indices()[i] < terms) {
                    counts[rows.indices()[i]]++;
                    allWith += right[row] ? 1 : 0;
                    allWithout += right[row] ? 0 : 1;
                }
            }
        }
        double share = (double) allWith / (allWith + allWithout);
        double[] ratio = new double[terms];
        for (int term = 0; term < terms; term++) {
            double odds = (SMOOTHING * share + with[term]) / (SMOOTHING * (1 - share) + without[term]);
            ratio[term] = LEAST + Math.abs(StrictMath.log(odds * allWithout / allWith));
        }
        return new LogCountRatio(sameLength(rows, ratio));
    }

    /** The ratios, divided so that the rows keep their length on the whole: the penalty means what it meant before. */
    private static float[] sameLength(SparseMatrix rows, double[] ratio) {
        double before = 0;
        double after = 0;
        for (int i = 0; i < rows.indices().length; i++) {
            int column = rows.indices()[i];
            if (column < ratio.length) {
                double square = (double) rows.values()[i] * rows.values()[i];
                before += square;
                after += square * ratio[column] * ratio[column];
            }
        }
        double factor = after == 0 ? 1 : Math.sqrt(before / after);
        float[] scale = new float[rows.columns()];
        Arrays.fill(scale, 1);
        for (int term = 0; term < ratio.length; term++) {
            scale[term] = (float) (ratio[term] * factor);
        }
        return scale;
    }

    /** A factor for each column. */
    float[] scale() {
        return scale;
    }
}
