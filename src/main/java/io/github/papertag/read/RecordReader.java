package io.github.papertag.read;

import io.github.papertag.Source;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a dump that was cut into records: every one comes back as a paper or rejected. */
final class RecordReader implements PaperReader {

    private final Input input;
    private final RecordSplitter splitter;
    private final RecordParser parser;
    private long records;

    RecordReader(Input input, RecordSplitter splitter, RecordParser parser) {
        this.input = input;
        this.splitter = splitter;
        this.parser = parser;
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        RawRecord record;
        do {
            record = splitter.next();
        } while (record != null && record.isBlank());
        return record == null ? null : read(record);
    }

    private ReadResult read(RawRecord record) {
        input.repaired(record);
        Source source = new Source(input.name(), ++records, record.place().line());
        try {
            String problem = record.problem();
            if (problem != null) {
                throw new RecordException(problem);
            }
            return new ReadResult.Accepted(parser.parse(record).paper(source, input.limits()));
        } catch (RecordException e) {
            return new ReadResult.Rejected(source, record.place().offset(), e.reason(), record.text());
        }
    }

    @Override
    public void close() throws IOException {
        input.bytes().close();
    }
}
