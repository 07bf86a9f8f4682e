package io.github.papertag.cli;

import io.github.papertag.evaluate.CrossValidation;
import io.github.papertag.evaluate.GoldSelection;
import io.github.papertag.label.OutputException;
import io.github.papertag.topic.Corpus;
import io.github.papertag.topic.TrainingData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    @Option(
            names = "--facets",
            split = ",",
            paramLabel = "FACET[=FIELD]",
            mapFallbackValue = "",
            description = "facets to keep, each perhaps with the name of its field in the files (default: all)")
    private Map<String, String> facets = Map.of();

    @Option(
            names = "--without",
            arity = "1..*",
            paramLabel = "FILE",
            description = "leave out the papers of these files, known by id or title")
    private List<Path> without = List.of();

    @Option(
            names = "--max-terms",
            paramLabel = "N",
            description = "keep at most N terms, those of most abstracts (default: all that two abstracts have)")
    private int maxTerms = Integer.MAX_VALUE;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        GoldSelection selection = GoldSelection.of(facets, without);
        Corpus corpus = Corpus.of(CrossValidation.texts(files, selection), maxTerms);
        OutputException.during(output, () -> TrainingData.write(corpus, output));
        spec.commandLine()
                .getErr()
                .printf(
                        Locale.ROOT,
                        "%s: %d documents, %d terms, SHA-256 %s%n",
                        output,
                        corpus.size(),
                        corpus.terms().size(),
                        TrainingData.sha256(corpus));
        return CommandLine.ExitCode.OK;
    }
}
