package io.github.papertag.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Lines, none longer than a limit, so that a file without line ends cannot fill the memory. A line ends at LF, CR LF or the
 * end of the input; the line end is not part of it.
 */
final class LineSource implements RecordSplitter {

    private final ByteSource in;
    private final RecordBuffer buffer;

    /** @param limit the one that bounds a line */
    LineSource(ByteSource in, Limits limits, Limit limit) {
        this.in = in;
        this.buffer = new RecordBuffer(limits, limit);
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        if (in.peek() == ByteSource.END) {
            return null;
        }
        buffer.start(in);
        in.readLine(buffer);
        return buffer.line();
    }
}
