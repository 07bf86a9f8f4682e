package io.github.papertag.topic;

import java.util.List;

/**
 * Every decision about a label on held-out documents: how probable a model that did not see the document thought the
 * label, and whether it is right.
 *
 * @param ids ids of the documents
 * @param labels the labels
 * @param probabilities probability of label {@code l} for document {@code d} at {@code d * labels.size() + l}
 * @param right whether that label is right, at the same position
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers
public record ScoredDecisions(List<String> ids, List<String> labels, float[] probabilities, boolean[] right) {

    public ScoredDecisions {
        ids = List.copyOf(ids);
        labels = List.copyOf(labels);
        if (probabilities.length != right.length || probabilities.length != ids.size() * labels.size()) {
            throw new IllegalArgumentException("every document needs one decision a label");
        }
    }
}
