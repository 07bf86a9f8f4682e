package io.github.papertag.claim;

import java.util.Set;

/** Finds the part of a noun phrase that annotators take for the name: without ranks, times and nouns like "model". */
final class NameCore {

    private static final Set<String> AFTER_NAME = LinkWords.of("after-name");

    private static final Set<String> METHODS = LinkWords.of("method-heads");

    private static final Set<String> PRAISE = LinkWords.of("praise");

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
        if (to - from > 1 && AFTER_NAME.contains(s.token(to - 1).lower()) && isProperName(to - 2)) {
            to--;
        }
        if (isProperName(to - 1)) {
            for (int i = from; i < to - 1; i++) {
                from = METHODS.contains(s.token(i).lower()) && isProperName(i + 1) ? i + 1 : from;
            }
            while (from < to - 1 && (PRAISE.contains(s.token(from).lower()) || s.isAny(from, "-"))) {
                from++;
            }
        }
        return new TokenRange(from, to);
    }

    /** A word with a capital or digit that is no abbreviation of a common phrase. */
    private boolean isProperName(int i) {
        Token token = s.token(i);
        return token.looksLikeName() && !token.is("sota") && !token.is("llms") && !token.is("cnns");
    }
}
