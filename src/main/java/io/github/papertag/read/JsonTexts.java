package io.github.papertag.read;

import java.io.IOException;

/** Reads what stands between the brackets of JSON. */
final class JsonTexts {

    private final ByteSource in;

    JsonTexts(ByteSource in) {
        this.in = in;
    }

    /** Whether a byte may stand in a number or in a word such as {@code null}. */
    static boolean isWord(int b) {
        return (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || "+-._".indexOf(b) >= 0;
    }

    void passWord(RecordBuffer to) throws IOException {
        while (isWord(in.peek())) {
            to.add(in.read());
        }
    }

    /** Blanks of this line. */
    void passBlanks(RecordBuffer to) throws IOException {
        while (in.peek() == ' ' || in.peek() == '\t') {
            to.add(in.read());
        }
    }

    /** Goes on to the quote that ends a string; false if the line ends before. */
    boolean passString(RecordBuffer to) throws IOException {
        for (int b = in.peek(); b != '"'; b = in.peek()) {
            if (b == ByteSource.END || b == '\n') {
                return false;
            }
            to.add(in.read());
            if (b == '\\' && in.peek() != ByteSource.END && in.peek() != '\n') {
                to.add(in.read());
            }
        }
        return true;
    }

    /** Whether what is next can follow a string. */
    boolean isBehindString() throws IOException {
        int b = in.peek();
        return b == ByteSource.END || ",:}]\r\n".indexOf(b) >= 0;
    }
}
