package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a change or factor is compared with. */
final class BaselineLinker {

    private static final Set<String> ENDS = Set.of(
            "on",
            "in",
            "by",
            "while",
            "with",
            "for",
            "at",
            "when",
            "under",
            "across",
            "which",
            "that",
            "as",
            "using",
            "respectively",
            "to",
            "from",
            "is",
            "are",
            "was",
            "were",
            "and",
            "or",
            "but",
            "whereas",
            "without",
            "through",
            "via",
            "both",
            "achieving",
            "reducing",
            "improving",
            "after",
            "during",
            "within",
            "than",
            "over",
            "respectivel",
            "where",
            "demonstrating",
            "even",
            "despite",
            "highlighting",
            "showing",
            "maintaining",
            "running",
            "setting",
            "averaged",
            "if",
            "only",
            "indicating");

    private static final Set<String> SKIPPED =
            Set.of("the", "a", "an", "its", "their", "our", "that", "of", "those", "all");

    private static final int MOST_WORDS = 12;

    /** How far from the value a comparison may stand. */
    private static final int REACH = 14;

    private final TaggedSentence s;

    BaselineLinker(TaggedSentence s) {
        this.s = s;
    }

    /** The baseline of each member of a group, null where none is named. */
    List<@Nullable NamedThing> of(QuantityGroup group) {
        List<NamedThing> found = after(group);
        if (found.isEmpty()) {
            found = beaten(group);
        }
        if (found.isEmpty()) {
            found = opening(group);
        }
        int members = group.members().size();
        List<@Nullable NamedThing> each = new ArrayList<>();
        for (int m = 0; m < members; m++) {
            if (found.isEmpty()) {
                each.add(null);
            } else if (found.size() == members) {
                each.add(found.get(m));
            } else {
                each.add(new NamedThing(
                        found.get(0).from(), found.get(found.size() - 1).to()));
            }
        }
        return each;
    }

    /** "… than X", "… over X and Y", with no other quantity before it but those that share it. */
    private List<NamedThing> after(QuantityGroup group) {
        int quantities = 0;
        for (int i = group.last() + 1; i < s.size() && i <= group.last() + REACH; i++) {
            if ((s.quantity(i) != null && ++quantities > 1) || s.isAny(i, ";")) {
                return List.of();
            }
            Mention cue = s.cueStartingAt(i, "compare");
            if (cue != null && s.quantity(Math.min(cue.to(), s.size() - 1)) == null) {
                return names(cue.to());
            }
        }
        return List.of();
    }

    /** "outperforms X by 3%". */
    private List<NamedThing> beaten(QuantityGroup group) {
        for (int i = group.first() - 1; i >= 0 && i >= group.first() - REACH; i--) {
            if (s.quantity(i) != null) {
                return List.of();
            }
            Mention verb = s.cueStartingAt(i, "beat-verb");
            if (verb != null) {
                return names(verb.to());
            }
        }
        return List.of();
    }

    /** "Compared with X, …". */
    private List<NamedThing> opening(QuantityGroup group) {
        Mention cue = s.cueStartingAt(0, "compare");
        return cue != null && cue.to() < group.first() ? names(cue.to()) : List.of();
    }

    /** The coordinated names that begin at a token. */
    private List<NamedThing> names(int start) {
        List<NamedThing> names = new ArrayList<>();
        int at = start;
        while (at < s.size() && names.size() < MOST_WORDS) {
            NamedThing name = nameAt(at);
            if (name == null) {
                break;
            }
            names.add(name);
            at = name.to();
            if (s.isAny(at, ",") && s.isAny(at + 1, "and")) {
                at += 2;
            } else if (s.isAny(at, "and", ",") && at + 1 < s.size() && isNameLike(at + 1)) {
                at += 1;
            } else {
                break;
            }
        }
        return names;
    }

    private boolean isNameLike(int i) {
        return s.token(i).looksLikeName() && s.token(i).end() - s.token(i).start() > 1;
    }

    private @Nullable NamedThing nameAt(int start) {
        int from = start;
        while (from < s.size() && SKIPPED.contains(s.token(from).lower())) {
            from++;
        }
        int to = from;
        while (to < s.size() && to - from < MOST_WORDS && continues(from, to)) {
            to++;
        }
        return to == from ? null : new NamedThing(from, to);
    }

    private boolean continues(int from, int i) {
        Token token = s.token(i);
        if (token.quantity() != null) {
            return false;
        }
        if (token.kind() == Token.Kind.SIGN) {
            return i > from && (token.is("/") || token.is("'") || token.is("-"));
        }
        return !ENDS.contains(token.lower());
    }
}
