package io.github.papertag.claim;

import org.jspecify.annotations.Nullable;

/**
 * A phrase that a value may be linked to.
 *
 * @param thing the phrase, null for no link
 * @param features what is true of it
 */
record LinkCandidate(@Nullable NamedThing thing, LinkFeatures features) {

    static LinkCandidate of(TaggedSentence s, TokenRange range, LinkFeatures features) {
        return new LinkCandidate(NamedThing.of(s, range.from(), range.to()), features);
    }

    /** The part of a coordinated phrase that goes with a value, where {@code features} are those of the whole. */
    static LinkCandidate aligned(TaggedSentence s, TokenRange part, LinkFeatures features) {
        LinkFeatures own = features.copy();
        own.add(LinkFeature.ALIGNED);
        return of(s, part, own);
    }
}
