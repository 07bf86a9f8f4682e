package io.github.papertag.cli;

import io.github.papertag.evaluate.CrossValidation;
import io.github.papertag.evaluate.GoldFields;
import io.github.papertag.evaluate.GoldSelection;
import io.github.papertag.evaluate.TrainingOverlap;
import io.github.papertag.label.OutputException;
import io.github.papertag.report.ReliabilityTable;
import io.github.papertag.report.ScoreTable;
import io.github.papertag.topic.Corpus;
import io.github.papertag.topic.ModelFile;
import io.github.papertag.topic.TextSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Trains one model a facet and prints its cross-validated scores, from training data as featurize writes it or",
            "from labelled papers of your own: JSON lines, CSV or TSV with title, abstract, labels and perhaps id.",
            "A label needs five papers, and one label alone five papers without it too. The 95%% intervals say how far other",
            "papers would move the scores; other folds, with other thresholds, may move them further.",
            "The same data gives the same bytes on any number of cores."
        })
final class TrainCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "DIR|FILE",
            description = "training data, or files with labelled papers (default: training-data)")
    private List<Path> inputs = List.of(Path.of("training-data"));

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "folder that gets a folder for each model (default: ${DEFAULT-VALUE})")
    private Path output = Path.of("models");

    @Option(
            names = "--facets",
            split = ",",
            paramLabel = "FACET[=FIELD]",
            mapFallbackValue = "",
            description = "facets to train a model for, each perhaps with the name of its field in the files"
                    + " (default: areas,contribution; with files: the field labels)")
    private Map<String, String> facets = Map.of();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "with files: name of the model made of the field labels (default: that of the first file)")
    private @Nullable String name;

    @Mixin
    private ColumnOptions columns = new ColumnOptions();

    @Mixin
    private TrainingOptions training = new TrainingOptions();

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

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String fault = training.fault(heldOut != null);
        if (fault != null) {
            throw new ParameterException(spec.commandLine(), fault);
        }
        boolean files = TrainingInput.areFiles(inputs);
        String named = TrainingInput.name(inputs, name);
        List<String> names = !facets.isEmpty()
                ? List.copyOf(facets.keySet())
                : files ? List.of(named) : List.of("areas", "contribution");
        names.forEach(facet -> ModelFile.directory(output, facet));
        TrainingInput input = files
                ? TrainingInput.ofFiles(inputs, named, facets, columns.gold())
                : TrainingInput.ofFolder(inputs, names);
        PrintWriter err = spec.commandLine().getErr();
        input.notes().forEach(err::println);
        trainAll(input.corpus(), input.facets());
        if (files) {
            input.facets()
                    .forEach(facet -> err.println(
                            "to label: papertag label DUMP --models " + ModelFile.directory(output, facet)));
        }
        err.flush();
        return CommandLine.ExitCode.OK;
    }

    private void trainAll(Corpus corpus, List<String> names) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        for (CrossValidation trained : train(corpus, names)) {
            String facet = trained.model().name();
            Path model = ModelFile.directory(output, facet);
            OutputException.during(model, () -> ModelFile.write(trained.model(), model));
            out.print(
                    ScoreTable.text(facet + (heldOut == null ? ", cross-validated" : ", held out"), trained.scores()));
            out.print(ScoreTable.headline(
                    facet + ", the same with thresholds tuned on all folds", trained.tunedScores()));
            out.print(ReliabilityTable.text(facet, trained.reliability()));
            out.flush();
        }
    }

    private List<CrossValidation> train(Corpus corpus, List<String> names) throws IOException {
        if (heldOut != null) {
            return measureOn(heldOut, corpus, names);
        }
        try (TrainingBar bar = TrainingBar.of(names)) {
            return CrossValidation.run(corpus, names, training.settings(), bar);
        }
    }

    private List<CrossValidation> measureOn(Path file, Corpus corpus, List<String> names) throws IOException {
        Map<String, String> fields = names.stream()
                .collect(Collectors.toMap(facet -> facet, facet -> heldOutField == null ? facet : heldOutField));
        GoldFields.of(file).require(fields.values(), "--held-out-field");
        int shared = TrainingOverlap.shared(file, corpus);
        if (shared > 0) {
            spec.commandLine()
                    .getErr()
                    .println(file + ": papers that are in the training data too, by id or title, which makes the scores"
                            + " too good: " + shared);
        }
        TextSource texts = CrossValidation.texts(List.of(file), GoldSelection.of(fields, List.of()));
        try (TrainingBar bar = TrainingBar.of(names)) {
            return CrossValidation.run(corpus, texts, training.crossFit(), names, training.settings(), bar);
        }
    }
}
