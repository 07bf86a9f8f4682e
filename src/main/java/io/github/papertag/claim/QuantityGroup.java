package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Quantities of one type that are coordinated, such as "84.3%, 84.9% and 85.6%"; what is said of one is said of all. */
final class QuantityGroup {

    /** More than any author lists; keeps work per group bounded. */
    private static final int MOST_MEMBERS = 40;

    private static final WordSet COORDINATORS = WordSet.of(",", "and", "or", "/", "|", "&");

    private final List<Integer> members;
    private final int first;
    private final int last;

    private QuantityGroup(List<Integer> members) {
        this.members = List.copyOf(members);
        this.first = members.get(0);
        this.last = members.get(members.size() - 1);
    }

    /** Tokens of the quantities, in order. */
    List<Integer> members() {
        return members;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    QuantityType type(TaggedSentence s) {
        Quantity quantity = s.quantity(first());
        return quantity == null ? QuantityType.NUMBER : quantity.type();
    }

    /** Its words and type, for people to read. */
    String describe(TaggedSentence s) {
        return s.words(first(), last() + 1) + " (" + typeName(s) + ")";
    }

    /** Its type as patterns name it. */
    String typeName(TaggedSentence s) {
        return "{" + type(s).name().toLowerCase(Locale.ROOT) + "}";
    }

    List<Quantity> quantities(TaggedSentence s) {
        return members.stream().map(s::quantity).filter(Objects::nonNull).toList();
    }

    static List<QuantityGroup> in(TaggedSentence s) {
        List<QuantityGroup> groups = new ArrayList<>();
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (s.quantity(i) == null) {
                continue;
            }
            boolean joins = !members.isEmpty()
                    && members.size() < MOST_MEMBERS
                    && coordinated(s, members.get(members.size() - 1), i)
                    && !(members.size() == 1 && isComparedWith(s, i));
            if (!joins && !members.isEmpty()) {
                groups.add(new QuantityGroup(members));
                members = new ArrayList<>();
            }
            members.add(i);
        }
        if (!members.isEmpty()) {
            groups.add(new QuantityGroup(members));
        }
        return groups;
    }

    /** "an mAP of 45.1%, 3.2% higher": the second of two behind a bare comma says how far the first is from another. */
    private static boolean isComparedWith(TaggedSentence s, int right) {
        return s.isAny(right - 1, ",") && Comparative.follows(s.tokens(), right);
    }

    /** Same type, and nothing but a comma, a slash or "and" between. */
    private static boolean coordinated(TaggedSentence s, int left, int right) {
        Quantity a = s.quantity(left);
        Quantity b = s.quantity(right);
        if (a == null || b == null || a.type() != b.type() || !a.unit().equals(b.unit())) {
            return false;
        }
        int between = right - left - 1;
        if (between == 1) {
            return s.isAny(left + 1, COORDINATORS);
        }
        return between == 2 && s.isAny(left + 1, ",") && s.isAny(left + 2, "and", "or");
    }
}
