package io.github.papertag.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The bytes of a dump in UTF-8, with their place. Structure is told from bytes of ASCII, which stand for nothing else in
 * UTF-8, so that a record can be cut out and counted before it is decoded.
 */
final class ByteSource implements Closeable {

    static final int END = -1;

    private static final int BLOCK = 1 << 16;

    private static final long ONES = 0x0101010101010101L;
    private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final InputStream in;
    private final String name;
    private byte[] block;
    private long blockOffset;
    private int at;
    private int end;
    private long line = 1;

    /** @param name stands for the dump in errors */
    ByteSource(InputStream in, String name) {
        this(in, name, new Head(new byte[BLOCK], 0, 0));
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

    /** The byte behind the one that {@link #read} will give, or {@link #END}. */
    int peekBehind() throws IOException {
        if (peek() != END && at + 1 == end) {
            block[0] = block[at];
            blockOffset += at;
            at = 0;
            end = 1;
            end += readBlock(1, block.length - 1);
        }
        return at + 1 < end ? block[at + 1] & 0xFF : END;
    }

    /**
     * Gives the bytes that were read last once more.
     *
     * @param place of the first of them
     */
    void pushBack(byte[] bytes, RawRecord.Place place) {
        line = place.line();
        if (place.offset() >= blockOffset) {
            at = (int) (place.offset() - blockOffset);
            return;
        }
        int left = end - at;
        byte[] joined = Arrays.copyOf(bytes, Math.max(bytes.length + left, BLOCK));
        System.arraycopy(block, at, joined, bytes.length, left);
        block = joined;
        blockOffset = place.offset();
        at = 0;
        end = bytes.length + left;
    }

    /** Adds what is left of the line to a record and passes its LF. */
    void readLine(RecordBuffer to) throws IOException {
        while (at < end || fill()) {
            int stop = lineEnd();
            boolean found = stop < end;
            to.add(block, at, stop);
            at = found ? stop + 1 : stop;
            if (found) {
                line++;
                return;
            }
        }
    }

    /** Where the next LF in the block stands, or its end; eight bytes that hold none are passed at a time. */
    private int lineEnd() {
        ByteBuffer blocks = ByteBuffer.wrap(block);
        int stop = at;
        while (stop + Long.BYTES <= end && !hasLineFeed(blocks.getLong(stop))) {
            stop += Long.BYTES;
        }
        while (stop < end && block[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    /** Whether one of eight bytes is LF: less one, it alone borrows from a highest bit that it does not have itself. */
    private static boolean hasLineFeed(long bytes) {
        long zeroWhereLineFeed = bytes ^ LINE_FEEDS;
        return ((zeroWhereLineFeed - ONES) & ~zeroWhereLineFeed & HIGH_BITS) != 0;
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
        end = readBlock(0, block.length);
        return end > 0;
    }

    private int readBlock(int start, int length) throws IOException {
        try {
            return Math.max(0, in.read(block, start, length));
        } catch (LimitException e) {
            throw e;
        } catch (IOException e) {
            throw DumpException.unreadable(name, e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
