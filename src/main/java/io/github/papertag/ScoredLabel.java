package io.github.papertag;

import java.util.List;
import java.util.Objects;

/**
 * A label and how sure the model is of it.
 *
 * @param label id of the label in the model's taxonomy, such as {@code computer-vision}
 * @param score calibrated probability in [0, 1] that a careful reader would give this label
 * @param terms the terms that carried the label, heaviest first; empty unless an explanation was asked for
 */
public record ScoredLabel(String label, double score, List<TermEvidence> terms) {

    public ScoredLabel {
        Objects.requireNonNull(label, "label");
        terms = List.copyOf(terms);
    }

    /** A label without its evidence. */
    public ScoredLabel(String label, double score) {
        this(label, score, List.of());
    }
}
