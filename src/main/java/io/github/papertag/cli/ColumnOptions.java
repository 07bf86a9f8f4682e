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
            description = "with files: which column or field holds title, abstract, id or labels (default: their usual"
                    + " names)")
    private Map<String, String> columns = new LinkedHashMap<>();

    /** @throws IllegalArgumentException with one sentence if there is no such field */
    GoldColumns gold() {
        return new GoldColumns(columns, Set.of());
    }
}
