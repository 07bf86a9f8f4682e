package io.github.papertag.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the phrases of a sentence that may say on what something was tried. */
final class DatasetPhrases {

    private static final Map<String, LinkFeature> HOW_BY_PREPOSITION = Map.ofEntries(
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

    private static final WordSet PREPOSITIONS = WordSet.of(HOW_BY_PREPOSITION.keySet());

    private static final WordSet APPOSITIONS = WordSet.of(",", ":", "(", "-", "—");

    /** What a name that is in apposition to one of these may be. */
    private static final WordSet INTRODUCED =
            WordSet.of("dataset", "benchmark", "corpus", "testbed", "suite", "database", "collection", "set");

    static final int MOST_WORDS = 7;
    private final TaggedSentence s;
    private final LinkPhraseWords words;
    private final DatasetChunks chunks;
    private final List<List<TokenRange>> runs;

    DatasetPhrases(TaggedSentence s, LinkPhraseWords words) {
        this.s = s;
        this.words = words;
        this.chunks = new DatasetChunks(s, words);
        this.runs = new DatasetNames(s).runs();
    }

    /** Whether the sentence names a data set. */
    boolean isNamed() {
        return !runs.isEmpty();
    }

    /** All of them, in the order of their first tokens. */
    List<LinkPhrase> all() {
        List<LinkPhrase> phrases = chunks.phrases();
        runs.forEach(this::addRun);
        if (runs.size() == 1) {
            phrases.forEach(p -> p.features().add(LinkFeature.ONLY_ONE));
        }
        for (int i = 0; i < s.size(); i++) {
            addFrom(i);
        }
        chunks.addChunk(0, LinkFeature.SUBJECT);
        phrases.sort(Comparator.comparingInt(p -> p.range().from()));
        return phrases;
    }

    /** Of all of them, those that {@link EarlierLinks} may keep for later sentences. */
    List<LinkPhrase> memorable() {
        List<LinkPhrase> phrases = chunks.phrases();
        runs.forEach(this::addRun);
        for (int i = 0; i < s.size(); i++) {
            LinkFeature preposition = introducedBy(i - 1);
            if (preposition != null && EarlierLinks.PLACED.has(preposition)) {
                chunks.addDescribed(i, preposition);
            }
            addIntroduced(i);
        }
        phrases.sort(Comparator.comparingInt(p -> p.range().from()));
        return phrases;
    }

    private @Nullable LinkFeature introducedBy(int i) {
        return s.isAny(i, PREPOSITIONS) ? HOW_BY_PREPOSITION.get(s.token(i).lower()) : null;
    }

    private void addFrom(int i) {
        LinkFeature preposition = introducedBy(i - 1);
        if (preposition != null) {
            chunks.addChunk(i, preposition);
        }
        if (s.isAny(i - 1, "(") && s.quantity(i - 2) != null) {
            chunks.addChunk(i, LinkFeature.BRACKET);
        }
        if (s.quantity(i) != null && s.isAny(i - 1, "(")) {
            chunks.addBackwards(i - 1, LinkFeature.BRACKET_BEFORE);
        }
        if (s.metricStartingAt(i) != null) {
            chunks.addBackwards(i, LinkFeature.METRIC_OF);
        }
        if (isListed(i)) {
            chunks.addChunk(i, LinkFeature.LIKE);
        }
        addIntroduced(i);
    }

    /** What stands behind "two tasks: ", "three datasets (" or "such as". */
    private boolean isListed(int i) {
        boolean listed = s.isAny(i - 1, ":", "(", "—") && i > 1 && words.isTaskOrSetNoun(i - 2);
        return listed || (s.isAny(i - 1, "as") && s.isAny(i - 2, "such")) || s.isAny(i - 1, "including");
    }

    private void addRun(List<TokenRange> run) {
        for (TokenRange name : run) {
            chunks.add(name.from(), name.to(), LinkFeatures.of(LinkFeature.NAME_OF_SET, LinkFeature.PLAIN), List.of());
            if (chunks.isVersion(name.to())) {
                chunks.add(
                        name.from(),
                        name.to() + 1,
                        LinkFeatures.of(LinkFeature.NAME_OF_SET, LinkFeature.VERSIONED),
                        List.of());
            }
            int end = words.isPart(name.to()) ? words.chunkEnd(name.to(), MOST_WORDS - 1) : name.to();
            if (end > name.to()) {
                chunks.add(name.from(), end, LinkFeatures.of(LinkFeature.NAME_OF_SET, LinkFeature.EXTENDED), List.of());
            }
        }
        if (run.size() > 1) {
            chunks.add(
                    run.get(0).from(),
                    run.get(run.size() - 1).to(),
                    LinkFeatures.of(LinkFeature.NAME_OF_SET, LinkFeature.JOINED),
                    run);
        }
    }

    /** "NAME, a new data set of …", "NAME (a benchmark for …)", "the … (NAME) data set". */
    private void addIntroduced(int i) {
        if (!s.token(i).looksLikeName() || i + 2 >= s.size()) {
            return;
        }
        if (s.isAny(i - 1, "(") && s.isAny(i + 1, ")") && words.isSetNoun(i + 2)) {
            chunks.add(i, i + 1, LinkFeatures.of(LinkFeature.INTRODUCED, LinkFeature.PLAIN), List.of());
            return;
        }
        if (!s.isAny(i + 1, APPOSITIONS) || s.isAny(i - 1, ",")) {
            return;
        }
        for (int at = i + 2; at < s.size() && at < i + 9 && (s.token(at).isWord() || s.quantity(at) != null); at++) {
            if (s.isAny(at, INTRODUCED)) {
                int from = i;
                while (from > 0
                        && s.token(from - 1).looksLikeName()
                        && s.token(from).glued()) {
                    from--;
                }
                chunks.add(from, i + 1, LinkFeatures.of(LinkFeature.INTRODUCED, LinkFeature.PLAIN), List.of());
                return;
            }
        }
    }
}
