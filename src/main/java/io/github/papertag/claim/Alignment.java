package io.github.papertag.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which of several coordinated names belongs to which of as many values; what speaks for one of the others speaks for it. */
final class Alignment {

    private static final int LONGEST_NAME = 5;

    private Alignment() {}

    /**
     * For each name that belongs to another of the values the one that belongs to this: "1.4, 2.0 and 0.7 on En-De, En-Fr and En-Ro".
     *
     * @param phrases what the value may be linked to
     * @param member which of the values it is
     * @param members how many values there are
     */
    static Map<TokenRange, TokenRange> ownParts(TaggedSentence s, List<LinkPhrase> phrases, int member, int members) {
        Map<TokenRange, TokenRange> own = new HashMap<>();
        for (LinkPhrase phrase : phrases) {
            if (members > 1 && phrase.members().size() == members && isJoined(s, phrase)) {
                phrase.members()
                        .forEach(part -> own.putIfAbsent(part, phrase.members().get(member)));
            }
        }
        return own;
    }

    /** "On TREC, FooRank" is no list, but "TREC and BEIR" is one. */
    private static boolean isJoined(TaggedSentence s, LinkPhrase phrase) {
        TokenRange last = phrase.members().get(phrase.members().size() - 1);
        return s.isAny(last.from() - 1, "and", "or", "/", "&");
    }

    /** The second name of "beats GPT-4 by 12% and Claude 3.5 by 8%", for the second value; null for others. */
    static @Nullable TokenRange beaten(TaggedSentence s, Decision decision) {
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
        return from < by && listed && s.metricEndingAt(by) == null ? new TokenRange(from, by) : null;
    }
}
