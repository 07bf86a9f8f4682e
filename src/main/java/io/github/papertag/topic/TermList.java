package io.github.papertag.topic;

import io.github.papertag.text.TermScanner;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Terms in one block of UTF-8, a line end between two, as a model file holds them: labelling needs their hashes alone, so
 * no string is made until a person wants to read one. Immutable and thread-safe.
 */
final class TermList {

    private final byte[] utf8;

    /** Where each term starts; the last number is one past the line end that would follow the last term. */
    private final int[] starts;

    private TermList(byte[] utf8) {
        this.utf8 = utf8;
        int lines = utf8.length == 0 ? 0 : 1;
        for (byte b : utf8) {
            lines += b == '\n' ? 1 : 0;
        }
        this.starts = new int[lines + 1];
        int line = 0;
        for (int i = 0; i < utf8.length; i++) {
            if (utf8[i] == '\n') {
                starts[++line] = i + 1;
            }
        }
        starts[lines] = utf8.length + 1;
    }

    static TermList of(List<String> terms) {
        return new TermList(String.join("\n", terms).getBytes(StandardCharsets.UTF_8));
    }

    /** The terms in {@code length} bytes of a file. */
    static TermList parse(byte[] file, int from, int length) {
        return new TermList(Arrays.copyOfRange(file, from, from + length));
    }

    int size() {
        return starts.length - 1;
    }

    String get(int index) {
        return new String(utf8, starts[index], length(index), StandardCharsets.UTF_8);
    }

    /** What {@link TermScanner#hash} gives for the term. */
    long hash(int index) {
        return TermScanner.hash(utf8, starts[index], length(index));
    }

    byte[] bytes() {
        return utf8.clone();
    }

    boolean hasControlCharacter() {
        for (byte b : utf8) {
            if (b >= 0 && b < ' ' && b != '\n') {
                return true;
            }
        }
        return false;
    }

    boolean sameAs(TermList other) {
        return this == other || Arrays.equals(utf8, other.utf8);
    }

    private int length(int index) {
        return starts[index + 1] - 1 - starts[index];
    }
}
