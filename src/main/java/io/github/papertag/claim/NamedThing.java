package io.github.papertag.claim;

/**
 * A data set or baseline as an abstract names it.
 *
 * @param start first char in the clean text
 * @param end one past its last char
 */
record NamedThing(int start, int end) {

    /** Tokens {@code [from, to)} of a sentence. */
    static NamedThing of(TaggedSentence s, int from, int to) {
        return new NamedThing(s.token(from).start(), s.token(to - 1).end());
    }
}
