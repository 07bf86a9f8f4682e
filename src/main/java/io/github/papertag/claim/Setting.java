package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import java.util.Set;

/** A frequency or a size of structures that something runs at or is made in: "at 250 MHz", "the 5 GHz band", "in 28 nm". */
final class Setting {

    private static final Set<String> UNITS = ClaimWords.ids("units-of-settings");

    private static final WordSet REACHED = ClaimWords.of("reached-settings");

    /** "achieves an operating frequency of": how many words before the value say that it was reached. */
    private static final int REACH = 6;

    private Setting() {}

    /** Whether a level is one, as no metric is named and nothing says that it was reached. */
    static boolean is(ClaimedGroup claimed, NamedMetric metric) {
        Quantity quantity = claimed.quantity();
        return quantity != null
                && UNITS.contains(quantity.unit())
                && claimed.kind().kind() == Kind.ABSOLUTE
                && metric.mention() == null
                && !isReached(claimed.s(), claimed.group().first());
    }

    private static boolean isReached(TaggedSentence s, int first) {
        for (int i = Math.max(0, first - REACH); i < first; i++) {
            if (s.isAny(i, REACHED)) {
                return true;
            }
        }
        return false;
    }
}
