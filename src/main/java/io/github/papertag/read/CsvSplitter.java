package io.github.papertag.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts CSV into rows, which end at a line end outside of quotes. A quote opens only at the start of a cell and closes only
 * at its end; where that fails, the row's first line is rejected alone and reading goes on behind it.
 */
final class CsvSplitter implements RecordSplitter {

    private enum Quotes {
        CLOSED,
        OPEN,
        WRONG
    }

    private final LineSource lines;
    private final RecordBuffer buffer;
    private final long limit;
    private final char separator;
    private final Deque<RawRecord> again = new ArrayDeque<>();

    CsvSplitter(ByteSource in, Limits limits, char separator) {
        this.lines = new LineSource(in, limits, Limit.RECORD_SIZE);
        this.buffer = new RecordBuffer(limits, Limit.RECORD_SIZE);
        this.limit = limits.get(Limit.RECORD_SIZE);
        this.separator = separator;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        RawRecord first = line();
        if (first == null || first.problem() != null) {
            return first;
        }
        List<RawRecord> row = new ArrayList<>();
        long size = 0;
        Quotes quotes = Quotes.CLOSED;
        for (RawRecord line = first; line != null; line = line()) {
            row.add(line);
            size += line.bytes().length + 1;
            quotes = line.problem() == null && size <= limit + 1 ? after(line.bytes(), quotes) : Quotes.WRONG;
            if (quotes == Quotes.CLOSED) {
                return joined(row);
            }
            if (quotes == Quotes.WRONG) {
                break;
            }
        }
        for (int i = row.size() - 1; i > 0; i--) {
            again.addFirst(row.get(i));
        }
        return joined(List.of(first)).withProblem("a quote does not open and close at the ends of a cell");
    }

    private @Nullable RawRecord line() throws IOException {
        RawRecord line = again.poll();
        return line == null ? lines.next() : line;
    }

    private RawRecord joined(List<RawRecord> row) {
        if (row.size() == 1) {
            return row.get(0);
        }
        buffer.start(row.get(0).place());
        for (int i = 0; i < row.size(); i++) {
            buffer.add(row.get(i).bytes());
            if (i < row.size() - 1) {
                buffer.add('\n');
            }
        }
        return buffer.record();
    }

    /** The state of the quotes after a line. */
    private Quotes after(byte[] line, Quotes before) {
        boolean inside = before == Quotes.OPEN;
        boolean cellStart = !inside;
        for (int i = 0; i < line.length; i++) {
            byte b = line[i];
            if (!inside) {
                inside = cellStart && b == '"';
                cellStart = b == separator;
            } else if (b == '"') {
                byte next = i + 1 < line.length ? line[i + 1] : (byte) separator;
                if (next != '"' && next != separator) {
                    return Quotes.WRONG;
                }
                inside = next == '"' && i + 1 < line.length;
                i++;
                cellStart = !inside;
            }
        }
        return inside ? Quotes.OPEN : Quotes.CLOSED;
    }
}
