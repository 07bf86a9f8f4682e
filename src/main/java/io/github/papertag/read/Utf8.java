package io.github.papertag.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes that should be UTF-8 and may not be. A byte that is not part of a valid sequence is taken for the character that
 * it stands for in Windows-1252 (for its five gaps, the control character of ISO 8859-1), so that every byte leaves a
 * trace and old encodings come out right.
 */
final class Utf8 {

    private static final String WINDOWS_1252_FROM_80 =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                    + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /** Of eight bytes, what none of ASCII has. */
    private static final long HIGH_BITS = 0x8080808080808080L;

    /** @param bytes valid UTF-8
     * @param repaired how many bytes of the original were not */
    @SuppressWarnings("ArrayRecordComponent") // lives for one call
    record Repaired(byte[] bytes, int repaired) {}

    private Utf8() {}

    /** The same bytes if they are valid, else their repaired form. */
    static Repaired repair(byte[] bytes) {
        int valid = validFrom(bytes, 0);
        return valid == bytes.length ? new Repaired(bytes, 0) : repairFrom(bytes, valid);
    }

    private static Repaired repairFrom(byte[] bytes, int firstWrong) {
        byte[] out = Arrays.copyOf(bytes, bytes.length + 64);
        int length = firstWrong;
        int repaired = 0;
        int at = firstWrong;
        while (at < bytes.length) {
            int sequence = sequence(bytes, at);
            byte[] written = sequence > 0 ? bytes : encoded(bytes[at]);
            int from = sequence > 0 ? at : 0;
            int count = sequence > 0 ? sequence : written.length;
            if (length + count > out.length) {
                out = Arrays.copyOf(out, out.length * 2);
            }
            System.arraycopy(written, from, out, length, count);
            length += count;
            repaired += sequence > 0 ? 0 : 1;
            at += sequence > 0 ? sequence : 1;
        }
        return new Repaired(Arrays.copyOf(out, length), repaired);
    }

    private static byte[] encoded(byte wrong) {
        int b = wrong & 0xFF;
        char c = b < 0xA0 ? WINDOWS_1252_FROM_80.charAt(b - 0x80) : (char) b;
        return String.valueOf(c).getBytes(StandardCharsets.UTF_8);
    }

    /** How far the bytes are valid. Most are ASCII, of which eight are passed at a time. */
    private static int validFrom(byte[] bytes, int start) {
        ByteBuffer blocks = ByteBuffer.wrap(bytes);
        int at = start;
        while (at < bytes.length) {
            if (at + Long.BYTES <= bytes.length && (blocks.getLong(at) & HIGH_BITS) == 0) {
                at += Long.BYTES;
                continue;
            }
            int sequence = sequence(bytes, at);
            if (sequence == 0) {
                return at;
            }
            at += sequence;
        }
        return at;
    }

    /** Length of the valid sequence at {@code at}, or 0. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return isAllowed(lead, bytes[at + 1] & 0xFF) ? length : 0;
    }

    /** No overlong forms, no surrogates, nothing above U+10FFFF. */
    private static boolean isAllowed(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second <= 0x9F;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second <= 0x8F;
            default -> true;
        };
    }
}
