package io.github.papertag.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How dumps are read.
 *
 * @param format the format that all of them have, or null to tell it from their content
 * @param columns which column or field holds what: from {@code title}, {@code abstract}, {@code id}, {@code doi}, {@code
 *     arxiv} or {@code year} to a name, or in CSV and TSV without a header to a number that counts from 1; empty to go by
 *     the usual names
 * @param limits what a dump may not exceed
 * @param listener hears what happens
 */
public record DumpSettings(
        @Nullable DumpFormat format, Map<String, String> columns, Limits limits, DumpListener listener) {

    /** Format by content, columns by their usual names, standard limits. */
    public static final DumpSettings STANDARD = new DumpSettings(null, Map.of(), Limits.STANDARD, DumpListener.NONE);

    public DumpSettings {
        columns = Map.copyOf(columns);
        FieldNames.check(columns);
    }

    /** The same with limits of the caller's. */
    public DumpSettings withLimits(Limits other) {
        return new DumpSettings(format, columns, other, listener);
    }

    /** The same for dumps that are all in one format. */
    public DumpSettings withFormat(@Nullable DumpFormat other) {
        return new DumpSettings(other, columns, limits, listener);
    }

    /** The same with columns or fields named by the caller. */
    public DumpSettings withColumns(Map<String, String> other) {
        return new DumpSettings(format, other, limits, listener);
    }

    /** The same with somebody who hears what happens. */
    public DumpSettings withListener(DumpListener other) {
        return new DumpSettings(format, columns, limits, other);
    }
}
