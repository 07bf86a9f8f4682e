package io.github.papertag.claim;

/** Finds the part of a noun phrase that annotators take for the name: without ranks, times and nouns like "model". */
final class NameCore {

    private static final WordSet AFTER_NAME = LinkWords.of("after-name");

    private static final WordSet METHODS = LinkWords.of("method-heads");

    private static final WordSet NO_NAMES = LinkWords.of("no-proper-names");

    private static final WordSet PRAISE = LinkWords.of("praise");

    private final TaggedSentence s;

    NameCore(TaggedSentence s) {
        this.s = s;
    }

    /** The name in "the strong NAME baseline"; the phrase itself if it has none. */
    TokenRange of(TokenRange phrase) {
        int from = phrase.from();
        int to = phrase.to();
        if (to - from > 2 && s.isAny(to - 1, "s") && s.isAny(to - 2, "'")) {
            to -= 2;
        }
        if (to - from > 1 && AFTER_NAME.has(s.token(to - 1)) && isProperName(to - 2)) {
            to--;
        }
        if (isProperName(to - 1)) {
            for (int i = from; i < to - 1; i++) {
                from = METHODS.has(s.token(i)) && isProperName(i + 1) ? i + 1 : from;
            }
            while (from < to - 1 && (PRAISE.has(s.token(from)) || s.isAny(from, "-"))) {
                from++;
            }
        }
        return new TokenRange(from, to);
    }

    /** A word with a capital or digit that is no abbreviation of a common phrase. */
    private boolean isProperName(int i) {
        Token token = s.token(i);
        return token.looksLikeName() && !NO_NAMES.has(token);
    }
}
