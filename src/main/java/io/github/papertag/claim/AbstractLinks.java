package io.github.papertag.claim;

import io.github.papertag.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** What the values of an abstract may be linked to; sentences without claims are only looked into once a claim follows. */
final class AbstractLinks {

    /** One of these stands in a sentence without numbers that says on what something was tried. */
    private static final List<String> EVALUATION =
            List.of("xperiment", "valuat", "enchmark", "ataset", "ested on", "pply", "pplied", "orpus");

    private final String text;
    private final LinkRanker datasetRanker;
    private final LinkRanker baselineRanker;
    private final EarlierLinks datasets;
    private final EarlierLinks baselines;
    private final List<Sentence> waiting = new ArrayList<>();
    private int searched;

    AbstractLinks(String text, LinkRanker datasetRanker, LinkRanker baselineRanker) {
        this.text = text;
        this.datasetRanker = datasetRanker;
        this.baselineRanker = baselineRanker;
        this.datasets = new EarlierLinks(text);
        this.baselines = new EarlierLinks(text);
    }

    /** Passes over a sentence without numbers. */
    void passWithoutNumber(Sentence sentence) {
        String words = text.substring(sentence.start(), sentence.end());
        for (String word : EVALUATION) {
            if (words.contains(word)) {
                waiting.add(sentence);
                return;
            }
        }
    }

    /** Passes over a sentence without claims. */
    void passWithoutClaim(Sentence sentence) {
        waiting.add(sentence);
    }

    /** The linkers of a sentence with claims. */
    SentenceLinks of(TaggedSentence s) {
        for (Sentence earlier : waiting) {
            TaggedSentence tagged = TaggedSentence.of(text, earlier, Lexicon.standard(), Units.standard());
            new DatasetLinker(tagged, datasets, datasetRanker).remember();
        }
        waiting.clear();
        if (!datasets.hasNamed()) {
            NamedThing own = OwnBenchmark.between(text, searched, s.sentence().start());
            searched = s.sentence().start();
            if (own != null) {
                datasets.addBenchmark(own);
            }
        }
        return new SentenceLinks(
                new DatasetLinker(s, datasets, datasetRanker), new BaselineLinker(s, baselines, baselineRanker));
    }
}
