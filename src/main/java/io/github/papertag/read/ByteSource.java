package io.github.papertag.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a dump in UTF-8, with their place. Structure is told from bytes of ASCII, which stand for nothing else in
 * UTF-8, so that a record can be cut out and counted before it is decoded.
 */
final class ByteSource implements Closeable {

    static final int END = -1;

    private final InputStream in;
    private final String name;
    private final byte[] block;
    private long blockOffset;
    private int at;
    private int end;
    private long line = 1;

    /** @param name stands for the dump in errors */
    ByteSource(InputStream in, String name) {
        this(in, name, new Head(new byte[1 << 16], 0, 0));
    }

    /** Goes on after a head that was read already. */
    ByteSource(InputStream in, String name, Head head) {
        this.in = in;
        this.name = name;
        this.block = head.bytes();
        this.at = head.start();
        this.end = head.end();
    }

    /**
     * The beginning of a dump.
     *
     * @param bytes it, in a buffer that may be longer
     * @param start how many bytes to leave out, such as a byte order mark
     * @param end how many bytes there are
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over, not shared
    record Head(byte[] bytes, int start, int end) {}

    /** The next byte, or {@link #END}. */
    int read() throws IOException {
        if (at == end && !fill()) {
            return END;
        }
        int b = block[at++] & 0xFF;
        line += b == '\n' ? 1 : 0;
        return b;
    }

    /** The byte that {@link #read} will give, or {@link #END}. */
    int peek() throws IOException {
        return at == end && !fill() ? END : block[at] & 0xFF;
    }

    /** Adds what is left of the line to a record and passes its LF. */
    void readLine(RecordBuffer to) throws IOException {
        while (at < end || fill()) {
            int stop = at;
            while (stop < end && block[stop] != '\n') {
                stop++;
            }
            boolean found = stop < end;
            to.add(block, at, stop);
            at = found ? stop + 1 : stop;
            if (found) {
                line++;
                return;
            }
        }
    }

    /** Where the next byte stands. */
    RawRecord.Place place() {
        return new RawRecord.Place(blockOffset + at, line);
    }

    String name() {
        return name;
    }

    private boolean fill() throws IOException {
        blockOffset += end;
        at = 0;
        end = 0;
        try {
            end = Math.max(0, in.read(block, 0, block.length));
        } catch (LimitException e) {
            throw e;
        } catch (IOException e) {
            throw DumpException.unreadable(name, e);
        }
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
