package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import io.github.papertag.Claim.Owner;

/** Tells the paper's own results from those of prior work that it states for comparison. */
final class OwnerLinker {

    private OwnerLinker() {}

    static Owner of(TaggedSentence s, Decision decision) {
        if (decision.kind() != Kind.ABSOLUTE) {
            return Owner.OWN;
        }
        int first = decision.group().first();
        if (decision.token() == first && s.isAny(first - 1, "from") && leadsToAnother(s, first)) {
            return Owner.OTHER;
        }
        return Owner.OWN;
    }

    private static boolean leadsToAnother(TaggedSentence s, int first) {
        for (int i = first + 1; i < s.size() && i < first + 4; i++) {
            if (s.isAny(i, "to", "→")) {
                return true;
            }
        }
        return false;
    }
}
