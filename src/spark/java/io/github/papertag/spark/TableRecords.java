package io.github.papertag.spark;

import io.github.papertag.Paper;
import io.github.papertag.Source;
import io.github.papertag.read.ReadResult;
import java.util.Iterator;
import java.util.Objects;
import org.apache.spark.sql.Row;

/**
 * The rows of one partition of a table in Parquet or CSV. The record number is that of the row in its file, counted from 1;
 * there are no lines, so the line is 0.
 */
final class TableRecords implements Records {

    private final Iterator<Row> rows;
    private final TableInput.Layout layout;
    private String file = "";
    private long counted;

    TableRecords(Iterator<Row> rows, TableInput.Layout layout) {
        this.rows = rows;
        this.layout = layout;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public ReadResult next() {
        Row row = rows.next();
        String path = InputFiles.key(row.getAs(TableInput.FILE));
        counted = path.equals(file) ? counted + 1 : 1;
        file = path;
        Object index = row.getAs(TableInput.ROW);
        long record = index == null ? counted : ((Number) index).longValue() + 1;
        return read(row, new Source(layout.name(path), record, 0));
    }

    private ReadResult read(Row row, Source source) {
        Object damaged = row.getAs(TableInput.DAMAGED);
        if (damaged != null) {
            return new ReadResult.Rejected(source, "not a valid CSV record", damaged.toString());
        }
        Paper paper = layout.columns().paper(row, source);
        if (paper.title().isBlank()) {
            return new ReadResult.Rejected(source, "no text in the column for the title", row.mkString(" | "));
        }
        return new ReadResult.Accepted(paper);
    }

    @Override
    public long block() {
        return Objects.requireNonNull(layout.numbers().get(file));
    }

    @Override
    public long lines() {
        return 0;
    }

    @Override
    public void close() {}
}
