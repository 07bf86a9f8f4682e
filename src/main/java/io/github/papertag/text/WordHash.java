package io.github.papertag.text;

import java.nio.ByteBuffer;

/**
 * 64-bit hashes of words. A word of ASCII letters or digits is hashed eight of them at a time, every other one a
 * {@code char} at a time.
 */
final class WordHash {

    /** Given for a word that has other characters; the hash of no word in practice. */
    static final long NOT_ASCII = 0;

    /** How many bytes behind a word may be read, and are then ignored. */
    static final int READ_BEYOND = 16;

    private static final int BLOCK = Long.BYTES;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long MULTIPLIER = 0x9FB21C651E98DF25L;
    private static final long CHAR_MULTIPLIER = 0x100000001b3L;

    /** The lowest bytes of eight; whether a word needs the last of its blocks no processor could guess. */
    private static final long[] MASKS = new long[BLOCK + 1];

    static {
        for (int bytes = 1; bytes <= BLOCK; bytes++) {
            MASKS[bytes] = -1L >>> (Long.SIZE - bytes * Byte.SIZE);
        }
    }

    private WordHash() {}

    /**
     * The hash of the word at [{@code start}, {@code end}), or {@link #NOT_ASCII}.
     *
     * @param letters little-endian, with {@link #READ_BEYOND} bytes more than the words in it
     */
    static long ofAscii(ByteBuffer letters, int start, int end) {
        int length = end - start;
        if (length > 2 * BLOCK) {
            return ofLong(letters, start, end);
        }
        long first = letters.getLong(start) & mask(length);
        long second = letters.getLong(start + BLOCK) & mask(length - BLOCK);
        return ((first | second) & HIGH_BITS) == 0 ? mixed(mixed(SEED, first), second) : NOT_ASCII;
    }

    private static long ofLong(ByteBuffer letters, int start, int end) {
        long hash = SEED;
        long all = 0;
        for (int at = start; at < end; at += BLOCK) {
            long block = letters.getLong(at) & mask(end - at);
            hash = mixed(hash, block);
            all |= block;
        }
        return (all & HIGH_BITS) == 0 ? hash : NOT_ASCII;
    }

    /** The same for a word of ASCII alone, in its bytes. */
    static long of(byte[] ascii, int start, int end) {
        long hash = SEED;
        for (int at = start; at < Math.max(end, start + 2 * BLOCK); at += BLOCK) {
            long block = 0;
            for (int i = Math.min(end, at + BLOCK) - 1; i >= at; i--) {
                block = block << Byte.SIZE | ascii[i];
            }
            hash = mixed(hash, block);
        }
        return hash;
    }

    /** The same for a word of any characters in lower case. */
    static long of(char[] lower, int start, int end) {
        byte[] ascii = new byte[end - start];
        for (int i = start; i < end; i++) {
            if (lower[i] > '~') {
                return ofChars(lower, start, end);
            }
            ascii[i - start] = (byte) lower[i];
        }
        return of(ascii, 0, ascii.length);
    }

    private static long ofChars(char[] lower, int start, int end) {
        long hash = SEED;
        for (int i = start; i < end; i++) {
            hash = (hash ^ lower[i]) * CHAR_MULTIPLIER;
        }
        return hash;
    }

    /** The lowest {@code bytes} bytes, where that is between 0 and 8; none if it is less, all if it is more. */
    private static long mask(int bytes) {
        return MASKS[Math.max(0, Math.min(bytes, BLOCK))];
    }

    private static long mixed(long hash, long block) {
        long product = (hash ^ block) * MULTIPLIER;
        return product ^ (product >>> 32);
    }
}
