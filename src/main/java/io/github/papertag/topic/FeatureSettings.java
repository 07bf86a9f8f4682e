package io.github.papertag.topic;

/**
 * How terms become features; part of every model file.
 *
 * @param titleWeight how many times a term in the title counts, at least 0
 * @param minDocuments a term is used if at least this many training documents have it
 * @param maxTerms at most this many terms are used, those that tell most about a label
 */
public record FeatureSettings(int titleWeight, int minDocuments, int maxTerms) {

    public FeatureSettings {
        if (titleWeight < 0 || minDocuments < 1 || maxTerms < 1) {
            throw new IllegalArgumentException(
                    "feature settings need titleWeight >= 0, minDocuments >= 1 and maxTerms >= 1");
        }
    }
}
