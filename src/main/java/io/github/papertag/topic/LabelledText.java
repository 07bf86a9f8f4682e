package io.github.papertag.topic;

import java.util.List;
import java.util.Map;

/**
 * A paper with the labels that a reader gave it.
 *
 * @param id id of the paper
 * @param title the title
 * @param abstractText the abstract
 * @param labels for each facet, such as {@code areas}, the labels given
 */
public record LabelledText(String id, String title, String abstractText, Map<String, List<String>> labels) {

    public LabelledText {
        labels = Map.copyOf(labels);
    }
}
