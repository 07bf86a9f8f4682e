package io.github.papertag.cli;

import io.github.papertag.evaluate.GoldColumns;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;

/** How the fields of labelled papers are called. */
final class ColumnOptions {

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "FIELD=NAME",
            description = "which column or field of files holds title, abstract, id or labels (default: their usual"
                    + " names)")
    private Map<String, String> columns = new LinkedHashMap<>();

    /** @throws IllegalArgumentException with one sentence if there is no such field */
    GoldColumns gold() {
        return gold(Set.of());
    }

    /** The same with more fields that hold labels, be it as a text. */
    GoldColumns gold(Set<String> labels) {
        return new GoldColumns(columns, labels);
    }
}
