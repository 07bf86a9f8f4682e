package io.github.papertag.claim;

/** The words by which a sentence names a metric that the lexicon doesn't know: "share of X", "53% fewer X", "lowers X by". */
final class WrittenName {

    private static final WordSet ENDS = WordSet.of(
            "the",
            "a",
            "an",
            "its",
            "their",
            "our",
            "of",
            "in",
            "on",
            "for",
            "to",
            "by",
            "from",
            "with",
            "and",
            "or",
            "at",
            "is",
            "are",
            "than",
            "over",
            "while",
            "compared",
            "across",
            "that",
            "which",
            "all",
            "these",
            "those",
            "when",
            "using",
            "under",
            "have");

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
        return found.isEmpty() ? "unnamed" : found;
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
        return s.words(from, to);
    }

    private String before() {
        int to = group.first();
        while (to > 0 && group.first() - to < 2 && !isPart(to - 1)) {
            to--;
        }
        while (to > 1 && isAroundVerb(to - 1)) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from < MOST_WORDS && isPart(from - 1) && s.cueEndingAt(from, "shift-verb") == null) {
            from--;
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
