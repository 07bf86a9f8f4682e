package io.github.papertag.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * What commands print. Titles, ids and names of files are written by strangers; whatever a terminal would obey in them, or
 * what would turn the direction of a line, comes out as U+FFFD. Tabs stay, and every line ends with a line feed.
 */
final class TerminalWriter extends FilterWriter {

    private static final char REPLACEMENT = '\uFFFD';

    private TerminalWriter(Writer out) {
        super(out);
    }

    /** A writer that flushes after every line. */
    static PrintWriter over(Writer out) {
        return new PrintWriter(new TerminalWriter(out), true);
    }

    /** The same text, harmless. */
    private static String harmless(String text) {
        StringBuilder harmless = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            harmless.setCharAt(i, harmless(text.charAt(i)));
        }
        return harmless.toString();
    }

    @Override
    public void write(int c) throws IOException {
        out.write(harmless((char) c));
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        write(new String(text, start, length), 0, length);
    }

    /** The platform's line end comes as a text of its own, and the same text has the same bytes on every platform. */
    @Override
    public void write(String text, int start, int length) throws IOException {
        String piece = text.substring(start, start + length);
        out.write(piece.equals(System.lineSeparator()) ? "\n" : harmless(piece.replace("\r\n", "\n")));
    }

    private static char harmless(char c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t') || turnsTheLine(c) ? REPLACEMENT : c;
    }

    /** The bidirectional controls and the two line ends of Unicode. */
    private static boolean turnsTheLine(char c) {
        return (c >= '\u2028' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
