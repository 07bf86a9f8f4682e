package io.github.papertag.evaluate;

/** Score bands summed up by paper, so that the calibration error of a resample needs no decision again. */
final class BandSums {

    private static final int BANDS = 10;

    private final double[][] excess;
    private final double[] decisions;

    BandSums(FacetOutcome outcome) {
        this.excess = new double[outcome.papers().size()][BANDS];
        this.decisions = new double[outcome.papers().size()];
        for (int paper = 0; paper < excess.length; paper++) {
            decisions[paper] = outcome.labels().size();
            for (int label = 0; label < outcome.labels().size(); label++) {
                double score = outcome.score(paper, label);
                int band = Math.min(BANDS - 1, (int) (score * BANDS));
                excess[paper][band] += score - (outcome.right(paper, label) ? 1 : 0);
            }
        }
    }

    /**
     * Expected calibration error as in {@link Reliability}: a band's share of decisions times the distance of its mean
     * score and accuracy is the size of its summed excess of scores, over all decisions.
     */
    double expectedCalibrationError(int[] papers) {
        double[] sums = new double[BANDS];
        double all = 0;
        for (int paper : papers) {
            all += decisions[paper];
            for (int band = 0; band < BANDS; band++) {
                sums[band] += excess[paper][band];
            }
        }
        double error = 0;
        for (double sum : sums) {
            error += Math.abs(sum);
        }
        return Measure.share(error, all);
    }
}
