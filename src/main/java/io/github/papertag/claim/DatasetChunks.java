package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.List;

/** Collects noun phrases of a sentence with their variants: with more words, with fewer, and coordinated ones together. */
final class DatasetChunks {

    private static final WordSet GOES_ON = WordSet.of("of", "in", "from", "with", "on");

    private static final int MOST_MEMBERS = 6;

    /** How many first words of a phrase may be no part of what it names. */
    private static final int MOST_LEFT_OUT = 2;

    private final TaggedSentence s;
    private final LinkPhraseWords words;
    private final List<LinkPhrase> phrases = new ArrayList<>();

    DatasetChunks(TaggedSentence s, LinkPhraseWords words) {
        this.s = s;
        this.words = words;
    }

    /** What was collected, in the order of collection; the caller may sort it. */
    List<LinkPhrase> phrases() {
        return phrases;
    }

    /** The number in "NAME 2.0". */
    boolean isVersion(int i) {
        Quantity quantity = s.quantity(i);
        return quantity != null
                && i > 0
                && s.token(i - 1).looksLikeName()
                && quantity.type() == QuantityType.NUMBER
                && quantity.high() == null
                && quantity.unit().equals("none")
                && s.metricStartingAt(i + 1) == null;
    }

    /** The noun phrase from a token on, with its variants. */
    void addChunk(int start, LinkFeature how) {
        int from = words.skipArticles(start);
        int end = words.chunkEnd(from, DatasetPhrases.MOST_WORDS);
        if (end <= from) {
            return;
        }
        add(from, end, LinkFeatures.of(how, LinkFeature.PLAIN), List.of());
        addShorter(from, end, how);
        if (isVersion(end)) {
            add(from, end + 1, LinkFeatures.of(how, LinkFeature.VERSIONED), List.of());
        }
        if (s.isAny(end, GOES_ON) && how != LinkFeature.OF) {
            int more = words.chunkEnd(words.skipArticles(end + 1), DatasetPhrases.MOST_WORDS);
            if (more > end + 1) {
                add(from, more, LinkFeatures.of(how, LinkFeature.EXTENDED), List.of());
            }
        }
        addCoordinated(new TokenRange(from, end), how);
    }

    /** The noun phrase from a token on, without variants, if its last word says that it is a task or data set. */
    void addDescribed(int start, LinkFeature how) {
        int from = words.skipArticles(start);
        int end = words.chunkEnd(from, DatasetPhrases.MOST_WORDS);
        if (end > from && words.isTaskOrSetNoun(end - 1)) {
            add(from, end, LinkFeatures.of(how, LinkFeature.PLAIN), List.of());
        }
    }

    /** "ten open NAME data sets": without the first words, and without the noun. */
    private void addShorter(int from, int end, LinkFeature how) {
        boolean noun = words.isSetNoun(end - 1);
        if (noun && end - from > 1) {
            add(from, end - 1, LinkFeatures.of(how, LinkFeature.WITHOUT_NOUN), List.of());
        }
        for (int later = from + 1; later <= from + MOST_LEFT_OUT && later < end; later++) {
            boolean word = s.token(later).isWord();
            if (word) {
                add(later, end, LinkFeatures.of(how, LinkFeature.WITHOUT_FIRST), List.of());
            }
            if (word && noun && later + 1 < end) {
                add(later, end - 1, LinkFeatures.of(how, LinkFeature.WITHOUT_BOTH), List.of());
            }
        }
        addCore(from, noun ? end - 1 : end, how);
    }

    /** "the critical NAME slice": the name alone. */
    private void addCore(int from, int end, LinkFeature how) {
        int start = from;
        while (start < end && !s.token(start).looksLikeName()) {
            start++;
        }
        int last = start;
        while (last < end && s.token(last).looksLikeName()) {
            last++;
        }
        if (last > start && last < end && s.token(last).isWord()) {
            add(start, last, LinkFeatures.of(how, LinkFeature.CORE), List.of());
        }
    }

    /** "legal, medical and news texts": each further part and all together. */
    private void addCoordinated(TokenRange first, LinkFeature how) {
        List<TokenRange> members = new ArrayList<>(List.of(first));
        int last = first.to();
        for (int next = words.afterCoordinator(last); next > last; next = words.afterCoordinator(last)) {
            int to = words.chunkEnd(next, DatasetPhrases.MOST_WORDS);
            if (to <= next || members.size() == MOST_MEMBERS) {
                break;
            }
            members.add(new TokenRange(next, to));
            add(next, to, LinkFeatures.of(how, LinkFeature.MEMBER), List.of());
            last = to;
            if (!s.isAny(next - 1, ",")) {
                addJoined(members, how);
            }
        }
    }

    private void addJoined(List<TokenRange> members, LinkFeature how) {
        int last = members.get(members.size() - 1).to();
        LinkFeatures features = LinkFeatures.of(how, LinkFeature.JOINED);
        if (s.isAny(last, ",") && s.isAny(last + 1, "respectively")) {
            features.add(LinkFeature.RESPECTIVELY);
        }
        add(members.get(0).from(), last, features, List.copyOf(members));
    }

    /** The words before a token, "target task" of "target task perplexity". */
    void addBackwards(int end, LinkFeature how) {
        int from = end;
        while (from > 0
                && end - from < 4
                && words.isPart(from - 1)
                && s.metricEndingAt(from) == null
                && !words.isArticle(from - 1)) {
            from--;
        }
        for (int i = from; i < end; i++) {
            add(i, end, LinkFeatures.of(how, i == from ? LinkFeature.PLAIN : LinkFeature.WITHOUT_FIRST), List.of());
        }
        if (end - from > 1 && words.isSetNoun(end - 1)) {
            add(from, end - 1, LinkFeatures.of(how, LinkFeature.WITHOUT_NOUN), List.of());
        }
    }

    /** Adds tokens {@code [from, to)}, with what their words are. */
    void add(int from, int to, LinkFeatures features, List<TokenRange> members) {
        words.describe(from, to, features);
        if (isVersion(to)) {
            features.add(LinkFeature.VERSION_NEXT);
        }
        phrases.add(new LinkPhrase(new TokenRange(from, to), features, List.copyOf(members)));
    }
}
