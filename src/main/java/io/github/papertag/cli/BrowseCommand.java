package io.github.papertag.cli;

import io.github.papertag.LabelledPaper;
import io.github.papertag.label.AbstractJoin;
import io.github.papertag.label.RecordReader;
import io.github.papertag.report.BrowsePages;
import java.io.IOException;
import java.io.PrintWriter;
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
        name = "browse",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a page of labelled papers, to read, search and filter without a network.",
            "Above 10,000 papers there are several: NAME.html, NAME-2.html and so on."
        })
final class BrowseCommand implements Callable<Integer> {

    @Parameters(arity = "1", paramLabel = "OUTPUT", description = "what label wrote, plain, .gz or .zst")
    private Path labelled = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "the page, which appears when it is complete")
    private Path page = Path.of("");

    @Option(
            names = "--dump",
            arity = "1..*",
            paramLabel = "DUMP",
            description =
                    "dumps with the abstracts, joined by id or title (default: none; the page shows the claims alone)")
    private @Nullable List<Path> dumps;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        AbstractJoin join = dumps == null ? null : new AbstractJoin(dumps);
        try (RecordReader records = new RecordReader(labelled);
                BrowsePages pages = new BrowsePages(page)) {
            for (LabelledPaper paper = records.next(); paper != null; paper = records.next()) {
                pages.add(join == null ? paper : join.join(paper));
            }
            pages.complete();
        }
        if (join != null) {
            PrintWriter err = spec.commandLine().getErr();
            SomeIds.tell(err, join.missing(), "not in the dumps");
            SomeIds.tell(err, join.unfit(), "with other abstracts in the dumps than those that were labelled");
        }
        return CommandLine.ExitCode.OK;
    }
}
