package io.github.papertag.claim;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that a value may be linked to.
 *
 * @param thing the phrase, null for no link
 * @param features what is true of it
 */
record LinkCandidate(@Nullable NamedThing thing, Set<LinkFeature> features) {

    static LinkCandidate of(TaggedSentence s, TokenRange range, Set<LinkFeature> features, LinkFeature... more) {
        EnumSet<LinkFeature> own = EnumSet.copyOf(features);
        Collections.addAll(own, more);
        return new LinkCandidate(NamedThing.of(s, range.from(), range.to()), own);
    }
}
