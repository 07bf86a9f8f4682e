package io.github.papertag.text;

import java.util.Arrays;

/**
 * A text that is mostly copied, here and there replaced, and for every {@code char} knows where it came from. While it is
 * made, what is not replaced counts as copied. Not thread-safe while it is made.
 */
final class RewrittenText {

    private static final int PIECE = 3;

    /** Stands for the end of a piece that was copied, whose chars have an origin each. */
    private static final int COPIED = -1;

    private final String raw;
    private final StringBuilder out = new StringBuilder();

    /** For each piece: where it begins in the new text, and the part of the old text that it came from. */
    private int[] pieces = {};

    private int size;
    private int done;
    private String text;

    RewrittenText(String raw) {
        this.raw = raw;
        this.text = raw;
    }

    /** Writes something in place of [{@code from}, {@code to}), which is behind all that was replaced; gives {@code to}. */
    int replace(int from, int to, String written) {
        if (pieces.length == 0) {
            out.ensureCapacity(raw.length());
        }
        copyUpTo(from);
        add(out.length(), from, to);
        out.append(written);
        done = to;
        return to;
    }

    /** Copies the rest. */
    RewrittenText finish() {
        if (size > 0) {
            copyUpTo(raw.length());
            text = out.toString();
        }
        return this;
    }

    String raw() {
        return raw;
    }

    String text() {
        return text;
    }

    /** Whether nothing was replaced. */
    boolean isSame() {
        return size == 0;
    }

    /** Where the char at {@code at} starts in the old text. */
    int startOf(int at) {
        if (isSame() || at >= text.length()) {
            return isSame() ? at : raw.length();
        }
        int piece = pieceAt(at);
        return pieces[piece + 1] + (pieces[piece + 2] == COPIED ? at - pieces[piece] : 0);
    }

    /** Where it ends. */
    int endOf(int at) {
        if (isSame() || at >= text.length()) {
            return isSame() ? at + 1 : raw.length();
        }
        int piece = pieceAt(at);
        return pieces[piece + 2] == COPIED ? pieces[piece + 1] + at - pieces[piece] + 1 : pieces[piece + 2];
    }

    private void copyUpTo(int from) {
        if (from > done) {
            add(out.length(), done, COPIED);
            out.append(raw, done, from);
        }
    }

    private void add(int at, int from, int to) {
        if (size + PIECE > pieces.length) {
            pieces = Arrays.copyOf(pieces, Math.max(16 * PIECE, pieces.length * 2));
        }
        pieces[size++] = at;
        pieces[size++] = from;
        pieces[size++] = to;
    }

    /** Where the last piece stands that begins at or before {@code at}. */
    private int pieceAt(int at) {
        int low = 0;
        int high = size / PIECE - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces[middle * PIECE] <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low * PIECE;
    }
}
