package io.github.papertag.topic;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns from scores of held-out papers and of the training papers, which are many and earlier. The mixing comes from both;
 * how steep a label's probability rises and where its threshold lies from the training papers, as rare labels need many; how
 * probable a label is at all from the held-out papers, as that changes from year to year.
 */
final class CrossFitTuner implements Tuner {

    /** What a training paper counts beside a held-out paper when the mixing is learnt. */
    private static final double TRAINED_WEIGHT = 0.1;

    private final float[][] trained;
    private final boolean[][] trainedGold;
    private final LabelShares trainedShares;
    private final double microWeight;

    /**
     * @param trained scores of the training papers, each by a model that did not see it, on the scale of those of held-out
     *     papers
     */
    CrossFitTuner(float[][] trained, boolean[][] trainedGold, double microWeight) {
        this.trained = trained;
        this.trainedGold = trainedGold;
        this.trainedShares = LabelShares.of(trainedGold);
        this.microWeight = microWeight;
    }

    @Override
    public Tuning learn(float[][] scores, boolean[][] gold) {
        LabelMixing mixing = mixing(scores, gold);
        float[][] held = mixing.apply(scores);
        float[][] mixed = mixing.apply(trained);
        LabelShares shares = LabelShares.of(gold);
        List<Sigmoid> ofTrained = calibration(mixed, trainedGold);
        List<Sigmoid> shifted = IntStream.range(0, ofTrained.size())
                .mapToObj(label -> ofTrained.get(label).plus(shares.logOdds(label) - trainedShares.logOdds(label)))
                .toList();
        List<Decision> calibrated = IntStream.range(0, ofTrained.size())
                .mapToObj(label -> {
                    double[] column = Tuning.column(held, label);
                    boolean[] right = Tuning.column(gold, label);
                    return Decision.tune(PlattScaling.fitOffset(ofTrained.get(label), column, right), column, right);
                })
                .toList();
        return new Tuning(
                mixing,
                JointThresholds.tune(
                        calibrated, ThresholdCounts.weighted(shifted, mixed, trainedGold, shares), microWeight));
    }

    private LabelMixing mixing(float[][] scores, boolean[][] gold) {
        int all = scores.length + trained.length;
        float[][] rows = new float[all][];
        boolean[][] right = new boolean[all][];
        double[] weights = new double[all];
        for (int i = 0; i < all; i++) {
            int past = i - scores.length;
            rows[i] = past < 0 ? scores[i] : trained[past];
            right[i] = past < 0 ? gold[i] : trainedGold[past];
            weights[i] = past < 0 ? 1 : TRAINED_WEIGHT;
        }
        return LabelMixing.fit(rows, right, weights);
    }

    private static List<Sigmoid> calibration(float[][] scores, boolean[][] gold) {
        return IntStream.range(0, gold[0].length)
                .parallel()
                .mapToObj(label -> PlattScaling.fit(Tuning.column(scores, label), Tuning.column(gold, label)))
                .toList();
    }
}
