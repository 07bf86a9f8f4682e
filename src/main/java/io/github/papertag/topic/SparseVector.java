package io.github.papertag.topic;

/**
 * A document as features.
 *
 * @param indices positions in the vocabulary, ascending
 * @param values weights, Euclidean length 1 unless the vector is empty
 */
@SuppressWarnings("ArrayRecordComponent") // millions of these are held at once; they never leave the package
record SparseVector(int[] indices, float[] values) {}
