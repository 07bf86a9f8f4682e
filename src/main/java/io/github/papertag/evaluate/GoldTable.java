package io.github.papertag.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gold as a table with a header: the columns {@code title} and {@code abstract}, perhaps {@code id}, all perhaps under other names, and columns of
 * labels separated by {@code ;} or {@code |}. Columns are separated by tabs, semicolons or commas, whichever the header has
 * most of; quoted cells may hold line breaks.
 */
final class GoldTable {

    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String ABSTRACT = "abstract";
    private static final String IGNORED = "";

    private static final ObjectReader CELLS =
            new CsvMapper().readerForListOf(String.class).with(CsvParser.Feature.WRAP_AS_ARRAY);

    private final Path file;
    private final List<String> header;

    private GoldTable(Path file, List<String> header) {
        this.file = file;
        this.header = header;
    }

    /** Takes the records of a table one by one. */
    interface Sink {
        /** Takes a record; {@code place} is its file and line. */
        void accept(GoldRecord gold, String place) throws IOException;
    }

    /** Whether a file's name says that it is a table. */
    static boolean is(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(".csv", ".tsv").anyMatch(end -> name.endsWith(end) || name.endsWith(end + ".gz"));
    }

    static void forEach(BufferedReader in, Path file, GoldColumns columns, Sink sink) throws IOException {
        String first = in.readLine();
        if (first == null) {
            return;
        }
        PushbackReader whole = new PushbackReader(in, first.length() + 1);
        whole.unread((first + '\n').toCharArray());
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(first));
        try (MappingIterator<List<String>> rows = CELLS.with(schema).readValues(whole)) {
            List<String> names = rows.nextValue().stream()
                    .map(name -> GoldFile.onOneLine(name.replace("\uFEFF", "")).toLowerCase(Locale.ROOT))
                    .toList();
            Map<String, String> fields = columns.fields(names, names);
            List<String> header = names.stream()
                    .map(name -> fields.getOrDefault(name, IGNORED))
                    .toList();
            GoldTable table = new GoldTable(file, header);
            table.requireColumns(names);
            while (rows.hasNextValue()) {
                String place = file + ", line " + rows.getCurrentLocation().getLineNr();
                List<String> row = rows.nextValue();
                if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                    sink.accept(table.gold(row, place), place);
                }
            }
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IOException(
                    file + ", line " + line + ": not a valid table: " + GoldFile.onOneLine(e.getOriginalMessage()), e);
        }
    }

    private static char separator(String headerLine) {
        return Stream.of('\t', ';', ',')
                .max(Comparator.comparingLong(
                        c -> headerLine.chars().filter(d -> d == c).count()))
                .orElseThrow();
    }

    private void requireColumns(List<String> names) throws IOException {
        for (String column : List.of(TITLE, ABSTRACT)) {
            if (!header.contains(column)) {
                throw new IOException(
                        file + ": has no column '" + column + "'; its columns are " + String.join(", ", names));
            }
        }
    }

    private GoldRecord gold(List<String> row, String place) throws IOException {
        if (row.size() != header.size()) {
            throw new IOException(place + ": has " + row.size() + " cells, but the header has " + header.size());
        }
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            if (!List.of(ID, TITLE, ABSTRACT, IGNORED).contains(header.get(i))) {
                labels.put(header.get(i), LabelCell.labels(row.get(i)));
            }
        }
        String title = row.get(header.indexOf(TITLE));
        String id = header.contains(ID) ? row.get(header.indexOf(ID)).strip() : "";
        return new GoldRecord(GoldFile.id(id, title, place), title, row.get(header.indexOf(ABSTRACT)), labels, null);
    }
}
