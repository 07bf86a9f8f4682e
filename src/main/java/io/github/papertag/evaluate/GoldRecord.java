package io.github.papertag.evaluate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paper with the labels that a reader gave it.
 *
 * @param id id of the paper, as in the labelled output
 * @param title the title
 * @param abstractText the abstract; empty in gold without text
 * @param labels for each facet, such as {@code areas}, the labels given
 * @param claims the claims that a reader found, or null if nobody looked for claims
 */
public record GoldRecord(
        String id,
        String title,
        String abstractText,
        Map<String, List<String>> labels,
        @Nullable List<ClaimFields> claims) {

    public GoldRecord {
        labels = Map.copyOf(labels);
        claims = claims == null ? null : List.copyOf(claims);
    }

    /** The labels given in a facet. */
    public List<String> labels(String facet) {
        return labels.getOrDefault(facet, List.of());
    }
}
