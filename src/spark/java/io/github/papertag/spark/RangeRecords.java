package io.github.papertag.spark;

import io.github.papertag.Paper;
import io.github.papertag.Source;
import io.github.papertag.read.Dumps;
import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * The records of a range of a file. A range inside a file is read behind the file's own first line, by which its format is
 * told as it is for the whole file; the record of that line is then passed over. Records and lines are numbered from the
 * beginning of the range.
 */
final class RangeRecords implements Records {

    private static final int BUFFER = 1 << 16;

    private final int block;
    private final PaperReader reader;
    private final RangeStream stream;
    private final long linesBefore;
    private @Nullable ReadResult next;

    private RangeRecords(int block, PaperReader reader, RangeStream stream, long linesBefore) throws IOException {
        this.block = block;
        this.reader = reader;
        this.stream = stream;
        this.linesBefore = linesBefore;
        if (linesBefore > 0) {
            reader.next();
        }
        this.next = reader.next();
    }

    /**
     * Opens a range.
     *
     * @throws IOException if the file cannot be read or is in no known format
     */
    static RangeRecords open(FileRange range, int block, Configuration hadoop) throws IOException {
        Path path = new Path(range.path());
        FSDataInputStream file = path.getFileSystem(hadoop).open(path);
        if (!range.goesOn()) {
            RangeStream stream = RangeStream.of(new BufferedInputStream(file, BUFFER), 0, range.end());
            return new RangeRecords(block, Dumps.open(stream, range.name()), stream, 0);
        }
        byte[] head = RangeStream.firstLine(file, Integer.MAX_VALUE);
        file.seek(range.start() - 1);
        RangeStream stream = RangeStream.of(new BufferedInputStream(file, BUFFER), range.start(), range.end());
        InputStream both = new SequenceInputStream(new ByteArrayInputStream(head), stream);
        return new RangeRecords(block, Dumps.open(both, range.name()), stream, lineEnds(head));
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public ReadResult next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        ReadResult result = linesBefore == 0 ? next : moved(next, -1, -linesBefore);
        try {
            next = reader.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    @Override
    public long block() {
        return block;
    }

    @Override
    public long lines() {
        return stream.lines();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** The same record so many records and lines further down in its file. */
    static ReadResult moved(ReadResult result, long records, long lines) {
        Source from = result.source();
        Source to = new Source(from.file(), from.record() + records, from.line() + lines);
        if (result instanceof ReadResult.Accepted accepted) {
            Paper paper = accepted.paper();
            return new ReadResult.Accepted(
                    new Paper(paper.id(), paper.title(), paper.abstractText(), to, paper.details()));
        }
        ReadResult.Rejected rejected = (ReadResult.Rejected) result;
        return new ReadResult.Rejected(to, rejected.reason(), Objects.requireNonNull(rejected.text()));
    }

    private static long lineEnds(byte[] head) {
        long lines = 0;
        for (byte b : head) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }
}
