package io.github.papertag.cli;

import io.github.papertag.read.Detection;
import io.github.papertag.read.DumpFormat;
import io.github.papertag.read.DumpListener;
import io.github.papertag.read.DumpSettings;
import io.github.papertag.read.Limit;
import io.github.papertag.read.Limits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of all commands that read dumps. */
final class DumpOptions {

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "the format of the dumps, one of those that 'formats' lists (default: told from the content)")
    private @Nullable String format;

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "FIELD=NAME",
            description =
                    "which column or field holds title, abstract, id, doi, arxiv or year; in CSV without a header,"
                            + " by number from 1")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--limit",
            paramLabel = "NAME=VALUE",
            description = "another value for a limit; 'formats' lists them")
    private Map<String, Long> limits = new LinkedHashMap<>();

    @Option(names = "--verbose", description = "tell for each file its format and why it was taken for that")
    private boolean verbose;

    /**
     * How to read the dumps.
     *
     * @param remarks hears remarks on their files
     * @throws IllegalArgumentException with one sentence if an option is wrong
     */
    DumpSettings settings(Consumer<String> remarks) {
        return new DumpSettings(given(), columns, limits(), new Remarks(remarks, verbose));
    }

    /** The same without any remark, for a first look at the dumps. */
    DumpSettings quietSettings() {
        return new DumpSettings(given(), columns, limits(), DumpSettings.STANDARD.listener());
    }

    /** What a later run needs to know that it reads the same, by name. */
    Map<String, String> fingerprint() {
        return Map.of(
                "--format", String.valueOf(format), "--columns", columns.toString(), "--limit", limits.toString());
    }

    private @Nullable DumpFormat given() {
        return format == null ? null : DumpFormat.of(format);
    }

    private Limits limits() {
        Limits changed = Limits.STANDARD;
        for (Map.Entry<String, Long> limit : limits.entrySet()) {
            changed = changed.with(Limit.of(limit.getKey()), limit.getValue());
        }
        return changed;
    }

    private record Remarks(Consumer<String> hearer, boolean verbose) implements DumpListener {

        @Override
        public void opened(String file, Detection detection) {
            if (verbose) {
                hearer.accept(file + ": read as " + detection.format().id() + ": " + detection.reason());
            }
        }

        @Override
        public void repaired(String file, long bytes) {
            hearer.accept(file + ": " + bytes + " bytes are not UTF-8 and were read as Windows-1252");
        }
    }
}
