package io.github.papertag.cli;

import io.github.papertag.evaluate.CrossValidation;
import io.github.papertag.report.ScoreTable;
import io.github.papertag.topic.Corpus;
import io.github.papertag.topic.ModelFile;
import io.github.papertag.topic.TrainingData;
import io.github.papertag.topic.TrainingSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Corpus corpus = TrainingData.read(data);
        TrainingSettings settings = TrainingSettings.STANDARD.withLambda(lambda);
        for (String facet : facets) {
            CrossValidation trained = CrossValidation.run(corpus, facet, settings, this::tell);
            ModelFile.write(trained.model(), output.resolve(facet));
            spec.commandLine().getOut().print(ScoreTable.text(facet + ", cross-validated", trained.scores()));
            spec.commandLine()
                    .getOut()
                    .print(ScoreTable.headline(
                            facet + ", the same with thresholds tuned on all folds", trained.tunedScores()));
            spec.commandLine().getOut().flush();
        }
        return CommandLine.ExitCode.OK;
    }

    private void tell(String progress) {
        spec.commandLine().getErr().println(progress);
        spec.commandLine().getErr().flush();
    }
}
