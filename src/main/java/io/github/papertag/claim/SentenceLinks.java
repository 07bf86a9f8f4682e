package io.github.papertag.claim;

/**
 * The linkers of a sentence.
 *
 * @param datasets link values to what they were measured on
 * @param baselines link values to what they are compared with
 */
record SentenceLinks(DatasetLinker datasets, BaselineLinker baselines) {

    /** Keeps what later sentences may go on about. */
    void remember() {
        datasets.remember();
        baselines.remember();
    }
}
