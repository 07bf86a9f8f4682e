package io.github.papertag.claim;

import java.util.Set;

/** Reads the noun phrases of a sentence that may name a metric: without verbs, conjunctions and prepositions at their edges. */
final class NamePhrases {

    private static final WordSet ENDS = ClaimWords.of("name-ends");

    private static final WordSet NO_EDGES = ClaimWords.of("no-name-edges");

    private static final Set<String> NO_NAMES = ClaimWords.ids("no-names");

    private static final WordSet VERBS = ClaimWords.of("verbs-of-shares");

    private static final WordSet RANGING = ClaimWords.of("ranging");

    private static final WordSet BEFORE_NAMES = ClaimWords.of("before-names");

    private static final WordSet AUXILIARIES = ClaimWords.of("auxiliaries");

    private static final int LONGEST_SINGULAR = 3;

    private static final int MOST_WORDS = 3;

    /** Longest remark between two commas, in tokens. */
    private static final int LONGEST_ASIDE = 10;

    private final TaggedSentence s;

    NamePhrases(TaggedSentence s) {
        this.s = s;
    }

    /** The phrase that begins at a token. */
    TokenRange from(int start) {
        int from = start;
        while (s.isAny(from, BEFORE_NAMES)) {
            from++;
        }
        int to = from;
        while (to < s.size() && to - from < MOST_WORDS && (isPart(to) || (to == from && isParticiple(to)))) {
            to++;
        }
        return new TokenRange(from, s.isAny(from, "per") ? from : withoutEdge(from, lastThings(from, to)));
    }

    /** The same behind a verb: "38% contain at least one smell". */
    TokenRange behindVerbs(int start) {
        int at = start;
        while (s.isAny(at, NO_EDGES) || s.isAny(at, VERBS)) {
            at++;
        }
        return from(at);
    }

    /** "users trust" and "authors never return" are of users and authors: what follows the last plural is said of it. */
    private int lastThings(int from, int to) {
        if (s.isAny(to - 1, "per") || s.isAny(to - 2, "per")) {
            return to;
        }
        for (int end = to; end > from; end--) {
            String word = s.token(end - 1).lower();
            if (word.length() > LONGEST_SINGULAR
                    && !word.equals("news")
                    && word.endsWith("s")
                    && !word.endsWith("ss")
                    && !word.endsWith("us")
                    && !word.endsWith("is")) {
                return end;
            }
        }
        return to;
    }

    private int withoutEdge(int from, int to) {
        int end = to;
        while (end > from && (s.isAny(end - 1, NO_EDGES) || s.isAny(end - 1, "per") || isRange(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isRange(int i) {
        return s.isAny(i, RANGING) && s.isAny(i + 1, "from", "between");
    }

    /** The phrase before a value or bracket, and before the verb that may stand between. */
    TokenRange before(int end) {
        int to = end;
        while (to > 0 && end - to < 2 && !isPart(to - 1)) {
            to--;
        }
        while (to > 1 && isAroundVerb(to - 1)) {
            to--;
        }
        while (to > 1 && isPart(to - 2) && s.cueEndingAt(to, "change-verb") != null) {
            to--;
        }
        int last = withoutEdge(0, to);
        return endingAt(last == end ? last : beforeAside(last));
    }

    private TokenRange endingAt(int to) {
        int from = to;
        while (from > 0 && to - from < MOST_WORDS && isPart(from - 1) && s.cueEndingAt(from, "shift-verb") == null) {
            from--;
        }
        while (from < to && NO_NAMES.contains(s.token(from).lower())) {
            from = s.isAny(from, "we", "it", "they") ? to : from + 1;
        }
        while (from < to && s.isAny(from, NO_EDGES)) {
            from++;
        }
        boolean rate =
                s.isAny(from - 1, "per") && from < s.size() && !s.token(from).glued();
        boolean verb = to - from == 1 && isParticiple(from);
        return new TokenRange(verb || rate ? to : from, to);
    }

    /** "User trust, rated on a scale, rose to": what stands between commas before the verb is no name. */
    private int beforeAside(int to) {
        if (!s.isAny(to - 1, ",")) {
            return to;
        }
        for (int open = to - 2; open > 0 && open > to - LONGEST_ASIDE; open--) {
            if (s.isAny(open, ",")) {
                return open;
            }
        }
        return to;
    }

    /** "X is further reduced by": what changes stands before. */
    private boolean isAroundVerb(int i) {
        return s.cueEndingAt(i + 1, "shift-verb") != null
                || s.isAny(i, AUXILIARIES)
                || s.token(i).lower().endsWith("ly");
    }

    /** The "observed" of "20% of observed faults". */
    private boolean isParticiple(int i) {
        return s.token(i).isWord() && s.token(i).lower().endsWith("ed") && !ENDS.has(s.token(i));
    }

    private boolean isPart(int i) {
        return s.token(i).isWord()
                && (!ENDS.has(s.token(i)) || opensCompound(i))
                && s.cueEndingAt(i + 1, "reach") == null
                && s.cueEndingAt(i + 1, "beat-verb") == null;
    }

    /** The "within" of "within-class variance". */
    private boolean opensCompound(int i) {
        return i + 1 < s.size()
                && s.token(i + 1).isWord()
                && s.token(i + 1).glued()
                && s.token(i + 1).start() == s.token(i).end() + 1;
    }
}
