package io.github.papertag;

/**
 * A piece of an abstract as it was read from the dump.
 *
 * @param start first character, counted in Unicode code points from 0
 * @param end one past the last character
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") needs 0 <= start <= end");
        }
    }
}
