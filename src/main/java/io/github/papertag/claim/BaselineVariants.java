package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.List;

/** Collects noun phrases of a sentence as they may name a baseline: in full, the core, with what follows, the name in an aside. */
final class BaselineVariants {

    private static final int MOST_NAMES = 6;

    private static final WordSet GOES_ON =
            WordSet.of("with", "of", "on", "in", "for", "by", "without", "that", "from", "using", "to");

    private static final WordSet BEFORE_NAME = WordSet.of(",", "(", "-", ":");

    private final TaggedSentence s;
    private final BaselineNames names;
    private final LinkPhraseWords words;
    private final List<LinkPhrase> phrases = new ArrayList<>();

    BaselineVariants(TaggedSentence s, LinkPhraseWords words) {
        this.s = s;
        this.names = new BaselineNames(s);
        this.words = words;
    }

    /** What was collected, in the order of collection; the caller may sort it. */
    List<LinkPhrase> phrases() {
        return phrases;
    }

    /** A noun phrase whose end is known. */
    void add(TokenRange range, LinkFeature how) {
        add(range.from(), range.to(), how, LinkFeature.CORE, List.of(range));
    }

    /** What stands from a token on, if it is a noun phrase. */
    void addFrom(int start, LinkFeature how) {
        if (start >= s.size()) {
            return;
        }
        TokenRange whole = names.phraseAt(start);
        List<TokenRange> cores = whole == null ? List.of() : names.from(start, MOST_NAMES);
        if (whole == null || cores.isEmpty()) {
            return;
        }
        TokenRange core = cores.get(0);
        List<TokenRange> members = cores;
        add(core.from(), core.to(), how, LinkFeature.CORE, members);
        if (whole.from() != core.from() || whole.to() != core.to()) {
            add(whole.from(), whole.to(), how, LinkFeature.FULL, members);
        }
        if (cores.size() > 1) {
            add(core.from(), cores.get(cores.size() - 1).to(), how, LinkFeature.JOINED, members);
        }
        addExtended(core, whole, how);
        addName(whole, how);
        // Fewer of two are one, which is no pair.
        List<TokenRange> pair = cores.size() > 2 ? names.from(start, 1) : List.of();
        if (pair.size() > 1 && pair.size() < cores.size()) {
            add(core.from(), pair.get(pair.size() - 1).to(), how, LinkFeature.JOINED, pair);
        }
    }

    /** "models with 24 layers", "models trained on X". */
    private void addExtended(TokenRange core, TokenRange whole, LinkFeature how) {
        int to = whole.to();
        if (s.isAny(to, GOES_ON)) {
            int from = words.skipArticles(to + 1);
            int end = words.chunkEnd(from, 5);
            boolean joined = end + 1 < s.size() && s.isAny(end, "and", "with", "of") && !names.isVerb(end + 1);
            if (end > from && joined) {
                int more = words.chunkEnd(words.skipArticles(end + 1), 5);
                if (more > end + 1) {
                    add(core.from(), more, how, LinkFeature.MEMBER, List.of());
                }
            }
            if (end > from) {
                add(core.from(), end, how, LinkFeature.EXTENDED, List.of());
            }
        }
    }

    /** The name in "the best method (NAME)" and "the best method, NAME,". */
    private void addName(TokenRange whole, LinkFeature how) {
        for (int i = whole.from() + 1; i < whole.to() - 1; i++) {
            if (s.isAny(i, "(") && s.isAny(whole.to() - 1, ")")) {
                add(i + 1, whole.to() - 1, how, LinkFeature.ASIDE, List.of());
                add(whole.from(), i, how, LinkFeature.WITHOUT_NOUN, List.of());
            }
        }
        int to = whole.to();
        boolean apposed =
                s.isAny(to, BEFORE_NAME) && to + 1 < s.size() && s.token(to + 1).looksLikeName();
        if (apposed) {
            int end = words.chunkEnd(to + 1, 4);
            if (end > to + 1) {
                add(to + 1, end, how, LinkFeature.ASIDE, List.of());
            }
        }
        for (int more = 1; more <= 2 && whole.to() - whole.from() > more; more++) {
            add(whole.from() + more, whole.to(), how, LinkFeature.WITHOUT_FIRST, List.of());
        }
    }

    /** The words before a token. */
    void addBackwards(int end) {
        int from = end;
        while (from > 0 && end - from < 4 && words.isPart(from - 1) && !words.isArticle(from - 1)) {
            from--;
        }
        for (int i = from; i < end; i++) {
            add(
                    i,
                    end,
                    LinkFeature.BRACKET_BEFORE,
                    i == from ? LinkFeature.PLAIN : LinkFeature.WITHOUT_FIRST,
                    List.of());
        }
    }

    private void add(int from, int to, LinkFeature how, LinkFeature span, List<TokenRange> members) {
        if (to <= from) {
            return;
        }
        LinkFeatures features = LinkFeatures.of(how, span);
        words.describe(from, to, features);
        phrases.add(new LinkPhrase(new TokenRange(from, to), features, members));
    }
}
