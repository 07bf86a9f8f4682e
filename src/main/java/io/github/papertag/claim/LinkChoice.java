package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import io.github.papertag.Claim.Owner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses for the values of a sentence, one after the other, among phrases and no phrase at all. */
final class LinkChoice {

    private final TaggedSentence s;
    private final EarlierLinks earlier;
    private final LinkRanker ranker;
    private final LinkTrace trace;
    private final boolean evaluates;
    private @Nullable NamedThing previous;
    private boolean first = true;

    /** What the last value of each metric was linked to. */
    private final Map<String, @Nullable NamedThing> linked = new HashMap<>();

    LinkChoice(LinkContext context) {
        this.s = context.s();
        this.earlier = context.earlier();
        this.ranker = context.ranker();
        this.trace = context.trace();
        this.evaluates = context.evaluates();
    }

    /** What the last value was linked to. */
    @Nullable
    NamedThing previous() {
        return previous;
    }

    /** What the last value of each metric was linked to. */
    Map<String, @Nullable NamedThing> linked() {
        return linked;
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
            compare(candidates.get(i), decision.metric().id());
        }
        Quantity quantity = s.quantity(decision.token());
        previous = quantity == null ? null : ranker.choose(quantity, candidates);
        if (trace.isOn()) {
            trace.ranked(s, decision, ranker.ranked(candidates));
        }
        first = false;
        linked.put(decision.metric().id(), previous);
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
        features.addIf(LinkFeature.NONE_EVALUATES, evaluates);
        String metric = decision.metric().id();
        features.addIf(LinkFeature.NONE_SAME_METRIC, earlier.hasLinked(metric) && earlier.linked(metric) == null);
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

    private void compare(LinkCandidate candidate, String metric) {
        NamedThing thing = candidate.thing();
        if (thing == null) {
            return;
        }
        if (previous != null && earlier.alike(thing, previous)) {
            candidate.features().add(LinkFeature.SAME_AS_LAST);
        }
        NamedThing last = earlier.linked();
        if (last != null && earlier.alike(thing, last)) {
            candidate.features().add(LinkFeature.SAME_AS_LAST_SENTENCE);
        }
        NamedThing same = earlier.linked(metric);
        if (same != null && earlier.alike(thing, same)) {
            candidate.features().add(LinkFeature.SAME_METRIC);
        }
    }
}
