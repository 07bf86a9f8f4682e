package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a change or factor is compared with: "than X", "outperforms X by", "Compared with X, …". */
final class BaselineLinker {

    /** How far from the value a comparison may stand, in tokens. */
    private static final int REACH = 16;

    /** How many other values may share a comparison that follows them. */
    private static final int MOST_SHARING = 3;

    private final TaggedSentence s;
    private final BaselineNames names;
    private @Nullable NamedThing previous;

    BaselineLinker(TaggedSentence s) {
        this.s = s;
        this.names = new BaselineNames(s);
    }

    /** The baseline of each member of a group, null where none is named; groups must come in order. */
    List<@Nullable NamedThing> of(QuantityGroup group, Kind kind) {
        boolean level = kind == Kind.ABSOLUTE;
        List<TokenRange> found = after(group, level ? 0 : MOST_SHARING, level);
        if (found.isEmpty()) {
            found = level ? List.of() : before(group);
        }
        if (found.isEmpty()) {
            found = opening(group);
        }
        int members = group.members().size();
        List<@Nullable NamedThing> each = new ArrayList<>();
        for (int m = 0; m < members; m++) {
            each.add(member(found, m, members, level));
        }
        if (!level) {
            previous = each.get(members - 1);
        }
        return each;
    }

    private @Nullable NamedThing member(List<TokenRange> found, int m, int members, boolean level) {
        if (found.isEmpty()) {
            return level ? null : previous;
        }
        if (found.size() == members) {
            return NamedThing.of(s, found.get(m).from(), found.get(m).to());
        }
        return NamedThing.of(s, found.get(0).from(), found.get(found.size() - 1).to());
    }

    /** "… than X", "… over X and Y"; values on the way that have no comparison of their own share it. */
    private List<TokenRange> after(QuantityGroup group, int sharing, boolean level) {
        if (s.isAny(group.first() - 1, "within") && s.isAny(group.last() + 1, "of")) {
            return names.from(group.last() + 2);
        }
        int quantities = 0;
        for (int i = group.last() + 1; i < s.size() && i <= group.last() + REACH; i++) {
            quantities += s.quantity(i) != null ? 1 : 0;
            if (quantities > sharing || s.isAny(i, ";")) {
                return List.of();
            }
            Mention cue = s.cueStartingAt(i, "compare");
            if (cue == null && !level) {
                cue = s.cueStartingAt(i, "compare-loosely");
            }
            if (cue == null && level) {
                cue = s.cueStartingAt(i, "beat-verb");
            }
            if (cue != null) {
                List<TokenRange> found = names.from(cue.to());
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "outperforms X by 3%", "gains over X: 3%". */
    private List<TokenRange> before(QuantityGroup group) {
        for (int i = group.first() - 1; i >= 0 && i >= group.first() - REACH; i--) {
            if (isResult(i)) {
                return List.of();
            }
            Mention cue = s.cueStartingAt(i, "beat-verb");
            if (cue == null) {
                cue = s.cueStartingAt(i, "compare");
            }
            if (cue != null && cue.to() < group.first()) {
                List<TokenRange> found = names.from(cue.to());
                if (!found.isEmpty() && found.get(0).to() <= group.first()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** A bare count, as in "a model with 24 layers", is no result. */
    private boolean isResult(int i) {
        Quantity quantity = s.quantity(i);
        return quantity != null && (quantity.type() != QuantityType.NUMBER || quantity.isDecimal());
    }

    /** "Compared with X, …". */
    private List<TokenRange> opening(QuantityGroup group) {
        Mention cue = s.size() == 0 ? null : s.cueStartingAt(0, "compare");
        return cue != null && cue.to() < group.first() ? names.from(cue.to()) : List.of();
    }
}
