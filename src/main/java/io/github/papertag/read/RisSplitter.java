package io.github.papertag.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts RIS into entries, from a line {@code TY} to a line {@code ER}; an entry that begins too early ends the one before. */
final class RisSplitter implements RecordSplitter {

    private final LineSource lines;
    private final RecordBuffer buffer;
    private @Nullable RawRecord first;

    RisSplitter(ByteSource in, Limits limits) {
        this.lines = new LineSource(in, limits, Limit.LINE_LENGTH);
        this.buffer = new RecordBuffer(limits, Limit.RECORD_SIZE);
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        RawRecord line = first == null ? lines.next() : first;
        first = null;
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        buffer.start(line.place());
        buffer.add(line.bytes());
        return Ris.tag(line.text()).equals("TY") ? entry(line.problem()) : buffer.record("a line outside of an entry");
    }

    private RawRecord entry(@Nullable String problemBefore) throws IOException {
        String problem = problemBefore;
        for (RawRecord line = lines.next(); line != null; line = lines.next()) {
            String tag = Ris.tag(line.text());
            if (tag.equals("TY")) {
                first = line;
                return buffer.record("the entry has no end (ER)");
            }
            buffer.add('\n');
            buffer.add(line.bytes());
            problem = problem == null ? line.problem() : problem;
            if (tag.equals("ER")) {
                return buffer.record(problem);
            }
        }
        return buffer.record("the entry has no end (ER): the dump ends too early");
    }
}
