package io.github.papertag.label;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of every record of a run.
 *
 * @param files counts by file, in the order read
 */
public record RunSummary(Map<String, FileCounts> files) {

    public RunSummary {
        files = new LinkedHashMap<>(files);
    }

    /** All files together. */
    public FileCounts total() {
        return files.values().stream().reduce(FileCounts.NONE, FileCounts::plus);
    }

    /** A line a file, and one for all if there are several. */
    public String text() {
        StringBuilder out = new StringBuilder();
        files.forEach(
                (file, counts) -> out.append(file).append(": ").append(counts).append('\n'));
        if (files.size() > 1) {
            out.append("all ")
                    .append(files.size())
                    .append(" files: ")
                    .append(total())
                    .append('\n');
        }
        return out.toString();
    }
}
