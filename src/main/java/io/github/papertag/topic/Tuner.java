package io.github.papertag.topic;

/** Learns how scores become decisions from documents that the linear model did not see. */
@FunctionalInterface
interface Tuner {

    /**
     * What these scores teach.
     *
     * @param gold for each row of {@code scores} whether the document has the label
     */
    Tuning learn(float[][] scores, boolean[][] gold);
}
