package io.github.papertag.text;

/**
 * A sentence of a clean text.
 *
 * @param number 0-based
 * @param start first char in the clean text
 * @param end one past its last char
 */
public record Sentence(int number, int start, int end) {}
