package io.github.papertag.evaluate;

import io.github.papertag.topic.Corpus;
import io.github.papertag.topic.LabelledText;
import io.github.papertag.topic.TopicModel;
import io.github.papertag.topic.Trainer;
import io.github.papertag.topic.Training;
import io.github.papertag.topic.TrainingSettings;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Trains a model and measures it on documents that it did not see.
 *
 * <p>Every document is labelled by a model trained on the other folds, with calibration and thresholds from the other
 * folds as well, so that the scores are those of unseen documents.
 *
 * @param model the model trained on all documents, with its scores on its card
 * @param scores the cross-validated scores
 * @param tunedScores the same with thresholds tuned on the very documents that are scored: about a point too good, for
 *     comparison with figures that were made so
 */
public record CrossValidation(TopicModel model, FacetScores scores, FacetScores tunedScores) {

    /** Trains and measures a model for one facet of a corpus; {@code progress} hears what is being done. */
    public static CrossValidation run(
            Corpus corpus, String facet, TrainingSettings settings, Consumer<String> progress) {
        Training training = new Trainer(corpus, facet, settings, progress).train();
        FacetScores scores = FacetScores.of(corpus.gold(facet), training.heldOutPredictions());
        FacetScores tuned = FacetScores.of(corpus.gold(facet), training.tunedPredictions());
        TopicModel model = training.model();
        SortedMap<String, Double> figures = new TreeMap<>(scores.headline());
        figures.put("microF1TunedOnAllFolds", tuned.headline().getOrDefault("microF1", 0.0));
        figures.put("macroF1TunedOnAllFolds", tuned.headline().getOrDefault("macroF1", 0.0));
        return new CrossValidation(model.withCard(model.card().withScores(figures)), scores, tuned);
    }

    /** The corpus that gold records make. */
    public static Corpus corpus(List<GoldRecord> gold) {
        return Corpus.of(gold.stream()
                .map(g -> new LabelledText(g.id(), g.title(), g.abstractText(), g.labels()))
                .toList());
    }
}
