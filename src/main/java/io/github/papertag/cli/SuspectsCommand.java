package io.github.papertag.cli;

import io.github.papertag.evaluate.CrossValidation;
import io.github.papertag.evaluate.Suspects;
import io.github.papertag.topic.Corpus;
import io.github.papertag.topic.TrainingData;
import io.github.papertag.topic.TrainingSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "suspects",
        mixinStandardHelpOptions = true,
        description = {
            "Lists labels of the training data that a model which did not see the paper finds wrong, worst first:",
            "given but improbable, or not given but probable. Tab-separated: id, label, given or missing, probability."
        })
final class SuspectsCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "training data (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("training-data");

    @Option(names = "--facet", paramLabel = "FACET", description = "whose labels (default: ${DEFAULT-VALUE})")
    private String facet = "areas";

    @Option(names = "--limit", paramLabel = "N", description = "at most N suspects (default: ${DEFAULT-VALUE})")
    private int limit = 100;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Corpus corpus = TrainingData.read(data);
        CrossValidation trained = CrossValidation.run(corpus, List.of(facet), TrainingSettings.STANDARD, progress -> {})
                .get(0);
        for (Suspects.Suspect suspect : Suspects.of(trained.decisions(), limit)) {
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "%s\t%s\t%s\t%.3f%n",
                            suspect.id(),
                            suspect.label(),
                            suspect.given() ? "given" : "missing",
                            suspect.probability());
        }
        spec.commandLine().getOut().flush();
        return CommandLine.ExitCode.OK;
    }
}
