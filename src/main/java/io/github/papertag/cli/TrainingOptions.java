package io.github.papertag.cli;

import io.github.papertag.topic.FeatureSettings;
import io.github.papertag.topic.TrainingSettings;
import io.github.papertag.topic.TuningSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say how to train. */
final class TrainingOptions {

    @Option(
            names = "--lambda",
            paramLabel = "X",
            description = "weight of the squared coefficients against the losses (default: ${DEFAULT-VALUE})")
    private double lambda = TrainingSettings.STANDARD.lambda();

    @Option(
            names = "--title-weight",
            paramLabel = "N",
            description = "how many times a term of the title counts (default: ${DEFAULT-VALUE})")
    private int titleWeight = TrainingSettings.STANDARD.features().titleWeight();

    @Option(
            names = "--max-iterations",
            paramLabel = "N",
            description = "stop the optimiser of a label here (default: ${DEFAULT-VALUE})")
    private int maxIterations = TrainingSettings.STANDARD.maxIterations();

    @Option(
            names = "--max-terms",
            paramLabel = "N",
            description =
                    "use at most N terms, those that tell most about a label by chi-square (default: ${DEFAULT-VALUE})")
    private int maxTerms = TrainingSettings.STANDARD.features().maxTerms();

    @Option(
            names = "--no-count-ratio",
            negatable = true,
            description =
                    "whether a label's features are weighted by the log-count ratios of naive Bayes, which pays with"
                            + " some thousand documents and not with a hundred thousand (default: they are)")
    private boolean countRatio = true;

    @Option(
            names = "--mix-labels",
            description = "correct each label's score by those of the others; needs thousands of held-out papers")
    private boolean mixLabels;

    @Option(
            names = "--micro-weight",
            paramLabel = "X",
            description = "0: thresholds for each label's best F1; above 0: thresholds that maximise macro-F1 plus X"
                    + " times micro-F1, as the calibrated scores expect them, which pays where labels are rare"
                    + " (default: ${DEFAULT-VALUE})")
    private double microWeight;

    @Option(
            names = "--cross-fit",
            paramLabel = "N",
            description =
                    "with --held-out and --mix-labels: tune on the training papers too, each scored by a model of the"
                            + " other ones of N parts, and count what is right among them, which pays where labels are"
                            + " rare and takes some N times as long")
    private int crossFit;

    /** How many parts of the training papers to tune on as well; 0 for none. */
    int crossFit() {
        return crossFit;
    }

    /** What is wrong with these options together, or nothing. */
    @Nullable
    String fault(boolean heldOut) {
        return crossFit > 0 && !(heldOut && mixLabels) ? "--cross-fit needs --held-out FILE and --mix-labels" : null;
    }

    TrainingSettings settings() {
        FeatureSettings standard = TrainingSettings.STANDARD.features();
        return TrainingSettings.STANDARD
                .withFeatures(new FeatureSettings(titleWeight, standard.minDocuments(), maxTerms))
                .withLambda(lambda)
                .withMaxIterations(maxIterations)
                .withCountRatio(countRatio)
                .withTuning(new TuningSettings(mixLabels, microWeight));
    }
}
