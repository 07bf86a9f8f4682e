package io.github.papertag;

import java.util.List;
import java.util.Objects;

/**
 * A term that spoke for a label.
 *
 * @param term the term as the model knows it, lower-case, words of an n-gram separated by one space
 * @param weight its share of the label's linear score, in log-odds; positive speaks for the label
 * @param spans where it stands in the abstract; empty if it stands only in the title
 */
public record TermEvidence(String term, double weight, List<Span> spans) {

    public TermEvidence {
        Objects.requireNonNull(term, "term");
        spans = List.copyOf(spans);
    }
}
