package io.github.papertag.cli;

import io.github.papertag.claim.ClaimExtractor;
import io.github.papertag.evaluate.ClaimScores;
import io.github.papertag.evaluate.CrossValidation;
import io.github.papertag.evaluate.EvaluationReport;
import io.github.papertag.evaluate.FacetScores;
import io.github.papertag.evaluate.GoldEvaluation;
import io.github.papertag.evaluate.GoldFields;
import io.github.papertag.evaluate.GoldRecord;
import io.github.papertag.label.Labeller;
import io.github.papertag.label.OutputFile;
import io.github.papertag.report.ScoreTable;
import io.github.papertag.report.Verdict;
import io.github.papertag.topic.Corpus;
import io.github.papertag.topic.TrainingData;
import io.github.papertag.topic.TrainingSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = {
            "Compares labels with gold: micro-F1, macro-F1, precision, recall and a line a label.",
            "With --report, and on the terminal with --fail-if, it says much more, with intervals and baselines.",
            "Without --folds the models label the gold; with --folds new models are trained and each record is"
                    + " labelled by one that did not see it.",
            "Labels of the gold that a model does not have are named and count as missed."
        })
final class EvalCommand implements Callable<Integer> {

    /** Where the gold comes from: texts with labels, or training data, which can only be cross-validated. */
    static final class Gold {
        @Option(
                names = "--gold",
                arity = "1..*",
                paramLabel = "FILE",
                description =
                        "gold as JSON lines with id, title, abstract and lists of labels by facet; the abstract may"
                                + " come from --dump")
        private @Nullable List<Path> files;

        @Option(
                names = "--training-data",
                paramLabel = "DIR",
                description = "training data as featurize writes it; needs --folds")
        private @Nullable Path trainingData;
    }

    @ArgGroup(multiplicity = "1")
    private Gold gold;

    @Option(names = "--folds", paramLabel = "N", description = "cross-validate with N folds")
    private int folds;

    @Option(
            names = "--models",
            split = ",",
            paramLabel = "MODEL",
            description = "models, or with --folds facets, to evaluate (default: areas,contribution)")
    private List<String> models = Labeller.DEFAULT_MODELS;

    @Option(names = "--json", paramLabel = "FILE", description = "write the scores to FILE as JSON as well")
    private @Nullable Path json;

    @Spec
    private CommandSpec spec;

    @Option(names = "--claims", description = "compare the claims too, where the gold has some")
    private boolean claims;

    @Option(names = "--only-claims", description = "with --report, compare the claims and no labels")
    private boolean onlyClaims;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "with --claims, list the first N claims that are missed, spurious or different")
    private int errors;

    @Mixin
    private GoldOptions goldOptions;

    @Mixin
    private ReportOptions reportOptions;

    @Override
    public Integer call() throws IOException {
        if (reportOptions.wanted()) {
            return report();
        }
        GoldEvaluation evaluation = folds == 0 ? label() : crossValidate();
        PrintWriter out = spec.commandLine().getOut();
        evaluation.facets().forEach((facet, scores) -> out.print(ScoreTable.text(facet, scores)));
        ClaimScores claimScores = evaluation.claims();
        if (claimScores != null) {
            out.print(ScoreTable.claims(claimScores));
            out.print(ScoreTable.errors(claimScores, errors));
        }
        out.flush();
        if (json != null) {
            OutputFile.write(json, ScoreTable.json(evaluation));
        }
        return CommandLine.ExitCode.OK;
    }

    private int report() throws IOException {
        reportOptions.requirements();
        String arguments = ShellWords.line(spec.commandLine().getParseResult().originalArgs());
        EvaluationRun run = new EvaluationRun(
                reportOptions, onlyClaims ? List.of() : models, "java -jar papertag.jar " + arguments);
        EvaluationReport report;
        if (folds == 0) {
            List<Path> files = goldFiles();
            report = run.label(
                    EvaluationRun.files(files, goldOptions.columns()),
                    loaded -> goldOptions.readTexts(
                            files, loaded, spec.commandLine().getErr()),
                    claims || onlyClaims);
        } else {
            Corpus corpus = corpus();
            report = run.crossValidate(
                    corpus,
                    gold.files != null
                            ? EvaluationRun.files(gold.files, goldOptions.columns())
                            : EvaluationRun.trainingData(Objects.requireNonNull(gold.trainingData), corpus),
                    folds);
        }
        spec.commandLine().getOut().println(Verdict.of(report));
        spec.commandLine().getOut().flush();
        return reportOptions.finish(report, spec.commandLine().getErr());
    }

    private List<Path> goldFiles() {
        if (gold.files == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--training-data has no text to label: give --folds too");
        }
        return gold.files;
    }

    private Corpus corpus() throws IOException {
        return gold.files != null
                ? CrossValidation.corpus(goldOptions
                        .readTexts(gold.files, spec.commandLine().getErr())
                        .records())
                : TrainingData.read(Objects.requireNonNull(gold.trainingData));
    }

    private GoldEvaluation label() throws IOException {
        List<Path> files = goldFiles();
        Labeller labeller = Labeller.load(models, claims ? ClaimExtractor.standard() : null);
        List<GoldRecord> records = goldOptions
                .readTexts(files, labeller.models(), spec.commandLine().getErr())
                .records();
        GoldFields fields = GoldFields.of(records);
        if (claims && fields.names().isEmpty()) {
            return new GoldEvaluation(
                    Map.of(), GoldEvaluation.run(records, labeller).claims());
        }
        fields.require(labeller.modelNames(), GoldOptions.ANOTHER_FIELD);
        GoldEvaluation evaluation = GoldEvaluation.run(records, labeller);
        return claims ? evaluation : new GoldEvaluation(evaluation.facets(), null);
    }

    private GoldEvaluation crossValidate() throws IOException {
        Corpus corpus = corpus();
        TrainingSettings settings = TrainingSettings.STANDARD.withFolds(folds);
        Map<String, FacetScores> scores = new LinkedHashMap<>();
        try (TrainingBar bar = TrainingBar.of(models)) {
            for (CrossValidation trained : CrossValidation.run(corpus, models, settings, bar)) {
                scores.put(trained.model().name() + ", cross-validated", trained.scores());
            }
        }
        return new GoldEvaluation(scores, null);
    }
}
