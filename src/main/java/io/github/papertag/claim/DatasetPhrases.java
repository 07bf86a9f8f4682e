package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Collects the phrases of a sentence that may say on what something was tried. */
final class DatasetPhrases {

    private static final Map<String, LinkFeature> PREPOSITIONS = Map.ofEntries(
            Map.entry("on", LinkFeature.ON),
            Map.entry("in", LinkFeature.IN),
            Map.entry("for", LinkFeature.FOR),
            Map.entry("across", LinkFeature.ACROSS),
            Map.entry("under", LinkFeature.UNDER),
            Map.entry("over", LinkFeature.UNDER),
            Map.entry("at", LinkFeature.UNDER),
            Map.entry("during", LinkFeature.UNDER),
            Map.entry("of", LinkFeature.OF),
            Map.entry("using", LinkFeature.USING),
            Map.entry("with", LinkFeature.WITH),
            Map.entry("when", LinkFeature.WHEN),
            Map.entry("to", LinkFeature.TO),
            Map.entry("from", LinkFeature.FROM),
            Map.entry("by", LinkFeature.BY));

    private static final int MOST_WORDS = 7;
    private static final int MOST_MEMBERS = 6;

    /** How many first words of a phrase may be no part of what it names. */
    private static final int MOST_LEFT_OUT = 2;

    private final TaggedSentence s;
    private final LinkPhraseWords words;
    private final List<LinkPhrase> phrases = new ArrayList<>();

    DatasetPhrases(TaggedSentence s, List<List<TokenRange>> runs) {
        this.s = s;
        this.words = new LinkPhraseWords(s);
        for (List<TokenRange> run : runs) {
            addRun(run);
        }
        if (runs.size() == 1) {
            phrases.forEach(p -> p.features().add(LinkFeature.ONLY_ONE));
        }
        for (int i = 0; i < s.size(); i++) {
            addFrom(i);
        }
        addChunk(0, LinkFeature.SUBJECT);
        phrases.sort(Comparator.comparingInt(p -> p.range().from()));
    }

    List<LinkPhrase> phrases() {
        return phrases;
    }

    private void addFrom(int i) {
        LinkFeature preposition =
                i == 0 ? null : PREPOSITIONS.get(s.token(i - 1).lower());
        if (preposition != null) {
            addChunk(i, preposition);
        }
        if (s.isAny(i - 1, "(") && s.quantity(i - 2) != null) {
            addChunk(i, LinkFeature.BRACKET);
        }
        if (s.quantity(i) != null && s.isAny(i - 1, "(")) {
            addBackwards(i - 1, LinkFeature.BRACKET_BEFORE);
        }
        if (s.metricStartingAt(i) != null) {
            addBackwards(i, LinkFeature.METRIC_OF);
        }
        addIntroduced(i);
    }

    private void addRun(List<TokenRange> run) {
        for (TokenRange name : run) {
            add(name.from(), name.to(), EnumSet.of(LinkFeature.NAME_OF_SET, LinkFeature.PLAIN), List.of());
            if (isVersion(name.to())) {
                add(name.from(), name.to() + 1, EnumSet.of(LinkFeature.NAME_OF_SET, LinkFeature.VERSIONED), List.of());
            }
            int end = words.chunkEnd(name.from(), MOST_WORDS);
            if (end > name.to()) {
                add(name.from(), end, EnumSet.of(LinkFeature.NAME_OF_SET, LinkFeature.EXTENDED), List.of());
            }
        }
        if (run.size() > 1) {
            add(
                    run.get(0).from(),
                    run.get(run.size() - 1).to(),
                    EnumSet.of(LinkFeature.NAME_OF_SET, LinkFeature.JOINED),
                    run);
        }
    }

    /** The number in "NAME 2.0". */
    private boolean isVersion(int i) {
        Quantity quantity = s.quantity(i);
        return quantity != null
                && i > 0
                && s.token(i - 1).looksLikeName()
                && quantity.type() == QuantityType.NUMBER
                && quantity.high() == null
                && quantity.unit().equals("none")
                && s.metricStartingAt(i + 1) == null;
    }

    /** "NAME, a new data set of …", "NAME (a benchmark for …)". */
    private void addIntroduced(int i) {
        if (!s.token(i).looksLikeName()
                || i + 2 >= s.size()
                || !s.isAny(i + 1, ",", ":", "(", "-", "—")
                || s.isAny(i - 1, ",")) {
            return;
        }
        for (int at = i + 2; at < s.size() && at < i + 9 && (s.token(at).isWord() || s.quantity(at) != null); at++) {
            if (s.isAny(at, "dataset", "benchmark", "corpus", "testbed", "suite", "database", "collection", "set")) {
                int from = i;
                while (from > 0
                        && s.token(from - 1).looksLikeName()
                        && s.token(from).glued()) {
                    from--;
                }
                add(from, i + 1, EnumSet.of(LinkFeature.INTRODUCED, LinkFeature.PLAIN), List.of());
                return;
            }
        }
    }

    /** The noun phrase from a token on, with its variants. */
    private void addChunk(int start, LinkFeature how) {
        int from = words.skipArticles(start);
        int end = words.chunkEnd(from, MOST_WORDS);
        if (end <= from) {
            return;
        }
        add(from, end, EnumSet.of(how, LinkFeature.PLAIN), List.of());
        addShorter(from, end, how);
        if (isVersion(end)) {
            add(from, end + 1, EnumSet.of(how, LinkFeature.VERSIONED), List.of());
        }
        if (s.isAny(end, "of", "in", "from", "with", "on") && how != LinkFeature.OF) {
            int more = words.chunkEnd(words.skipArticles(end + 1), MOST_WORDS);
            if (more > end + 1) {
                add(from, more, EnumSet.of(how, LinkFeature.EXTENDED), List.of());
            }
        }
        addCoordinated(new TokenRange(from, end), how);
    }

    /** "ten open NAME data sets": without the first words, and without the noun. */
    private void addShorter(int from, int end, LinkFeature how) {
        boolean noun = words.isSetNoun(end - 1);
        if (noun && end - from > 1) {
            add(from, end - 1, EnumSet.of(how, LinkFeature.WITHOUT_NOUN), List.of());
        }
        for (int later = from + 1; later <= from + MOST_LEFT_OUT && later < end; later++) {
            add(later, end, EnumSet.of(how, LinkFeature.WITHOUT_FIRST), List.of());
            if (noun && later + 1 < end) {
                add(later, end - 1, EnumSet.of(how, LinkFeature.WITHOUT_BOTH), List.of());
            }
        }
    }

    /** "legal, medical and news texts": each further part and all together. */
    private void addCoordinated(TokenRange first, LinkFeature how) {
        List<TokenRange> members = new ArrayList<>(List.of(first));
        int last = first.to();
        for (int next = words.afterCoordinator(last); next > last; next = words.afterCoordinator(last)) {
            int to = words.chunkEnd(next, MOST_WORDS);
            if (to <= next || members.size() == MOST_MEMBERS) {
                break;
            }
            members.add(new TokenRange(next, to));
            add(next, to, EnumSet.of(how, LinkFeature.MEMBER), List.of());
            last = to;
        }
        if (members.size() > 1) {
            EnumSet<LinkFeature> features = EnumSet.of(how, LinkFeature.JOINED);
            if (s.isAny(last, ",") && s.isAny(last + 1, "respectively")) {
                features.add(LinkFeature.RESPECTIVELY);
            }
            add(first.from(), last, features, members);
        }
    }

    /** The words before a token, "target task" of "target task perplexity". */
    private void addBackwards(int end, LinkFeature how) {
        int from = end;
        while (from > 0
                && end - from < 4
                && words.isPart(from - 1)
                && s.metricEndingAt(from) == null
                && !words.isArticle(from - 1)) {
            from--;
        }
        for (int i = from; i < end; i++) {
            add(i, end, EnumSet.of(how, i == from ? LinkFeature.PLAIN : LinkFeature.WITHOUT_FIRST), List.of());
        }
    }

    private void add(int from, int to, EnumSet<LinkFeature> features, List<TokenRange> members) {
        words.describe(from, to, features);
        if (isVersion(to)) {
            features.add(LinkFeature.VERSION_NEXT);
        }
        phrases.add(new LinkPhrase(new TokenRange(from, to), features, List.copyOf(members)));
    }
}
