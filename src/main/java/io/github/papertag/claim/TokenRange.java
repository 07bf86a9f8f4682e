package io.github.papertag.claim;

/**
 * Tokens of a sentence.
 *
 * @param from the first
 * @param to one past the last
 */
record TokenRange(int from, int to) {

    boolean isEmpty() {
        return from >= to;
    }
}
