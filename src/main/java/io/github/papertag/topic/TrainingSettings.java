package io.github.papertag.topic;

/**
 * How a model is trained.
 *
 * @param features how terms become features
 * @param lambda weight of the squared coefficients against the sum of the logistic losses, above 0
 * @param folds number of folds that calibration, thresholds and scores come from, at least 2
 * @param maxIterations the optimiser of a label stops here if it has not converged, at least 1
 * @param countRatio whether a label's features are weighted by the log-count ratios of naive Bayes
 * @param tuning how linear scores become decisions
 */
public record TrainingSettings(
        FeatureSettings features,
        double lambda,
        int folds,
        int maxIterations,
        boolean countRatio,
        TuningSettings tuning) {

    private static final int MAX_ITERATIONS = 40;

    /** What the bundled models are trained with. */
    public static final TrainingSettings STANDARD =
            new TrainingSettings(new FeatureSettings(2, 2, 100_000), 0.003, 5).withCountRatio(true);

    public TrainingSettings {
        if (!(lambda > 0) || folds < 2 || maxIterations < 1) {
            throw new IllegalArgumentException("training settings need lambda > 0, folds >= 2 and maxIterations >= 1");
        }
    }

    /** Plain features, and thresholds label by label. */
    public TrainingSettings(FeatureSettings features, double lambda, int folds) {
        this(features, lambda, folds, MAX_ITERATIONS, false, TuningSettings.PER_LABEL);
    }

    /** The same settings with another number of folds. */
    public TrainingSettings withFolds(int number) {
        return new TrainingSettings(features, lambda, number, maxIterations, countRatio, tuning);
    }

    /** The same settings with another weight of the squared coefficients. */
    public TrainingSettings withLambda(double weight) {
        return new TrainingSettings(features, weight, folds, maxIterations, countRatio, tuning);
    }

    /** The same settings with another limit for the optimiser. */
    public TrainingSettings withMaxIterations(int limit) {
        return new TrainingSettings(features, lambda, folds, limit, countRatio, tuning);
    }

    /** The same settings with or without the log-count ratios of naive Bayes. */
    public TrainingSettings withCountRatio(boolean used) {
        return new TrainingSettings(features, lambda, folds, maxIterations, used, tuning);
    }

    /** The same settings with other features. */
    public TrainingSettings withFeatures(FeatureSettings other) {
        return new TrainingSettings(other, lambda, folds, maxIterations, countRatio, tuning);
    }

    /** The same settings with other decisions. */
    public TrainingSettings withTuning(TuningSettings other) {
        return new TrainingSettings(features, lambda, folds, maxIterations, countRatio, other);
    }
}
