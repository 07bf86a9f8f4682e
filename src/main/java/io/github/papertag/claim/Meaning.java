package io.github.papertag.claim;

import org.jspecify.annotations.Nullable;

/** What a phrase of a lexicon stands for. */
sealed interface Meaning {

    /**
     * A metric.
     *
     * @param id as claims give it; of the form {@code other:name} for metrics outside the fixed list
     * @param higherIsBetter which way is better
     * @param score whether it is usually a percentage or bare number, so that a bare number next to it can be its value
     * @param head whether it is only the head noun of a metric ("rate", "error") whose name needs the words before it
     */
    record MetricName(String id, boolean higherIsBetter, boolean score, boolean head) implements Meaning {}

    /** A data set or benchmark. */
    record DatasetName() implements Meaning {}

    /**
     * A word that signals a change, a comparison or the like.
     *
     * @param type class of cues that rules name, such as {@code change-verb}
     * @param trend which way it says the metric moves, if it says so
     * @param metric id of the metric that it implies ("faster": speed), if any
     */
    record Cue(String type, @Nullable Trend trend, @Nullable String metric) implements Meaning {}

    /** Which way a cue says a metric moves. */
    enum Trend {
        INCREASE,
        DECREASE,
        BETTER,
        WORSE
    }
}
