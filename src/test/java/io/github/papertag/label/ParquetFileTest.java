package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How DuckDB is set; what it writes is tried where papers are labelled. */
class ParquetFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"autoinstall_known_extensions", "autoload_known_extensions"})
    void duckDbFetchesAndLoadsNoExtensions(String setting) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            assertThat(value(statement, setting)).isEqualTo("true");
            for (String set : ParquetFile.SETTINGS) {
                statement.execute("SET " + set);
            }
            assertThat(value(statement, setting)).isEqualTo("false");
        }
    }

    private static String value(Statement statement, String setting) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT current_setting('" + setting + "')::VARCHAR")) {
            row.next();
            return row.getString(1);
        }
    }
}
