package io.github.papertag.read;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.papertag.read.FieldNames.Field;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows of CSV or TSV, whose columns are known by the header or by number. */
final class Csv implements RecordParser {

    private final ObjectReader reader;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private int width;

    private Csv(char separator) {
        this.reader = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator));
    }

    /** What parts the cells of a table that begins with {@code head}. */
    static char separator(String head) {
        String first = head.stripLeading().lines().findFirst().orElse("");
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        return first.chars().filter(c -> c == ';').count()
                        > first.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    /** A parser of rows whose columns have the numbers that the user gave. */
    static Csv withNumbers(char separator, Map<String, String> numbers) {
        Csv csv = new Csv(separator);
        numbers.forEach((field, number) -> csv.columns.put(Field.of(field), Integer.parseInt(number) - 1));
        return csv;
    }

    /**
     * A parser of rows under a header.
     *
     * @throws DumpException if no column holds titles
     */
    static Csv withHeader(char separator, @Nullable RawRecord header, Input input) throws DumpException {
        Csv csv = new Csv(separator);
        String[] names = csv.headerCells(header);
        FieldNames fields = new FieldNames(input.settings().columns());
        Map<Field, Integer> ranks = new EnumMap<>(Field.class);
        for (int i = 0; i < names.length; i++) {
            FieldNames.Role role = fields.role(names[i]);
            if (role != null && role.rank() < ranks.getOrDefault(role.field(), Integer.MAX_VALUE)) {
                ranks.put(role.field(), role.rank());
                csv.columns.put(role.field(), i);
            }
        }
        csv.width = names.length;
        for (Map.Entry<String, String> given : new TreeMap<>(input.settings().columns()).entrySet()) {
            if (!csv.columns.containsKey(Field.of(given.getKey()))) {
                throw new DumpException(input.name() + ": has no column '" + given.getValue() + "'; there are "
                        + Excerpt.of(String.join(", ", names)));
            }
        }
        if (!csv.columns.containsKey(Field.TITLE)) {
            throw new DumpException(input.name() + ": has no column for titles among "
                    + Excerpt.of(String.join(", ", names)) + "; name it with --columns title=NAME");
        }
        return csv;
    }

    private String[] headerCells(@Nullable RawRecord header) {
        try {
            return header == null ? new String[0] : cells(header);
        } catch (RecordException e) {
            return new String[0];
        }
    }

    @Override
    public PaperDraft parse(RawRecord record) throws RecordException {
        String[] cells = cells(record);
        if (width > 0 && cells.length != width) {
            throw new RecordException("it has " + cells.length + " cells, the header has " + width);
        }
        return new PaperDraft()
                .title(cell(cells, Field.TITLE))
                .abstractText(cell(cells, Field.ABSTRACT))
                .year(cell(cells, Field.YEAR))
                .doi(cell(cells, Field.DOI))
                .arxiv(cell(cells, Field.ARXIV))
                .ownId(cell(cells, Field.ID));
    }

    private @Nullable String cell(String[] cells, Field field) throws RecordException {
        Integer column = columns.get(field);
        if (column != null && column >= cells.length) {
            throw new RecordException("it has " + cells.length + " cells, none with the number " + (column + 1));
        }
        return column == null ? null : cells[column];
    }

    private String[] cells(RawRecord record) throws RecordException {
        try (MappingIterator<String[]> rows = reader.readValues(record.bytes())) {
            String[] cells = rows.hasNextValue() ? rows.nextValue() : new String[0];
            if (rows.hasNextValue()) {
                throw new RecordException("more than one row in a row");
            }
            return cells;
        } catch (IOException e) {
            throw new RecordException("not valid CSV");
        }
    }
}
