package io.github.papertag.spark;

import io.github.papertag.label.Labeller;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The job for {@code spark-submit}. Exit status: 0 done, 2 bad usage or input, 3 output that cannot be written. */
@Command(
        name = "papertag-spark",
        mixinStandardHelpOptions = true,
        description = {
            "Labels papers on a Spark cluster, each as `papertag label` does.",
            "What became of every record is told on standard error at the end."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:done", "2:bad usage or input", "3:output that cannot be written"})
public final class LabelJob implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "files, folders or patterns of any Hadoop file system")
    private List<String> inputs = List.of();

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description =
                    "dump, csv or parquet (default: by the endings of the names, else dump, told from its content)")
    private JobSettings.@Nullable Format format;

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "FIELD=COLUMN",
            description = "columns of a table that hold id, title and abstract (default: those names)")
    private Map<String, String> columns = Map.of();

    @Option(
            names = "--split",
            paramLabel = "BYTES",
            description = "read files of JSON lines in pieces of this size (default: ${DEFAULT-VALUE})")
    private long split = 64L << 20;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "write to FOLDER; it is complete when it holds the file _SUCCESS")
    private String output = "";

    @Option(names = "--output-format", paramLabel = "FORMAT", description = "jsonl or parquet (default: jsonl)")
    private JobSettings.OutputFormat outputFormat = JobSettings.OutputFormat.JSONL;

    @Option(names = "--by-area", description = "make a folder for each area, with the papers of which it is the best")
    private boolean byArea;

    @Option(
            names = "--rejects",
            paramLabel = "FOLDER",
            description = "write records that are no papers to FOLDER, if there are any (default: the output's name and"
                    + " -rejects)")
    private @Nullable String rejects;

    @Option(names = "--overwrite", description = "replace folders that are there already")
    private boolean overwrite;

    @Option(
            names = "--models",
            split = ",",
            paramLabel = "MODEL",
            description = "bundled models by name or model folders by path (default: areas,contribution)")
    private List<String> models = Labeller.DEFAULT_MODELS;

    @Option(names = "--no-claims", description = "leave the claims out")
    private boolean noClaims;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "claim rules of your own, tried before the standard ones")
    private @Nullable String rules;

    @Option(names = "--explain", description = "give each label the terms that carried it, and where they stand")
    private boolean explain;

    @Option(names = "--distinct", description = "write each paper once: leave out papers whose id was seen before")
    private boolean distinct;

    @Spec
    private CommandSpec spec;

    private LabelJob() {}

    public static void main(String[] args) {
        int status = run(args);
        if (SparkSession.getDefaultSession().isDefined()) {
            SparkSession.getDefaultSession().get().stop();
        }
        if (status != CommandLine.ExitCode.OK) {
            System.exit(status);
        }
    }

    /** Runs the job and gives its exit status. */
    static int run(String... args) {
        return new CommandLine(new LabelJob())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((error, arguments) -> JobErrors.reportUsage(error))
                .setExecutionExceptionHandler((error, command, parsed) -> JobErrors.report(error, command))
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = SparkSession.builder().appName("papertag").getOrCreate();
        Account account = new JobRun(spark, settings()).run();
        spec.commandLine().getErr().println("papertag-spark: " + account);
        spec.commandLine().getErr().flush();
        return CommandLine.ExitCode.OK;
    }

    private JobSettings settings() {
        if (split < 1) {
            throw new IllegalArgumentException("--split: " + split + " is less than 1");
        }
        if (byArea && !models.contains("areas")) {
            throw new IllegalArgumentException("--by-area needs the model areas among the --models");
        }
        String folder = rejects == null ? output + "-rejects" : rejects;
        return new JobSettings(
                inputs,
                format,
                new PaperColumns(columns),
                split,
                new LabelSettings(models, !noClaims, rules, explain),
                distinct,
                new JobSettings.Output(output, folder, outputFormat, byArea, overwrite));
    }
}
