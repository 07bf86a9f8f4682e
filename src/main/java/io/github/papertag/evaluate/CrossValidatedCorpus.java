package io.github.papertag.evaluate;

import io.github.papertag.topic.Corpus;
import io.github.papertag.topic.Keywords;
import io.github.papertag.topic.TopicModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports on documents each of which was labelled by a model that did not see it. */
public final class CrossValidatedCorpus {

    private CrossValidatedCorpus() {}

    /**
     * The report of one facet. The thresholds and the terms that it shows are those of the model trained on all documents;
     * scores and decisions are not.
     */
    public static FacetReport report(Corpus corpus, String facet, CrossValidation trained) {
        List<PaperFacts> papers = new ArrayList<>();
        int[] words = corpus.words();
        for (int i = 0; i < words.length; i++) {
            papers.add(new PaperFacts(corpus.ids().get(i), corpus.titles().get(i), words[i]));
        }
        boolean[] given = new boolean[trained.decisions().right().length];
        List<String> labels = trained.decisions().labels();
        for (int i = 0; i < given.length; i++) {
            given[i] = trained.predictions().get(i / labels.size()).contains(labels.get(i % labels.size()));
        }
        FacetOutcome outcome = new FacetOutcome(papers, trained.decisions(), given);
        Keywords keywords = new Keywords(labels);
        List<Set<String>> byKeyword = keywords.isEmpty() ? List.of() : keywords.labels(corpus);
        return FacetReport.of(
                outcome,
                thresholds(trained.model()),
                Baselines.of(outcome, byKeyword),
                (paper, wrong) -> trained.model().explain(wrong, corpus, paper));
    }

    /** The threshold of each label that a model knows. */
    static Map<String, Double> thresholds(TopicModel model) {
        Map<String, Double> thresholds = new LinkedHashMap<>();
        for (int label = 0; label < model.labels().size(); label++) {
            thresholds.put(model.labels().get(label), model.threshold(label));
        }
        return thresholds;
    }
}
