package io.github.papertag.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream that begin before a given byte, each whole, and how many there were. */
final class RangeStream extends InputStream {

    private final InputStream in;
    private final long end;
    private long position;
    private long lineEnds;
    private boolean atLineStart;
    private boolean any;

    /**
     * @param in stands where {@code start} says
     * @param start bytes before the stream's place; if not 0, the line that this place lies in is left to the range before
     * @param end bytes before the first line that is left to the range after
     */
    private RangeStream(InputStream in, long start, long end) {
        this.in = in;
        this.position = start;
        this.end = end;
        this.atLineStart = true;
    }

    /** A range of a file's lines from a stream that stands at {@code start}, or a byte before it if that is not 0. */
    static RangeStream of(InputStream in, long start, long end) throws IOException {
        RangeStream range = new RangeStream(in, start, end);
        if (start > 0) {
            range.position += skipLine(in) - 1;
        }
        return range;
    }

    /** Lines so far; one without a line end counts. */
    long lines() {
        return lineEnds + (any && !atLineStart ? 1 : 0);
    }

    @Override
    public int read() throws IOException {
        if (position >= end && atLineStart) {
            return -1;
        }
        int c = in.read();
        if (c >= 0) {
            position++;
            any = true;
            atLineStart = c == '\n';
            lineEnds += atLineStart ? 1 : 0;
        }
        return c;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position >= end) {
            return readLineEnd(bytes, offset, length);
        }
        int count = in.read(bytes, offset, (int) Math.min(length, end - position));
        for (int i = 0; i < count; i++) {
            lineEnds += bytes[offset + i] == '\n' ? 1 : 0;
        }
        if (count > 0) {
            position += count;
            any = true;
            atLineStart = bytes[offset + count - 1] == '\n';
        }
        return count;
    }

    private int readLineEnd(byte[] bytes, int offset, int length) throws IOException {
        int count = 0;
        for (int c = read(); c >= 0; c = read()) {
            bytes[offset + count++] = (byte) c;
            if (count == length) {
                break;
            }
        }
        return count == 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** What a stream begins with up to the end of the first line that is not blank, or {@code limit} bytes. */
    static byte[] firstLine(InputStream in, int limit) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean blank = true;
        for (int c = in.read(); c >= 0 && line.size() < limit; c = in.read()) {
            line.write(c);
            if (c == '\n' && !blank) {
                break;
            }
            blank &= c <= ' ';
        }
        return line.toByteArray();
    }

    private static long skipLine(InputStream in) throws IOException {
        long skipped = 0;
        for (int c = in.read(); c >= 0; c = in.read()) {
            skipped++;
            if (c == '\n') {
                break;
            }
        }
        return skipped;
    }
}
