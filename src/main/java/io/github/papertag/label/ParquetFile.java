package io.github.papertag.label;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a Parquet file of complete JSON lines, by DuckDB. Its driver is not part of the program; it is found on the class
 * path. A run that writes Parquet can be continued because until the end it writes JSON lines.
 */
record ParquetFile(List<String> models, Set<OutputField> fields) implements PartialFile.Finish {

    static final String MAKING = ".making";

    private static final String DATABASE = "jdbc:duckdb:";
    private static final String LABEL = "STRUCT(label VARCHAR, score DOUBLE)[]";
    private static final String CLAIM = "STRUCT(\"start\" INTEGER, \"end\" INTEGER, text VARCHAR, metric VARCHAR,"
            + " metricText VARCHAR, kind VARCHAR, value DOUBLE, valueHigh DOUBLE, unit VARCHAR, direction VARCHAR,"
            + " bound VARCHAR, dataset VARCHAR, baseline VARCHAR, owner VARCHAR, \"sentence\" INTEGER, rule VARCHAR,"
            + " confidence DOUBLE)[]";

    /**
     * One thread: the rows stay in their order and the bytes are the same every time. No extensions: DuckDB would fetch
     * them from the network and run them.
     */
    static final List<String> SETTINGS = List.of(
            "threads = 1",
            "memory_limit = '512MB'",
            "autoinstall_known_extensions = false",
            "autoload_known_extensions = false");

    /** @throws IOException with one sentence if the driver is not there */
    static void requireDriver() throws IOException {
        try {
            DriverManager.getDriver(DATABASE);
        } catch (SQLException e) {
            throw new IOException(
                    "Parquet is written by DuckDB, whose driver is not here; put the jar of org.duckdb:duckdb_jdbc beside"
                            + " papertag.jar under the name duckdb_jdbc.jar",
                    e);
        }
    }

    @Override
    public void apply(Path partial, Path target) throws IOException {
        Path made = target.resolveSibling(target.getFileName() + MAKING);
        try (Connection database = DriverManager.getConnection(DATABASE);
                Statement statement = database.createStatement()) {
            for (String setting : SETTINGS) {
                statement.execute("SET " + setting);
            }
            statement.execute(copy(partial, made));
        } catch (SQLException e) {
            Files.deleteIfExists(made);
            throw new IOException(
                    "DuckDB says: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("nothing"),
                    e);
        }
        Files.move(made, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(partial);
    }

    private String copy(Path from, Path to) {
        String columns = fields.stream()
                .map(field -> "'" + field.id() + "': '" + type(field).replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "{", "}"));
        return "COPY (SELECT * FROM read_json(" + quoted(from) + ", format = 'newline_delimited',"
                + " maximum_object_size = 134217728, columns = " + columns + ")) TO " + quoted(to)
                + " (FORMAT parquet, COMPRESSION zstd)";
    }

    private String type(OutputField field) {
        return switch (field) {
            case ID, TITLE, STATUS, REASON -> "VARCHAR";
            case SOURCE -> "STRUCT(file VARCHAR, record BIGINT, line BIGINT)";
            case LABELS ->
                models.stream()
                        .map(model -> "\"" + model.replace("\"", "\"\"") + "\" " + LABEL)
                        .collect(Collectors.joining(", ", "STRUCT(", ")"));
            case CLAIMS -> CLAIM;
        };
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }
}
