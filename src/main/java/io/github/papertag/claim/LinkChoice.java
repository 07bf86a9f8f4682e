package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import io.github.papertag.Claim.Owner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses for the values of a sentence, one after the other, among phrases and no phrase at all. */
final class LinkChoice {

    private final TaggedSentence s;
    private final EarlierLinks earlier;
    private final LinkRanker ranker;
    private final LinkTrace trace;
    private @Nullable NamedThing previous;
    private boolean first = true;

    LinkChoice(TaggedSentence s, EarlierLinks earlier, LinkRanker ranker, LinkTrace trace) {
        this.s = s;
        this.earlier = earlier;
        this.ranker = ranker;
        this.trace = trace;
    }

    /** What the last value was linked to. */
    @Nullable
    NamedThing previous() {
        return previous;
    }

    /** Whether no value was linked yet. */
    boolean isFirst() {
        return first;
    }

    /**
     * Links one value.
     *
     * @param decision what is known of the value
     * @param candidates the phrases; more are added
     * @param named whether the sentence has a phrase that is likely to be the one
     */
    @Nullable
    NamedThing choose(Decision decision, List<LinkCandidate> candidates, boolean named) {
        candidates.add(0, none(decision, named));
        for (int i = 1; i < candidates.size(); i++) {
            compare(candidates.get(i));
        }
        Quantity quantity = s.quantity(decision.token());
        previous = quantity == null ? null : ranker.choose(quantity, candidates);
        if (trace.isOn()) {
            trace.ranked(s, decision, ranker.ranked(candidates));
        }
        first = false;
        return previous;
    }

    private LinkCandidate none(Decision decision, boolean named) {
        LinkFeatures features = LinkFeatures.of(LinkFeature.NONE);
        features.add(decision.metric().name().score() ? LinkFeature.NONE_SCORE : LinkFeature.NONE_RESOURCE);
        features.add(
                switch (decision.kind()) {
                    case ABSOLUTE -> LinkFeature.NONE_LEVEL;
                    case CHANGE -> LinkFeature.NONE_CHANGE;
                    case RATIO -> LinkFeature.NONE_RATIO;
                });
        features.add(named ? LinkFeature.NONE_NAMED : LinkFeature.NONE_UNNAMED);
        if (earlier.hasNamed()) {
            features.add(LinkFeature.NONE_EARLIER);
        }
        if (decision.kind() == Kind.ABSOLUTE && decision.owner() == Owner.OTHER) {
            features.add(LinkFeature.NONE_OTHER_OWNER);
        }
        if (s.isAny(decision.token() - 1, "from")) {
            features.add(LinkFeature.NONE_FROM);
        }
        if (s.isAny(decision.token() - 1, "to") && s.quantity(decision.token() - 2) != null) {
            features.add(LinkFeature.NONE_TO);
        }
        if (first) {
            features.add(LinkFeature.NONE_FIRST);
        } else {
            features.add(previous == null ? LinkFeature.NONE_AFTER_NONE : LinkFeature.NONE_AFTER_SOME);
        }
        return new LinkCandidate(null, features);
    }

    private void compare(LinkCandidate candidate) {
        NamedThing thing = candidate.thing();
        if (thing == null) {
            return;
        }
        if (previous != null && earlier.alike(thing, previous)) {
            candidate.features().add(LinkFeature.SAME_AS_LAST);
        }
        NamedThing linked = earlier.linked();
        if (linked != null && earlier.alike(thing, linked)) {
            candidate.features().add(LinkFeature.SAME_AS_LAST_SENTENCE);
        }
    }
}
