package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** The sum of each place, at its first candidate; 0 at the others. */
    private final double[] sums;

    /**
     * Adds the shares of the candidates up.
     *
     * @param shares one for each candidate, which the sums take the places of
     */
    LinkShares(List<LinkCandidate> candidates, double[] shares) {
        this.candidates = candidates;
        this.slots = new int[4 * Integer.highestOneBit(candidates.size() + 1)];
        this.sums = shares;
        for (int i = 0; i < shares.length; i++) {
            double share = shares[i];
            shares[i] = 0;
            add(i, share);
        }
    }

    private void add(int candidate, double share) {
        NamedThing thing = candidates.get(candidate).thing();
        int slot = hash(thing) & (slots.length - 1);
        while (slots[slot] != 0
                && !NamedThing.same(candidates.get(slots[slot] - 1).thing(), thing)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        if (slots[slot] == 0) {
            slots[slot] = candidate + 1;
        }
        sums[slots[slot] - 1] += share;
    }

    private static int hash(@Nullable NamedThing thing) {
        return thing == null ? 0 : thing.start() * 31 + thing.end();
    }

    /** All places by their part of the whole, the largest first; the same places as {@link #largest} looks at. */
    List<Ranked> ranked() {
        double whole = 0;
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            whole += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] > 0) {
                ranked.add(new Ranked(candidates.get(i).thing(), sums[i] / whole));
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::share).reversed());
        return ranked;
    }

    /** The place with the largest sum, the first of equals; null if that is no link. */
    @Nullable
    NamedThing largest() {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return candidates.get(best).thing();
    }
}
