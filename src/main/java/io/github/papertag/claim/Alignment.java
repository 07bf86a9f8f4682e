package io.github.papertag.claim;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives each of several values its own of as many coordinated names, where all were linked to one of them. */
final class Alignment {

    private static final int LONGEST_NAME = 5;

    private Alignment() {}

    /** "1.4, 2.0 and 0.7 on En-De, En-Fr and En-Ro": not thrice the first. */
    static List<@Nullable NamedThing> of(TaggedSentence s, List<LinkPhrase> phrases, List<@Nullable NamedThing> each) {
        NamedThing same = each.get(0);
        if (each.size() < 2 || same == null || each.stream().anyMatch(thing -> !Objects.equals(thing, same))) {
            return each;
        }
        for (LinkPhrase phrase : phrases) {
            List<@Nullable NamedThing> parts = phrase.members().stream()
                    .<@Nullable NamedThing>map(range -> NamedThing.of(s, range.from(), range.to()))
                    .toList();
            if (parts.size() == each.size() && parts.contains(same) && isJoined(s, phrase)) {
                return parts;
            }
        }
        return each;
    }

    /** "On TREC, FooRank" is no list, but "TREC and BEIR" is one. */
    private static boolean isJoined(TaggedSentence s, LinkPhrase phrase) {
        TokenRange last = phrase.members().get(phrase.members().size() - 1);
        return s.isAny(last.from() - 1, "and", "or", "/", "&");
    }

    /** The second name of "beats GPT-4 by 12% and Claude 3.5 by 8%", for the second value; null for others. */
    static @Nullable NamedThing beaten(TaggedSentence s, Decision decision) {
        int by = decision.group().first() - 1;
        if (!s.isAny(by, "by") || !UnnamedMetric.isBeaten(decision.match().cue())) {
            return null;
        }
        int from = by;
        while (from > 0 && by - from < LONGEST_NAME && (s.token(from - 1).looksLikeName() || Version.at(s, from - 1))) {
            from--;
        }
        int before = s.isAny(from - 2, ",") ? from - 3 : from - 2;
        boolean listed = s.isAny(from - 1, "and", ",") && s.quantity(before) != null;
        return from < by && listed && s.metricEndingAt(by) == null ? NamedThing.of(s, from, by) : null;
    }
}
