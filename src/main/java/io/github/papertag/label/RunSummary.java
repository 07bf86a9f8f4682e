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

    public RunSummary {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        abstentions = Collections.unmodifiableMap(new TreeMap<>(abstentions));
        rejections = Collections.unmodifiableMap(new TreeMap<>(rejections));
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /** Both together; the other's records come after these. */
    public RunSummary plus(RunSummary other) {
        Map<String, Long> reasons = new TreeMap<>(rejections);
        other.rejections.forEach((reason, number) -> {
            boolean known = reasons.size() < MAX_REASONS || reasons.containsKey(reason);
            reasons.merge(known ? reason : OTHER_REASONS, number, Long::sum);
        });
        return new RunSummary(
                merged(files, other.files, FileCounts::plus),
                merged(abstentions, other.abstentions, Long::sum),
                reasons,
                merged(labels, other.labels, (mine, others) -> new TreeMap<>(merged(mine, others, Long::sum))),
                claims.plus(other.claims));
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

    private static <T> Map<String, T> merged(Map<String, T> first, Map<String, T> second, BinaryOperator<T> sum) {
        Map<String, T> all = new LinkedHashMap<>(first);
        second.forEach((key, value) -> all.merge(key, value, sum));
        return all;
    }
}
