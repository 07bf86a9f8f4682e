package io.github.papertag.topic;

/**
 * How often each term occurs in a text.
 *
 * @param terms term numbers, ascending
 * @param counts count of the term at the same position, at least 1
 */
@SuppressWarnings("ArrayRecordComponent") // millions of these are held at once; they never leave the package
record SparseCounts(int[] terms, int[] counts) {}
