package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sums of probability for each place that candidates lead to: a hash table on arrays, as every value needs one. */
final class LinkShares {

    /**
     * How probable a place is.
     *
     * @param thing the place, null for no link
     * @param share its part of the sum of all, in [0, 1]
     */
    record Ranked(@Nullable NamedThing thing, double share) {}

    private final List<LinkCandidate> candidates;

    /** For each slot the first candidate of a place, plus one; 0 where there is none. */
    private final int[] slots;

    /** The sum of each place, at its first candidate. */
    private final double[] shares;

    LinkShares(List<LinkCandidate> candidates) {
        this.candidates = candidates;
        this.slots = new int[4 * Integer.highestOneBit(candidates.size() + 1)];
        this.shares = new double[candidates.size()];
    }

    /** Adds a share to the place of a candidate; candidates must come in order. */
    void add(int candidate, double share) {
        NamedThing thing = candidates.get(candidate).thing();
        int slot = hash(thing) & (slots.length - 1);
        while (slots[slot] != 0
                && !Objects.equals(candidates.get(slots[slot] - 1).thing(), thing)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        if (slots[slot] == 0) {
            slots[slot] = candidate + 1;
        }
        shares[slots[slot] - 1] += share;
    }

    private static int hash(@Nullable NamedThing thing) {
        return thing == null ? 0 : thing.start() * 31 + thing.end();
    }

    /** All places by their part of the whole, the largest first; the same places as {@link #largest} looks at. */
    List<Ranked> ranked() {
        double whole = 0;
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            whole += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                ranked.add(new Ranked(candidates.get(i).thing(), shares[i] / whole));
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::share).reversed());
        return ranked;
    }

    /** The place with the largest sum, the first of equals; null if that is no link. */
    @Nullable
    NamedThing largest() {
        int best = 0;
        for (int i = 1; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return candidates.get(best).thing();
    }
}
