package io.github.papertag.topic;

/**
 * How a model is trained.
 *
 * @param features how terms become features
 * @param lambda weight of the squared coefficients against the sum of the logistic losses, above 0
 * @param folds number of folds that calibration, thresholds and scores come from, at least 2
 */
public record TrainingSettings(FeatureSettings features, double lambda, int folds) {

    /** What the bundled models are trained with. */
    public static final TrainingSettings STANDARD = new TrainingSettings(new FeatureSettings(3, 2, 200_000), 0.003, 5);

    public TrainingSettings {
        if (!(lambda > 0) || folds < 2) {
            throw new IllegalArgumentException("training settings need lambda > 0 and folds >= 2");
        }
    }

    /** The same settings with another number of folds. */
    public TrainingSettings withFolds(int number) {
        return new TrainingSettings(features, lambda, number);
    }

    /** The same settings with another weight of the squared coefficients. */
    public TrainingSettings withLambda(double weight) {
        return new TrainingSettings(features, weight, folds);
    }
}
