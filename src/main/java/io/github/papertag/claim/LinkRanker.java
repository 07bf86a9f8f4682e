package io.github.papertag.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among the phrases that a value may be linked to. */
interface LinkRanker {

    /**
     * The chosen phrase, null for no link.
     *
     * @param quantity the value
     * @param candidates what there is to choose from, one of them no link
     */
    @Nullable
    NamedThing choose(Quantity quantity, List<LinkCandidate> candidates);

    /**
     * How probable each place is that the candidates lead to, the most probable first; empty if that is not known.
     *
     * @param candidates what there is to choose from
     */
    default List<LinkShares.Ranked> ranked(List<LinkCandidate> candidates) {
        return List.of();
    }
}
