package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The phrases of earlier sentences that a value may be linked to, and what the last value there was linked to. */
final class EarlierLinks {

    private static final int MOST = 24;

    private record Earlier(NamedThing thing, String text, LinkFeatures features, int sentence) {}

    private static final LinkFeatures KEPT = LinkFeatures.of(
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

    private static final LinkFeatures NAMED = LinkFeatures.of(LinkFeature.NAME_OF_SET, LinkFeature.INTRODUCED);
    /** Prepositions that place a value where what they introduce is a task or data set. */
    static final LinkFeatures PLACED = LinkFeatures.of(LinkFeature.ON, LinkFeature.IN, LinkFeature.FOR, LinkFeature.TO);

    /** What takes in more than one name. */
    private static final LinkFeatures LONGER =
            LinkFeatures.of(LinkFeature.JOINED, LinkFeature.EXTENDED, LinkFeature.VERSIONED);

    private static final LinkFeatures NOUNS = LinkFeatures.of(LinkFeature.TASK_NOUN, LinkFeature.DATASET_NOUN);

    private final String text;
    private final List<Earlier> phrases = new ArrayList<>();

    /** What is the same for all values of a sentence; empty where it has to be found out anew. */
    private List<LinkCandidate> seen = List.of();

    private @Nullable NamedThing named;
    private @Nullable NamedThing linked;
    private int sentence;

    /** What the last value of each metric was linked to, null for nothing. */
    private final Map<String, @Nullable NamedThing> linkedOfMetric = new HashMap<>();

    /**
     * Knows of nothing yet.
     *
     * @param text the clean text of the abstract
     */
    EarlierLinks(String text) {
        this.text = text;
    }

    /** Whether two phrases read alike. */
    boolean alike(NamedThing one, NamedThing other) {
        int length = one.end() - one.start();
        return length == other.end() - other.start() && text.regionMatches(one.start(), text, other.start(), length);
    }

    private Earlier earlier(NamedThing thing, LinkFeatures features) {
        return new Earlier(thing, text.substring(thing.start(), thing.end()), features, sentence);
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

    /** What the last value of a metric was linked to in an earlier sentence. */
    @Nullable
    NamedThing linked(String metric) {
        return linkedOfMetric.get(metric);
    }

    boolean hasLinked(String metric) {
        return linkedOfMetric.containsKey(metric);
    }

    /** Keeps what the last value of a sentence was linked to, and the last of each metric. */
    void link(@Nullable NamedThing thing, Map<String, @Nullable NamedThing> ofMetric) {
        linked = thing;
        linkedOfMetric.putAll(ofMetric);
        seen = List.of();
        if (thing != null) {
            phrases.removeIf(p -> p.features.has(LinkFeature.EARLIER_LINKED));
            phrases.add(earlier(thing, LinkFeatures.of(LinkFeature.EARLIER_LINKED)));
            named = thing;
        }
    }

    /** Keeps the benchmark that an abstract introduces by a name of its own. */
    void addBenchmark(NamedThing own) {
        named = own;
        seen = List.of();
        phrases.add(earlier(own, LinkFeatures.of(LinkFeature.EARLIER_BENCH)));
    }

    /** Keeps the phrases of a sentence that later ones may be about. */
    void add(TaggedSentence s, List<LinkPhrase> all) {
        boolean evaluates = EvaluationWords.areIn(s);
        sentence++;
        seen = List.of();
        for (LinkPhrase phrase : all) {
            boolean name = isNamed(phrase.features());
            if (phrases.size() < MOST && (name || isDescribed(phrase.features()))) {
                LinkFeatures kept = phrase.features().copy();
                kept.retain(KEPT);
                kept.addIf(LinkFeature.EARLIER_EVALUATED, evaluates);
                kept.add(name ? LinkFeature.EARLIER_NAME : LinkFeature.EARLIER_PHRASE);
                NamedThing thing =
                        NamedThing.of(s, phrase.range().from(), phrase.range().to());
                phrases.add(earlier(thing, kept));
                named = name ? thing : named;
            }
        }
    }

    private static boolean isNamed(LinkFeatures features) {
        return features.hasAny(NAMED);
    }

    /** "on", "in", "for" or "to" what is a task or data set by its last word. */
    private static boolean isDescribed(LinkFeatures features) {
        return features.hasAny(PLACED)
                && features.hasAny(NOUNS)
                && features.has(LinkFeature.PLAIN)
                && !features.has(LinkFeature.VAGUE);
    }

    /** All of them as candidates for a value of a later sentence, in a list that may be added to. */
    List<LinkCandidate> candidates(boolean score) {
        if (seen.isEmpty()) {
            seen = seenFromNext();
        }
        List<LinkCandidate> candidates = new ArrayList<>(2 * seen.size() + 16);
        for (int i = 0; i < seen.size(); i++) {
            LinkFeatures features = seen.get(i).features().copy();
            features.add(score ? LinkFeature.SCORE : LinkFeature.RESOURCE);
            candidates.add(new LinkCandidate(seen.get(i).thing(), features));
        }
        return candidates;
    }

    /** Whether all names of data sets so far are the same. */
    private boolean isOneName() {
        return phrases.stream()
                        .filter(p -> p.features.has(LinkFeature.EARLIER_NAME) && !p.features.hasAny(LONGER))
                        .map(p -> p.text)
                        .distinct()
                        .limit(2)
                        .count()
                == 1;
    }

    /** The phrases, the last first, as they look from the next sentence, whatever the value. */
    private List<LinkCandidate> seenFromNext() {
        List<LinkCandidate> candidates = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        boolean only = isOneName();
        for (int i = phrases.size() - 1; i >= 0; i--) {
            Earlier earlier = phrases.get(i);
            LinkFeatures features = earlier.features.copy();
            features.add(LinkFeature.EARLIER);
            boolean last = NamedThing.same(earlier.thing, named) || i == phrases.size() - 1;
            features.addIf(LinkFeature.EARLIER_LAST, last);
            features.addIf(LinkFeature.EARLIER_FIRST, i == 0);
            features.addIf(LinkFeature.EARLIER_NEXT_SENTENCE, earlier.sentence == sentence);
            features.addIf(LinkFeature.EARLIER_ONLY, only);
            features.addIf(LinkFeature.REPEATS, !texts.add(earlier.text));
            candidates.add(new LinkCandidate(earlier.thing, features));
        }
        return candidates;
    }
}
