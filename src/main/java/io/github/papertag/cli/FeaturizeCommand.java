package io.github.papertag.cli;

import io.github.papertag.evaluate.CrossValidation;
import io.github.papertag.evaluate.GoldFile;
import io.github.papertag.topic.Corpus;
import io.github.papertag.topic.TrainingData;
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
        name = "featurize",
        mixinStandardHelpOptions = true,
        description = {
            "Turns labelled texts into training data: labels, titles and term counts, no abstract text.",
            "Each line of a file is a JSON object with id, title, abstract and lists of labels by facet."
        })
final class FeaturizeCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "labelled texts as JSON lines")
    private List<Path> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "folder to write to (default: ${DEFAULT-VALUE})")
    private Path output = Path.of("training-data");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Corpus corpus = CrossValidation.corpus(GoldFile.read(files));
        TrainingData.write(corpus, output);
        spec.commandLine()
                .getErr()
                .printf(
                        "%s: %d documents, %d terms, SHA-256 %s%n",
                        output, corpus.size(), corpus.terms().size(), TrainingData.sha256(corpus));
        return CommandLine.ExitCode.OK;
    }
}
