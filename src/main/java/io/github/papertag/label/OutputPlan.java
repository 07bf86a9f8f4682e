package io.github.papertag.label;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a run writes and where to.
 *
 * @param papers the labelled papers; null for standard output
 * @param format how they are written
 * @param fields which fields of them
 * @param claims a CSV file with a row a claim, or null
 * @param rejects a file for the rejected records, or null
 * @param summary a file for the account of the run, or null
 */
public record OutputPlan(
        @Nullable Path papers,
        Format format,
        Set<OutputField> fields,
        @Nullable Path claims,
        @Nullable Path rejects,
        @Nullable Path summary) {

    /** How labelled papers are written. */
    public enum Format {
        /** A JSON object a line. */
        JSONL,
        /** A row a paper. */
        CSV,
        /** A row a paper with lists and structures, compressed by column; needs the DuckDB driver. */
        PARQUET;

        /** The format that the file's name tells, {@link #JSONL} unless it tells another. */
        public static Format of(@Nullable Path file) {
            String name = file == null ? "" : Compression.nameWithin(file);
            if (name.endsWith(".csv")) {
                return CSV;
            }
            return name.endsWith(".parquet") ? PARQUET : JSONL;
        }

        /** The name as it stands in the options. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException with one sentence if two outputs are the same file, or a format needs a file */
    public OutputPlan {
        List<Path> files = Stream.of(papers, claims, rejects, summary)
                .filter(Objects::nonNull)
                .map(file -> file.toAbsolutePath().normalize())
                .toList();
        if (new HashSet<>(files).size() < files.size()) {
            throw new IllegalArgumentException("two outputs have the same name");
        }
        if (format == Format.PARQUET && (papers == null || Compression.of(papers) != Compression.NONE)) {
            throw new IllegalArgumentException("Parquet is written to a file named by -o, and compressed by itself");
        }
    }

    /** JSON lines with all fields and nothing else. */
    public static OutputPlan jsonLines(@Nullable Path papers) {
        return new OutputPlan(papers, Format.JSONL, OutputField.ALL, null, null, null);
    }

    /** Whether a run that breaks off can be continued: its papers go to a file that is not a device or a pipe. */
    boolean isResumable() {
        return papers != null && isOrdinary(papers);
    }

    /** Whether a file can be written under a temporary name and then moved. */
    static boolean isOrdinary(Path file) {
        return !Files.exists(file) || Files.isRegularFile(file) || Files.isDirectory(file);
    }

    /** What the outputs depend on. */
    String description() {
        return format.id() + " with "
                + String.join(",", fields.stream().map(OutputField::id).toList())
                + (claims == null ? "" : ", claims in " + claims)
                + (rejects == null ? "" : ", rejects in " + rejects);
    }

    /**
     * Tells before a run what would go wrong after it.
     *
     * @throws IOException with one sentence if the format needs what is not there, or the summary cannot be written
     */
    void check() throws IOException {
        if (summary != null) {
            new OutputFile(summary).close();
        }
        if (format == Format.PARQUET) {
            ParquetFile.requireDriver();
        }
    }
}
