package io.github.papertag.claim;

/**
 * A data set or baseline as a sentence names it.
 *
 * @param from first token
 * @param to one past its last token
 */
record NamedThing(int from, int to) {}
