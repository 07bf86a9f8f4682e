package io.github.papertag.topic;

import java.util.List;
import java.util.Map;

/**
 * A labelled paper of the training data: everything but the words' order.
 *
 * @param id id of the paper
 * @param title the title
 * @param labels for each facet the labels given
 * @param abstractTerms counts of the abstract's terms
 */
record Document(String id, String title, Map<String, List<String>> labels, SparseCounts abstractTerms) {

    Document {
        labels = Map.copyOf(labels);
    }

    List<String> labels(String facet) {
        return labels.getOrDefault(facet, List.of());
    }
}
