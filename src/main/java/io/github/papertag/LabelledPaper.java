package io.github.papertag;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paper with what Papertag says of it.
 *
 * @param paper the paper as read
 * @param reason why no label could be given; null for a labelled paper
 * @param labels for each model applied, in the order asked for, the labels at or above their threshold, best first
 * @param claims the quantitative results that the abstract claims, in their order
 */
public record LabelledPaper(
        Paper paper, @Nullable Reason reason, Map<String, List<ScoredLabel>> labels, List<Claim> claims) {

    public LabelledPaper {
        Objects.requireNonNull(paper, "paper");
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        claims = List.copyOf(claims);
    }

    /** Why a paper was not labelled. */
    public enum Reason {
        /** There is no abstract. */
        EMPTY_ABSTRACT,
        /** The paper was withdrawn, and the abstract says so instead of what the paper is about. */
        WITHDRAWN,
        /** The record is no paper: an erratum, an editorial, a list of contents. */
        NOT_A_PAPER,
        /** The abstract has too few words to judge by. */
        TOO_SHORT,
        /** The abstract is not written in English. */
        NOT_ENGLISH,
        /** Too few of the words are known to any model. */
        NO_KNOWN_TERMS,
        /** No label is likely enough. */
        LOW_CONFIDENCE
    }

    /** Whether the models could judge the paper. */
    public boolean isLabelled() {
        return reason == null;
    }

    /** {@code labelled} or {@code abstained}, as it stands in the output. */
    public String status() {
        return isLabelled() ? "labelled" : "abstained";
    }

    /** The labels of one model; empty if that model was not applied. */
    public List<ScoredLabel> labels(String model) {
        return labels.getOrDefault(model, List.of());
    }
}
