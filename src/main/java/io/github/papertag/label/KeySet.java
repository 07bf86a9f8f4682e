package io.github.papertag.label;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A set of 64-bit keys that are spread evenly, such as the beginnings of cryptographic hashes. It starts as a table in
 * memory and moves to a file in the folder for temporary files when it outgrows its share of it: eight bytes a slot,
 * between a third and two thirds of the slots in use. Not thread-safe.
 *
 * <p>A key's slot is given by its highest bits, so that a table that doubles is copied from front to back.
 */
final class KeySet implements Closeable {

    /** 32 MB, enough for two million papers without a file. */
    static final int BITS_IN_MEMORY = 22;

    private static final int FIRST_BITS = 12;
    private static final int SEGMENT_BITS = 27;
    private static final double MAX_LOAD = 0.66;
    private static final int ZEROS = 1 << 20;

    private final int bitsInMemory;
    private int bits = FIRST_BITS;
    private long size;
    private LongBuffer[] segments;

    KeySet() {
        this(BITS_IN_MEMORY);
    }

    /** @param bitsInMemory binary logarithm of the number of slots beyond which the table moves to a file */
    KeySet(int bitsInMemory) {
        this.bitsInMemory = bitsInMemory;
        this.segments = new LongBuffer[] {LongBuffer.allocate(1 << FIRST_BITS)};
    }

    /** How many keys there are. */
    long size() {
        return size;
    }

    boolean contains(long key) {
        return at(slot(used(key))) != 0;
    }

    /**
     * Adds a key and says whether it is new.
     *
     * @throws IOException if the folder for temporary files is full
     */
    boolean add(long key) throws IOException {
        long slot = slot(used(key));
        if (at(slot) != 0) {
            return false;
        }
        put(slot, used(key));
        if (++size > MAX_LOAD * (1L << bits)) {
            grow();
        }
        return true;
    }

    @Override
    public void close() {
        segments = new LongBuffer[0];
    }

    /** Zero stands for an empty slot. */
    private static long used(long key) {
        return key == 0 ? 1 : key;
    }

    /** The slot that holds the key, or the empty one where it belongs. */
    private long slot(long key) {
        long mask = (1L << bits) - 1;
        long slot = key >>> (Long.SIZE - bits);
        for (long there = at(slot); there != 0 && there != key; there = at(slot)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private long at(long slot) {
        return segments[(int) (slot >>> SEGMENT_BITS)].get((int) (slot & ((1 << SEGMENT_BITS) - 1)));
    }

    private void put(long slot, long key) {
        segments[(int) (slot >>> SEGMENT_BITS)].put((int) (slot & ((1 << SEGMENT_BITS) - 1)), key);
    }

    private void grow() throws IOException {
        LongBuffer[] old = segments;
        bits++;
        segments = bits <= bitsInMemory ? new LongBuffer[] {LongBuffer.allocate(1 << bits)} : mapped(1L << bits);
        for (LongBuffer segment : old) {
            for (int i = 0; i < segment.capacity(); i++) {
                long key = segment.get(i);
                if (key != 0) {
                    put(slot(key), key);
                }
            }
        }
    }

    /** A file of zeros that has no name any more, so that nothing is left of it even if the program is killed. */
    private static LongBuffer[] mapped(long slots) throws IOException {
        Path file = Files.createTempFile("papertag-seen", ".keys");
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            ByteBuffer zeros = ByteBuffer.allocate(ZEROS);
            long bytes = slots * Long.BYTES;
            // A full disk is noticed here, where it is an error that can be told, and not when the pages are touched.
            while (channel.size() < bytes) {
                channel.write(zeros.clear().limit((int) Math.min(ZEROS, bytes - channel.size())), channel.size());
            }
            LongBuffer[] segments = new LongBuffer[(int) (((slots - 1) >>> SEGMENT_BITS) + 1)];
            long segmentBytes = (long) Long.BYTES << SEGMENT_BITS;
            for (int i = 0; i < segments.length; i++) {
                long start = i * segmentBytes;
                segments[i] = channel.map(FileChannel.MapMode.READ_WRITE, start, Math.min(segmentBytes, bytes - start))
                        .order(ByteOrder.nativeOrder())
                        .asLongBuffer();
            }
            return segments;
        }
    }
}
