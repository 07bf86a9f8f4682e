package io.github.papertag.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of the record that is being read, as far as its limit allows; the rest is counted but not kept. */
final class RecordBuffer {

    private static final int SMALL = 1 << 16;

    private final int limit;
    private final String overLimit;
    private byte[] bytes = new byte[SMALL];
    private int length;
    private boolean cut;
    private RawRecord.Place place = new RawRecord.Place(0, 1);

    /** @param limit the one that bounds it */
    RecordBuffer(Limits limits, Limit limit) {
        this.limit = limits.intValue(limit);
        this.overLimit = limits.over(limit);
    }

    /** Starts a record at the source's next byte. */
    void start(ByteSource in) {
        start(in.place());
    }

    void start(RawRecord.Place from) {
        place = from;
        length = 0;
        cut = false;
        if (bytes.length > 16 * SMALL) {
            bytes = new byte[SMALL];
        }
    }

    void add(int b) {
        if (length == bytes.length) {
            grow(1);
        }
        if (length < limit) {
            bytes[length++] = (byte) b;
        } else {
            cut = true;
        }
    }

    void add(byte[] more) {
        add(more, 0, more.length);
    }

    void add(byte[] from, int start, int end) {
        int count = Math.min(end - start, limit - length);
        cut |= count < end - start;
        if (length + count > bytes.length) {
            grow(count);
        }
        System.arraycopy(from, start, bytes, length, count);
        length += count;
    }

    private void grow(int count) {
        long wanted = Math.max(2L * bytes.length, (long) length + count);
        bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, Math.max(limit, length + 1)));
    }

    int length() {
        return length;
    }

    /** The record as a line without its CR. */
    RawRecord line() {
        length -= !cut && length > 0 && bytes[length - 1] == '\r' ? 1 : 0;
        return record();
    }

    /** Whether the record is over the limit. */
    boolean isCut() {
        return cut;
    }

    /** What it holds from {@code start} on. */
    String text(int start) {
        return new String(bytes, start, length - start, StandardCharsets.UTF_8);
    }

    /** A copy of what it holds. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    byte at(int index) {
        return bytes[index];
    }

    RawRecord record() {
        return record(null);
    }

    /** The record without what came after its end. */
    RawRecord recordUpTo(int end, @Nullable String problem) {
        length = Math.min(length, end);
        return record(problem);
    }

    /** The record, with what is wrong with it; a record over the limit says so itself. */
    RawRecord record(@Nullable String problem) {
        return new RawRecord(place, Arrays.copyOf(bytes, length), cut ? overLimit : problem);
    }
}
