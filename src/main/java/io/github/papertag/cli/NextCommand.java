package io.github.papertag.cli;

import io.github.papertag.evaluate.GoldColumns;
import io.github.papertag.evaluate.GoldSelection;
import io.github.papertag.evaluate.NextPapers;
import io.github.papertag.label.BundledModels;
import io.github.papertag.label.Labeller;
import io.github.papertag.label.OutputFile;
import io.github.papertag.read.DumpSettings;
import io.github.papertag.read.Dumps;
import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import io.github.papertag.report.NextPapersFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "next",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the unlabelled papers that are most worth labelling: those with a label whose probability is nearest to",
            "its threshold, spread over the labels. Each comes with the labels that the models would give, to be corrected:",
            "in the field labels or, of several models, in a field with the name of each."
        })
final class NextCommand implements Callable<Integer> {

    /** How the papers are written. */
    enum Format {
        jsonl,
        csv
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "DUMP",
            description = "a dump, plain or compressed, a zip archive or a folder")
    private List<Path> dumps = List.of();

    @Option(
            names = "--models",
            split = ",",
            paramLabel = "MODEL",
            description = "models to improve, by name or path (default: areas,contribution)")
    private List<String> models = Labeller.DEFAULT_MODELS;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "at most N papers (default: ${DEFAULT-VALUE})")
    private int limit = 50;

    @Option(
            names = "--without",
            arity = "1..*",
            paramLabel = "FILE",
            description = "leave out the papers of these labelled files, known by id or title")
    private List<Path> without = List.of();

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "FIELD=NAME",
            description = "which column or field of the dumps and of these files holds title, abstract or id (default:"
                    + " their usual names)")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.jsonl;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write to FILE, which appears when it is complete (default: standard output)")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        GoldSelection labelled = GoldSelection.of(Map.of(), without, new GoldColumns(columns, Set.of()));
        NextPapers papers = new NextPapers(BundledModels.load(models), labelled);
        for (Path dump : dumps) {
            addAll(dump, papers);
        }
        List<NextPapers.Choice> choices = papers.choose(limit);
        write(format == Format.csv ? NextPapersFile.csv(choices) : NextPapersFile.jsonLines(choices));
        if (papers.unreadable() > 0) {
            spec.commandLine()
                    .getErr()
                    .println(papers.unreadable() + " papers left out: no abstract, not English or no known terms");
        }
        return CommandLine.ExitCode.OK;
    }

    private void addAll(Path dump, NextPapers papers) throws IOException {
        try (PaperReader reader = Dumps.open(dump, DumpSettings.STANDARD.withColumns(columns))) {
            for (ReadResult result = reader.next(); result != null; result = reader.next()) {
                if (result instanceof ReadResult.Accepted accepted) {
                    papers.add(accepted.paper());
                } else if (result instanceof ReadResult.Rejected rejected) {
                    spec.commandLine().getErr().println(rejected.message());
                }
            }
        }
    }

    private void write(String text) throws IOException {
        if (output == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
            return;
        }
        OutputFile.write(output, text);
    }
}
