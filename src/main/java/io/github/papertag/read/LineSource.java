package io.github.papertag.read;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Lines with their numbers, none longer than a limit, so that a file without line ends cannot fill the memory.
 *
 * <p>A line ends at LF, CR LF or the end of the input; the line end is not part of it.
 */
final class LineSource implements Closeable {

    /** Longest line that is kept, in characters: a hundred times the longest abstract seen. */
    static final int MAX_LINE = 1_000_000;

    private final BufferedReader in;
    private final String name;
    private long number;

    /** @param name stands for the dump in errors */
    LineSource(BufferedReader in, String name) {
        this.in = in;
        this.name = name;
    }

    /**
     * A line.
     *
     * @param number 1-based
     * @param text what it holds; the first {@link #MAX_LINE} characters if {@code cut}
     * @param cut whether the line was longer than the limit
     */
    record Line(long number, String text, boolean cut) {}

    /**
     * The next line, or null at the end.
     *
     * @throws DumpException if the dump cannot be read further, such as a compressed one that was cut off
     */
    @Nullable
    Line next() throws DumpException {
        try {
            return read();
        } catch (IOException e) {
            throw DumpException.unreadable(name, e);
        }
    }

    private @Nullable Line read() throws IOException {
        int c = in.read();
        if (c < 0) {
            return null;
        }
        StringBuilder text = new StringBuilder(256);
        boolean cut = false;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (text.length() < MAX_LINE) {
                text.append((char) c);
            } else {
                cut = true;
            }
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
            text.setLength(text.length() - 1);
        }
        return new Line(++number, text.toString(), cut);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
