package io.github.papertag.topic;

/**
 * How many of some documents have each label.
 *
 * @param documents how many there are
 * @param with how many of them have the label, for each label
 */
@SuppressWarnings("ArrayRecordComponent") // read-only inside the package
record LabelShares(int documents, int[] with) {

    static LabelShares of(boolean[][] gold) {
        int[] with = new int[gold[0].length];
        for (boolean[] row : gold) {
            for (int label = 0; label < row.length; label++) {
                with[label] += row[label] ? 1 : 0;
            }
        }
        return new LabelShares(gold.length, with);
    }

    int without(int label) {
        return documents - with[label];
    }

    /** Smoothed, so that it is finite for a label that none or all have. */
    double logOdds(int label) {
        return StrictMath.log((with[label] + 1.0) / (without(label) + 1.0));
    }
}
