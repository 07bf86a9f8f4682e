package io.github.papertag.label;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * What became of every record of a run.
 *
 * @param files counts by file, in the order read
 * @param abstentions papers abstained on, by reason
 * @param rejections records rejected, by reason
 * @param labels for each model how often each label was given
 * @param claims claims found
 */
public record RunSummary(
        Map<String, FileCounts> files,
        Map<String, Long> abstentions,
        Map<String, Long> rejections,
        Map<String, Map<String, Long>> labels,
        ClaimCounts claims) {

    /** Nothing read yet. */
    public static final RunSummary NONE = new RunSummary(Map.of(), Map.of(), Map.of(), Map.of(), ClaimCounts.NONE);

    /** A dump that gives a new reason with every record must not fill the memory. */
    private static final int MAX_REASONS = 100;

    private static final String OTHER_REASONS = "other reasons";

    /** Nor must a folder of a million files. */
    private static final int MAX_FILES = 10_000;

    private static final String OTHER_FILES = "other files";

    /** Files that are told one by one. */
    private static final int TOLD = 20;

    public RunSummary {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        abstentions = Collections.unmodifiableMap(new TreeMap<>(abstentions));
        rejections = Collections.unmodifiableMap(new TreeMap<>(rejections));
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /** Both together; the other's records come after these. */
    public RunSummary plus(RunSummary other) {
        return new RunSummary(
                merged(files, other.files, MAX_FILES, OTHER_FILES, FileCounts::plus),
                merged(abstentions, other.abstentions, Long::sum),
                merged(rejections, other.rejections, MAX_REASONS, OTHER_REASONS, Long::sum),
                merged(labels, other.labels, (mine, others) -> new TreeMap<>(merged(mine, others, Long::sum))),
                claims.plus(other.claims));
    }

    /** All files together. */
    public FileCounts total() {
        return files.values().stream().reduce(FileCounts.NONE, FileCounts::plus);
    }

    /** A line for each of the first files, and one for all if there are several. */
    public String text() {
        StringBuilder out = new StringBuilder();
        files.entrySet().stream().limit(TOLD).forEach(file -> out.append(file.getKey())
                .append(": ")
                .append(file.getValue())
                .append('\n'));
        if (files.size() > TOLD) {
            out.append("… (--summary FILE has all of them)\n");
        }
        if (files.size() > 1) {
            out.append("all ")
                    .append(files.containsKey(OTHER_FILES) ? "" : files.size() + " ")
                    .append("files: ")
                    .append(total())
                    .append('\n');
        }
        return out.toString();
    }

    private static <T> Map<String, T> merged(Map<String, T> first, Map<String, T> second, BinaryOperator<T> sum) {
        return merged(first, second, Integer.MAX_VALUE, "", sum);
    }

    /** At most so many keys, and one more for all others. */
    private static <T> Map<String, T> merged(
            Map<String, T> first, Map<String, T> second, int most, String others, BinaryOperator<T> sum) {
        Map<String, T> all = new LinkedHashMap<>(first);
        second.forEach((key, value) -> {
            boolean known = all.size() < most || all.containsKey(key);
            all.merge(known ? key : others, value, sum);
        });
        return all;
    }
}
