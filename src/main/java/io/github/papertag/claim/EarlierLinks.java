package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The phrases of earlier sentences that a value may be linked to, and what the last value there was linked to. */
final class EarlierLinks {

    private static final int MOST = 24;

    private record Earlier(NamedThing thing, Set<LinkFeature> features, int sentence) {}

    private static final Set<LinkFeature> KEPT = EnumSet.of(
            LinkFeature.KNOWN,
            LinkFeature.NAME,
            LinkFeature.LOWER,
            LinkFeature.MIXED,
            LinkFeature.DATASET_NOUN,
            LinkFeature.DATASET_NOUN_NEXT,
            LinkFeature.TASK_NOUN,
            LinkFeature.VAGUE,
            LinkFeature.DEVICE,
            LinkFeature.MODEL,
            LinkFeature.INTRODUCED,
            LinkFeature.WITHOUT_NOUN,
            LinkFeature.JOINED,
            LinkFeature.EXTENDED,
            LinkFeature.VERSIONED);

    private final String text;
    private final List<Earlier> phrases = new ArrayList<>();
    private @Nullable NamedThing named;
    private @Nullable NamedThing linked;
    private int sentence;

    /**
     * Knows of nothing yet.
     *
     * @param text the clean text of the abstract
     */
    EarlierLinks(String text) {
        this.text = text;
    }

    String text(NamedThing thing) {
        return text.substring(thing.start(), thing.end());
    }

    /** Whether a sentence has named something. */
    boolean hasNamed() {
        return named != null;
    }

    /** What the last value of an earlier sentence was linked to. */
    @Nullable
    NamedThing linked() {
        return linked;
    }

    /** Keeps what the last value of a sentence was linked to. */
    void link(@Nullable NamedThing thing) {
        linked = thing;
        if (thing != null) {
            phrases.removeIf(p -> p.features.contains(LinkFeature.EARLIER_LINKED));
            phrases.add(new Earlier(thing, EnumSet.of(LinkFeature.EARLIER_LINKED), sentence));
            named = thing;
        }
    }

    /** Keeps the benchmark that an abstract introduces by a name of its own. */
    void addBenchmark(NamedThing own) {
        named = own;
        phrases.add(new Earlier(own, EnumSet.of(LinkFeature.EARLIER_BENCH), sentence));
    }

    /** Keeps the phrases of a sentence that later ones may be about. */
    void add(TaggedSentence s, List<LinkPhrase> all) {
        sentence++;
        for (LinkPhrase phrase : all) {
            boolean name = isNamed(phrase.features());
            if (phrases.size() < MOST && (name || isDescribed(phrase.features()))) {
                EnumSet<LinkFeature> kept = EnumSet.copyOf(phrase.features());
                kept.retainAll(KEPT);
                kept.add(name ? LinkFeature.EARLIER_NAME : LinkFeature.EARLIER_PHRASE);
                NamedThing thing =
                        NamedThing.of(s, phrase.range().from(), phrase.range().to());
                phrases.add(new Earlier(thing, kept, sentence));
                named = name ? thing : named;
            }
        }
    }

    private static boolean isNamed(Set<LinkFeature> features) {
        return features.contains(LinkFeature.NAME_OF_SET) || features.contains(LinkFeature.INTRODUCED);
    }

    /** "on", "in", "for" or "to" what is a task or data set by its last word. */
    private static boolean isDescribed(Set<LinkFeature> features) {
        boolean placed = features.contains(LinkFeature.ON)
                || features.contains(LinkFeature.IN)
                || features.contains(LinkFeature.FOR)
                || features.contains(LinkFeature.TO);
        boolean noun = features.contains(LinkFeature.TASK_NOUN) || features.contains(LinkFeature.DATASET_NOUN);
        return placed && noun && features.contains(LinkFeature.PLAIN) && !features.contains(LinkFeature.VAGUE);
    }

    /** All of them as candidates for a value of a later sentence. */
    List<LinkCandidate> candidates(boolean score) {
        List<LinkCandidate> candidates = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = phrases.size() - 1; i >= 0; i--) {
            Earlier earlier = phrases.get(i);
            EnumSet<LinkFeature> features = EnumSet.of(LinkFeature.EARLIER);
            features.addAll(earlier.features);
            features.add(score ? LinkFeature.SCORE : LinkFeature.RESOURCE);
            addIf(features, LinkFeature.EARLIER_LAST, earlier.thing.equals(named) || i == phrases.size() - 1);
            addIf(features, LinkFeature.EARLIER_FIRST, i == 0);
            addIf(features, LinkFeature.EARLIER_NEXT_SENTENCE, earlier.sentence == sentence);
            addIf(features, LinkFeature.REPEATS, !seen.add(text(earlier.thing)));
            candidates.add(new LinkCandidate(earlier.thing, features));
        }
        return candidates;
    }

    private static void addIf(Set<LinkFeature> features, LinkFeature feature, boolean holds) {
        if (holds) {
            features.add(feature);
        }
    }
}
