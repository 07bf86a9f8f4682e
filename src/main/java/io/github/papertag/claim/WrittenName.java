package io.github.papertag.claim;

import java.util.Locale;
import java.util.Set;

/** The words by which a sentence names a metric that the lexicon doesn't know: "share of X", "53% fewer X", "lowers X by". */
final class WrittenName {

    private static final WordSet ENDS = ClaimWords.of("name-ends");

    /** What is no name by itself, and begins none. */
    private static final Set<String> NO_NAMES = Set.of(
            "we",
            "it",
            "they",
            "this",
            "that",
            "which",
            "while",
            "versus",
            "near",
            "absolute",
            "relative",
            "respectively",
            "best",
            "also",
            "i",
            "there",
            "performance");

    private static final int LONGEST_SINGULAR = 3;

    private static final int MOST_WORDS = 3;

    private final TaggedSentence s;
    private final QuantityGroup group;

    private WrittenName(TaggedSentence s, QuantityGroup group) {
        this.s = s;
        this.group = group;
    }

    /** The name, or "unnamed" where the words around the value are none. */
    static String of(TaggedSentence s, QuantityGroup group) {
        WrittenName name = new WrittenName(s, group);
        String found = name.after();
        if (found.isEmpty()) {
            found = name.before();
        }
        return found.isEmpty() || NO_NAMES.contains(found.toLowerCase(Locale.ROOT)) ? "unnamed" : found;
    }

    private String after() {
        int at = group.last() + 1;
        for (int i = at; i < s.size() && i <= at + 3 && s.token(i).isWord(); i++) {
            boolean links = s.isAny(i, "of", "fewer", "less", "lower", "higher", "more")
                    || (s.isAny(i, "in") && s.cueEndingAt(i, "change-noun") != null);
            if (links) {
                return phraseFrom(i + 1);
            }
        }
        boolean introduced = group.first() > 0 && !s.token(group.first() - 1).isWord();
        return introduced || s.isAny(group.first() - 1, "by", "to", "from", "of") ? "" : phraseFrom(at);
    }

    private String phraseFrom(int start) {
        int from = start;
        while (from < s.size() && s.isAny(from, "the", "all", "its", "these", "their", "a")) {
            from++;
        }
        int to = from;
        while (to < s.size() && to - from < MOST_WORDS && isPart(to)) {
            to++;
        }
        return s.words(from, lastThings(from, to));
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

    private String before() {
        int to = group.first();
        while (to > 0 && group.first() - to < 2 && !isPart(to - 1)) {
            to--;
        }
        while (to > 1 && isAroundVerb(to - 1)) {
            to--;
        }
        while (to > 1 && isPart(to - 2) && s.cueEndingAt(to, "change-verb") != null) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from < MOST_WORDS && isPart(from - 1) && s.cueEndingAt(from, "shift-verb") == null) {
            from--;
        }
        while (from < to && NO_NAMES.contains(s.token(from).lower())) {
            from = s.isAny(from, "we", "it", "they") ? to : from + 1;
        }
        return s.words(from, to);
    }

    /** "X is further reduced by": what changes stands before. */
    private boolean isAroundVerb(int i) {
        return s.cueEndingAt(i + 1, "shift-verb") != null
                || s.isAny(i, "is", "are", "was", "were", "be", "been", "further", "also")
                || s.token(i).lower().endsWith("ly");
    }

    private boolean isPart(int i) {
        return s.token(i).isWord() && !ENDS.has(s.token(i)) && s.cueEndingAt(i + 1, "reach") == null;
    }
}
