package io.github.papertag.label;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of CSV (RFC 4180, lines end with LF) that a spreadsheet takes for text: a text that it would take for a formula gets
 * an apostrophe in front, as the <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a> advises.
 */
final class CsvText {

    private static final ObjectWriter ROWS = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build()
            .writer(CsvSchema.emptySchema().withLineSeparator("\n"));

    /** What begins a formula, and the wide forms that some spreadsheets take for the same. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private CsvText() {}

    /** A row with its line end; cells of {@link #text} and numbers. */
    static String row(List<String> cells) {
        try {
            return ROWS.writeValueAsString(cells);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
    }

    /** A text from a dump as a cell; nothing for null. */
    static String text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String whole = RecordJson.wellFormed(text);
        return FORMULA_STARTS.indexOf(whole.charAt(0)) >= 0 ? "'" + whole : whole;
    }
}
