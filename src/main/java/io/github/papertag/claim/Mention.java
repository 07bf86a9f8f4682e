package io.github.papertag.claim;

/**
 * A phrase of a lexicon found in a sentence.
 *
 * @param from its first token
 * @param to one past its last token
 * @param meaning what it stands for
 */
record Mention(int from, int to, Meaning meaning) {}
