package io.github.papertag.cli;

import io.github.papertag.evaluate.CrossValidation;
import io.github.papertag.evaluate.Suspects;
import io.github.papertag.label.OutputFile;
import io.github.papertag.topic.Corpus;
import io.github.papertag.topic.TrainingSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "suspects",
        mixinStandardHelpOptions = true,
        description = {
            "Lists labels of the training data that a model which did not see the paper finds wrong, worst first:",
            "given but improbable, or not given but probable. Tab-separated: id, label, given or missing, probability,",
            "title."
        })
final class SuspectsCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "DIR|FILE",
            description = "training data, or files with labelled papers, as train takes them (default: training-data)")
    private List<Path> inputs = List.of(Path.of("training-data"));

    @Option(
            names = "--facet",
            paramLabel = "FACET",
            description = "whose labels (default: areas; with files: those of the field labels)")
    private @Nullable String facet;

    @Mixin
    private ColumnOptions columns = new ColumnOptions();

    @Option(names = "--limit", paramLabel = "N", description = "at most N suspects (default: ${DEFAULT-VALUE})")
    private int limit = 100;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write to FILE, which appears when it is complete (default: standard output)")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        TrainingInput input = TrainingInput.areFiles(inputs)
                ? TrainingInput.ofFiles(
                        inputs,
                        TrainingInput.name(inputs, null),
                        facet == null ? Map.of() : Map.of(facet, facet),
                        columns.gold())
                : TrainingInput.ofFolder(inputs, List.of(Objects.requireNonNullElse(facet, "areas")));
        input.notes().forEach(spec.commandLine().getErr()::println);
        String lines = suspects(input).stream().map(SuspectsCommand::line).collect(Collectors.joining());
        if (output == null) {
            spec.commandLine().getOut().print(lines);
            spec.commandLine().getOut().flush();
        } else {
            OutputFile.write(output, lines);
        }
        return CommandLine.ExitCode.OK;
    }

    private List<Suspects.Suspect> suspects(TrainingInput input) {
        Corpus corpus = input.corpus();
        Map<String, String> titles = new HashMap<>();
        Iterator<String> title = corpus.titles().iterator();
        corpus.ids().forEach(id -> titles.put(id, title.next()));
        try (TrainingBar bar = TrainingBar.of(input.facets())) {
            CrossValidation trained = CrossValidation.run(corpus, input.facets(), TrainingSettings.STANDARD, bar)
                    .get(0);
            return Suspects.of(trained.decisions(), titles, limit);
        }
    }

    private static String line(Suspects.Suspect suspect) {
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%s\t%.3f\t%s\n",
                cell(suspect.id()),
                cell(suspect.label()),
                suspect.given() ? "given" : "missing",
                suspect.probability(),
                cell(suspect.title()));
    }

    private static String cell(String text) {
        return text.replaceAll("\\s", " ");
    }
}
