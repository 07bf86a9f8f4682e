package io.github.papertag.cli;

import io.github.papertag.label.LabelRun;
import io.github.papertag.label.OutputField;
import io.github.papertag.label.OutputPlan;
import io.github.papertag.report.PageOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is written and where to. */
final class OutputOptions {

    private @Nullable Path output;

    @Option(
            names = "--output-format",
            paramLabel = "FORMAT",
            description = "jsonl, csv or parquet, whatever the file's name")
    private @Nullable String format;

    @Option(
            names = "--fields",
            split = ",",
            paramLabel = "FIELD",
            description = "write these only: id, title, source, status, reason, labels, claims")
    private @Nullable List<String> fields;

    @Option(names = "--claims-csv", paramLabel = "FILE", description = "also write a row for every claim")
    private @Nullable Path claims;

    @Option(names = "--rejects", paramLabel = "FILE", description = "also write every rejected record, as JSON lines")
    private @Nullable Path rejects;

    @Option(names = "--summary", paramLabel = "FILE", description = "also write the account of the run, as JSON")
    private @Nullable Path summary;

    @Option(
            names = "--resume",
            description = "go on from the last checkpoint of a run that broke off; without one start afresh")
    private boolean resume;

    @Option(
            names = "--checkpoint-every",
            paramLabel = "N",
            description = "records between two checkpoints (default: ${DEFAULT-VALUE})")
    private long checkpointEvery = LabelRun.Settings.CHECKPOINT_EVERY;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "write to FILE, which appears when it is complete (- or default: standard output); .csv, .parquet, .gz"
                            + " and .zst tell how, and .html makes a page to read, search and filter")
    void output(Path file) {
        output = file.toString().equals("-") ? null : file;
    }

    /** @throws IllegalArgumentException with one sentence if the options do not go together */
    OutputPlan plan() {
        if (resume && output == null) {
            throw new IllegalArgumentException("--resume needs -o FILE");
        }
        if (isPage()) {
            return pagePlan();
        }
        return new OutputPlan(
                output,
                format == null ? OutputPlan.Format.of(output) : format(format),
                fields == null ? OutputField.ALL : OutputField.of(fields),
                claims,
                rejects,
                summary);
    }

    /** The pages beside the plan, or null if the papers are not to become pages. */
    @Nullable
    PageOutput openPage() throws IOException {
        return output != null && isPage() ? new PageOutput(output) : null;
    }

    private boolean isPage() {
        return format == null && output != null && output.toString().endsWith(".html");
    }

    /** The papers go to {@link #openPage} instead of standard output. */
    private OutputPlan pagePlan() {
        if (resume || fields != null) {
            throw new IllegalArgumentException((resume ? "--resume" : "--fields") + " does not go with a page");
        }
        return new OutputPlan(null, OutputPlan.Format.JSONL, OutputField.ALL, claims, rejects, summary);
    }

    boolean toFile() {
        return output != null;
    }

    boolean keepsRejects() {
        return rejects != null;
    }

    boolean resume() {
        return resume;
    }

    long checkpointEvery() {
        return checkpointEvery;
    }

    private static OutputPlan.Format format(String name) {
        return Arrays.stream(OutputPlan.Format.values())
                .filter(format -> format.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown output format '" + name + "'; there are "
                        + Arrays.stream(OutputPlan.Format.values())
                                .map(OutputPlan.Format::id)
                                .collect(Collectors.joining(", "))));
    }
}
