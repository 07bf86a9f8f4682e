package io.github.papertag.claim;

import org.jspecify.annotations.Nullable;

/**
 * A data set or baseline as an abstract names it.
 *
 * @param start first char in the clean text
 * @param end one past its last char
 */
record NamedThing(int start, int end) {

    /** Whether two are equal or both null; for a first record this costs less than {@link #equals}, which Java makes at its first use. */
    static boolean same(@Nullable NamedThing one, @Nullable NamedThing other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.start == other.start && one.end == other.end;
    }

    /** Tokens {@code [from, to)} of a sentence. */
    static NamedThing of(TaggedSentence s, int from, int to) {
        return new NamedThing(s.token(from).start(), s.token(to - 1).end());
    }
}
