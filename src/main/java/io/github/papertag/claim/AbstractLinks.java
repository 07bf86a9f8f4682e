package io.github.papertag.claim;

import io.github.papertag.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the values of an abstract may be linked to; sentences without claims are only looked into once a claim follows. */
final class AbstractLinks {

    /** One of these stands in a sentence without numbers that says on what something was tried. */
    private static final List<String> EVALUATION =
            List.of("xperiment", "valuat", "enchmark", "ataset", "ested on", "pply", "pplied", "orpus");

    /** A sentence without claims, with its tokens if it has numbers. */
    private record Waiting(Sentence sentence, @Nullable TaggedSentence tagged) {}

    private final String text;
    private final LinkRanker datasetRanker;
    private final LinkRanker baselineRanker;
    private final Trace trace;
    private final EarlierLinks datasets;
    private final EarlierLinks baselines;
    private final List<Waiting> waiting = new ArrayList<>();
    private int searched;

    AbstractLinks(String text, LinkRanker datasetRanker, LinkRanker baselineRanker, Trace trace) {
        this.text = text;
        this.datasetRanker = datasetRanker;
        this.baselineRanker = baselineRanker;
        this.trace = trace;
        this.datasets = new EarlierLinks(text);
        this.baselines = new EarlierLinks(text);
    }

    /** Passes over a sentence without numbers. */
    void passWithoutNumber(Sentence sentence) {
        waiting.add(new Waiting(sentence, null));
    }

    /** Passes over a sentence without claims; what it names is read without the short names of the text. */
    void passWithoutClaim(TaggedSentence s) {
        waiting.add(new Waiting(s.sentence(), s.withoutShortNames()));
    }

    /** The linkers of a sentence with claims. */
    SentenceLinks of(TaggedSentence s) {
        for (Waiting earlier : waiting) {
            TaggedSentence tagged = earlier.tagged();
            if (tagged != null) {
                remember(tagged);
            } else if (tellsOfEvaluation(earlier.sentence())) {
                remember(TaggedSentence.of(text, earlier.sentence(), Lexicon.standard(), Units.standard()));
            }
        }
        waiting.clear();
        if (!datasets.hasNamed()) {
            NamedThing own = OwnBenchmark.between(text, searched, s.sentence().start());
            searched = s.sentence().start();
            if (own != null) {
                datasets.addBenchmark(own);
            }
        }
        LinkPhraseWords words = new LinkPhraseWords(s);
        Between between = new Between(s);
        boolean evaluates = EvaluationWords.areIn(s);
        return new SentenceLinks(
                new DatasetLinker(new LinkContext(
                        s, words, evaluates, between, datasets, datasetRanker, new LinkTrace(trace, "data set", text))),
                new BaselineLinker(new LinkContext(
                        s,
                        words,
                        evaluates,
                        between,
                        baselines,
                        baselineRanker,
                        new LinkTrace(trace, "baseline", text))));
    }

    private void remember(TaggedSentence s) {
        datasets.add(s, new DatasetPhrases(s, new LinkPhraseWords(s)).memorable());
    }

    private boolean tellsOfEvaluation(Sentence sentence) {
        String words = text.substring(sentence.start(), sentence.end());
        for (String word : EVALUATION) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
