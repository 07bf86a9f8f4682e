package io.github.papertag.cli;

import io.github.papertag.evaluate.CrossValidation;
import io.github.papertag.evaluate.GoldSelection;
import io.github.papertag.report.ReliabilityTable;
import io.github.papertag.report.ScoreTable;
import io.github.papertag.topic.Corpus;
import io.github.papertag.topic.FeatureSettings;
import io.github.papertag.topic.ModelFile;
import io.github.papertag.topic.TrainingData;
import io.github.papertag.topic.TrainingSettings;
import io.github.papertag.topic.TuningSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Trains one model a facet from training data and prints its cross-validated scores.",
            "The same data gives the same bytes on any number of cores."
        })
final class TrainCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "training data (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("training-data");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "folder that gets a folder for each model (default: ${DEFAULT-VALUE})")
    private Path output = Path.of("models");

    @Option(
            names = "--facets",
            split = ",",
            paramLabel = "FACET",
            description = "facets to train a model for (default: areas,contribution)")
    private List<String> facets = List.of("areas", "contribution");

    @Option(
            names = "--lambda",
            paramLabel = "X",
            description = "weight of the squared coefficients against the losses (default: ${DEFAULT-VALUE})")
    private double lambda = TrainingSettings.STANDARD.lambda();

    @Option(
            names = "--held-out",
            paramLabel = "FILE",
            description = "train one model and take calibration, thresholds and scores from these labelled texts,"
                    + " which are not in the training data, instead of from held-out folds")
    private @Nullable Path heldOut;

    @Option(
            names = "--held-out-field",
            paramLabel = "FIELD",
            description = "the field that has the labels in that file (default: the name of the facet)")
    private @Nullable String heldOutField;

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
            names = "--mix-labels",
            description = "correct each label's score by those of the others; needs thousands of held-out papers")
    private boolean mixLabels;

    @Option(
            names = "--micro-weight",
            paramLabel = "X",
            description = "0: thresholds for each label's best F1; above 0: thresholds that maximise macro-F1 plus X"
                    + " times micro-F1 (default: ${DEFAULT-VALUE})")
    private double microWeight;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Corpus corpus = TrainingData.read(data);
        for (String facet : facets) {
            CrossValidation trained = train(corpus, facet);
            ModelFile.write(trained.model(), output.resolve(facet));
            spec.commandLine().getOut().print(ScoreTable.text(facet + ", cross-validated", trained.scores()));
            spec.commandLine()
                    .getOut()
                    .print(ScoreTable.headline(
                            facet + ", the same with thresholds tuned on all folds", trained.tunedScores()));
            spec.commandLine().getOut().print(ReliabilityTable.text(facet, trained.reliability()));
            spec.commandLine().getOut().flush();
        }
        return CommandLine.ExitCode.OK;
    }

    private CrossValidation train(Corpus corpus, String facet) throws IOException {
        FeatureSettings standard = TrainingSettings.STANDARD.features();
        TrainingSettings settings = TrainingSettings.STANDARD
                .withFeatures(new FeatureSettings(titleWeight, standard.minDocuments(), standard.maxTerms()))
                .withLambda(lambda)
                .withMaxIterations(maxIterations)
                .withTuning(new TuningSettings(mixLabels, microWeight));
        if (heldOut == null) {
            return CrossValidation.run(corpus, facet, settings, this::tell);
        }
        GoldSelection selection =
                GoldSelection.of(Map.of(facet, heldOutField == null ? facet : heldOutField), List.of());
        return CrossValidation.run(
                corpus, CrossValidation.texts(List.of(heldOut), selection), facet, settings, this::tell);
    }

    private void tell(String progress) {
        spec.commandLine().getErr().println(progress);
        spec.commandLine().getErr().flush();
    }
}
