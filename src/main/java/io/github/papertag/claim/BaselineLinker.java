package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a result is compared with: "than X", "outperforms X by", "improves X by", "Compared with X, …", "60% vs. 55% for X". */
final class BaselineLinker {

    /** How far from the value a comparison may stand, in tokens. */
    private static final int REACH = 16;

    /** How many other values may share a comparison that follows them. */
    private static final int MOST_SHARING = 3;

    /** How far into a sentence an opening comparison may begin: "Notably, when compared with X, …". */
    private static final int LATEST_OPENING = 3;

    /** Longest name of a metric in "the same accuracy as X", in tokens. */
    private static final int LONGEST_METRIC = 5;

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
        int members = group.members().size();
        List<TokenRange> found = after(group, level ? 0 : MOST_SHARING, level);
        if (found.isEmpty() && level) {
            found = ofComparedLevel(group);
        }
        if (found.isEmpty()) {
            found = before(group, level);
        }
        if (found.isEmpty()) {
            found = opening(group);
        }
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
        int members = group.members().size();
        if (s.isAny(group.first() - 1, "within") && s.isAny(group.last() + 1, "of")) {
            return names.from(group.last() + 2, members);
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
                List<TokenRange> found = names.from(cue.to(), members);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "50.9%, compared to 23.6% by X": whose the other level is. */
    private List<TokenRange> ofComparedLevel(QuantityGroup group) {
        for (int i = group.last() + 1; i < s.size() && i <= group.last() + REACH; i++) {
            if (s.quantity(i) == null) {
                continue;
            }
            int versus = s.isAny(i - 1, ".") ? i - 2 : i - 1;
            boolean compared = s.cueEndingAt(i, "compare") != null || s.isAny(versus, "vs", "versus");
            int last = i;
            while (s.isAny(last + 1, "and", ",") && s.quantity(last + 2) != null) {
                last += 2;
            }
            boolean by = s.isAny(last + 1, "by", "for", "of", "with", "from", "using", "achieved");
            return compared && by ? names.from(last + 2, group.members().size()) : List.of();
        }
        return List.of();
    }

    /** "outperforms X by 3%", "improves X by 3%", "gains over X: 3%"; a level only goes with what it beats. */
    private List<TokenRange> before(QuantityGroup group, boolean level) {
        for (int i = group.first() - 1; i >= 0 && i >= group.first() - REACH; i--) {
            if (isResult(i)) {
                return List.of();
            }
            int start = level ? afterCue(i, "beat-verb") : startOfBaseline(i, group);
            if (start > i && start < group.first()) {
                List<TokenRange> found = names.from(start, group.members().size());
                if (!found.isEmpty() && found.get(0).to() <= group.first()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Where the name begins that a comparison at token {@code i} introduces; -1 if none stands there. */
    private int startOfBaseline(int i, QuantityGroup group) {
        int start = Math.max(afterCue(i, "beat-verb"), Math.max(afterCue(i, "compare"), afterCue(i, "equal")));
        if (start > 0) {
            return start;
        }
        if (s.isAny(i, "same", "comparable", "similar", "equal")) {
            for (int to = i + 1; to < group.first() && to <= i + LONGEST_METRIC; to++) {
                if (s.isAny(to, "as", "to", "with", "of")) {
                    return to + 1;
                }
            }
        }
        boolean improves = s.isAny(i, "improve", "improves", "improving", "improved") && names.isObject(i + 1, group);
        return improves ? i + 1 : -1;
    }

    private int afterCue(int i, String type) {
        Mention cue = s.cueStartingAt(i, type);
        return cue == null ? -1 : cue.to();
    }

    /** A bare count, as in "a model with 24 layers", is no result. */
    private boolean isResult(int i) {
        Quantity quantity = s.quantity(i);
        return quantity != null && (quantity.type() != QuantityType.NUMBER || quantity.isDecimal());
    }

    /** "Compared with X, …". */
    private List<TokenRange> opening(QuantityGroup group) {
        for (int i = 0; i <= LATEST_OPENING && i < group.first(); i++) {
            Mention cue = s.cueStartingAt(i, "compare");
            if (cue != null && !s.isAny(i, "over", "against") && cue.to() < group.first()) {
                return names.from(cue.to(), group.members().size());
            }
        }
        return List.of();
    }
}
