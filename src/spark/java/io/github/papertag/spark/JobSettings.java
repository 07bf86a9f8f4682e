package io.github.papertag.spark;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job reads and writes.
 *
 * @param inputs files, folders and patterns, in the order in which they are read
 * @param format what the inputs are, or null to tell it from the endings of their names
 * @param columns where the papers stand in a table
 * @param split a file of JSON lines longer than so many bytes is read by several tasks
 * @param labels what to label with
 * @param distinct whether papers whose id stands earlier are left out
 * @param output where and how to write
 */
record JobSettings(
        List<String> inputs,
        @Nullable Format format,
        PaperColumns columns,
        long split,
        LabelSettings labels,
        boolean distinct,
        Output output) {

    /** What the inputs can be. */
    enum Format {
        /** Whatever Papertag reads by itself, told from its content: JSON lines, page dumps, plain or compressed. */
        DUMP,
        CSV,
        PARQUET
    }

    /** What the output can be. */
    enum OutputFormat {
        JSONL,
        PARQUET
    }

    /**
     * Where and how to write.
     *
     * @param path folder of the labelled papers
     * @param rejects folder of the rejected records, which is made only if there are some
     * @param format of the labelled papers
     * @param byArea whether there is a folder for each area, with the papers of which it is the best
     * @param overwrite whether folders that are there already are replaced
     */
    record Output(String path, String rejects, OutputFormat format, boolean byArea, boolean overwrite) {}
}
