package io.github.papertag.cli;

import io.github.papertag.claim.ClaimExtractor;
import io.github.papertag.claim.RuleSet;
import io.github.papertag.label.LabelRun;
import io.github.papertag.label.Labeller;
import io.github.papertag.label.OutputFile;
import io.github.papertag.label.RunSummary;
import io.github.papertag.read.Dumps;
import io.github.papertag.read.PaperReader;
import io.github.papertag.report.PageOutput;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
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
        name = "label",
        mixinStandardHelpOptions = true,
        description = {
            "Labels the papers of one or more dumps and writes one JSON object a line, in input order.",
            "What became of every record is told on standard error at the end."
        })
final class LabelCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Parameters(arity = "1..*", paramLabel = "DUMP", description = "a dump, plain or .gz; - for standard input")
    private List<String> dumps = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = {
                "write to FILE, which appears when it is complete (default: standard output);",
                "a FILE that ends in .html becomes a page to read, search and filter"
            })
    private @Nullable Path output;

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
    private @Nullable Path rules;

    @Option(names = "--explain", description = "give each label the terms that carried it, and where they stand")
    private boolean explain;

    @Option(names = "--distinct", description = "write each paper once: leave out papers whose id was seen before")
    private boolean distinct;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "threads that label (default: one a core); the output is the same for any number")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--threads: " + threads + " is less than 1");
        }
        Labeller loaded = Labeller.load(models, extractor());
        Labeller labeller = explain ? loaded.explaining() : loaded;
        List<PaperReader> readers = openAll();
        try {
            if (output == null) {
                run(labeller, readers, new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
            } else if (output.toString().endsWith(".html")) {
                try (PageOutput page = new PageOutput(output)) {
                    run(labeller, readers.stream().map(page::heard).toList(), page);
                    page.complete();
                }
            } else {
                try (OutputFile file = new OutputFile(output)) {
                    run(labeller, readers, file.stream());
                    file.complete();
                }
            }
        } finally {
            for (PaperReader reader : readers) {
                reader.close();
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private @Nullable ClaimExtractor extractor() {
        if (noClaims) {
            return null;
        }
        return rules == null ? ClaimExtractor.standard() : ClaimExtractor.with(RuleSet.load(rules));
    }

    /** Opens every dump before the first is labelled, so that a wrong path is told at once and not after hours. */
    private List<PaperReader> openAll() throws IOException {
        List<PaperReader> readers = new ArrayList<>();
        try {
            for (String dump : dumps) {
                readers.add(dump.equals(STANDARD_INPUT) ? Dumps.open(System.in, dump) : Dumps.open(Path.of(dump)));
            }
        } catch (IOException e) {
            for (PaperReader reader : readers) {
                reader.close();
            }
            throw e;
        }
        return readers;
    }

    private void run(Labeller labeller, List<PaperReader> readers, OutputStream out) throws IOException {
        LabelRun.Settings settings = new LabelRun.Settings(threads, distinct);
        RunSummary summary;
        try (Progress progress = Progress.on(spec.commandLine().getErr(), output != null);
                LabelRun run = new LabelRun(labeller, out, settings, progress)) {
            for (int i = 0; i < readers.size(); i++) {
                run.add(readers.get(i), dumps.get(i));
            }
            summary = run.finish();
        }
        spec.commandLine().getErr().print(summary.text());
        spec.commandLine().getErr().flush();
    }
}
