package io.github.papertag.claim;

import io.github.papertag.claim.Meaning.Cue;
import io.github.papertag.claim.Meaning.MetricName;
import org.jspecify.annotations.Nullable;

/**
 * The metric of a claim.
 *
 * @param name the metric
 * @param id its id, with the words of the text where the lexicon only knows its head
 * @param mention where the text names it, or null if it is implied
 */
record NamedMetric(MetricName name, String id, @Nullable Mention mention) {

    /** Longest name made up from words of the text. */
    private static final int MOST_WORDS = 3;

    private static final WordSet NOT_IN_NAME = ClaimWords.of("no-modifiers");

    static NamedMetric of(TaggedSentence s, Mention mention, Lexicon lexicon) {
        if (mention.meaning() instanceof Cue cue && cue.metric() != null) {
            MetricName implied = lexicon.metric(cue.metric());
            return new NamedMetric(implied, implied.id(), mention);
        }
        if (!(mention.meaning() instanceof MetricName name)) {
            throw new IllegalArgumentException("names no metric: " + mention);
        }
        if (name.head()) {
            return new NamedMetric(name, "other:" + headWithModifiers(s, mention), mention);
        }
        boolean other = name.id().startsWith("other:");
        return new NamedMetric(name, other ? "other:" + s.words(mention.from(), mention.to()) : name.id(), mention);
    }

    static NamedMetric implied(Lexicon lexicon, String id) {
        MetricName name = lexicon.metric(id);
        return new NamedMetric(name, id, null);
    }

    private static String headWithModifiers(TaggedSentence s, Mention head) {
        int from = head.from();
        while (from > 0
                && head.from() - from < MOST_WORDS
                && s.token(from - 1).isWord()
                && !NOT_IN_NAME.has(s.token(from - 1))
                && s.cueEndingAt(from, "reach") == null) {
            from--;
        }
        return s.words(from, head.to());
    }
}
