package io.github.papertag.cli;

import io.github.papertag.label.OutputFile;
import io.github.papertag.report.ScoreSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "summary",
        mixinStandardHelpOptions = true,
        description = "Prints a Markdown table of reports that eval --report wrote, or puts it into a document.")
final class SummaryCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "folders with a report.json each")
    private List<Path> reports = List.of();

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "put the table between the lines <!-- report:begin --> and <!-- report:end --> of FILE")
    private @Nullable Path document;

    @Option(names = "--pages", description = "also write the report.html of each folder anew from its report.json")
    private boolean pages;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String table = ScoreSummary.table(reports);
        for (Path report : pages ? reports : List.<Path>of()) {
            ReportOptions.writePage(report);
        }
        if (document == null) {
            spec.commandLine().getOut().print(table);
            spec.commandLine().getOut().flush();
        } else {
            OutputFile.write(document, ScoreSummary.into(Files.readString(document), table));
        }
        return CommandLine.ExitCode.OK;
    }
}
