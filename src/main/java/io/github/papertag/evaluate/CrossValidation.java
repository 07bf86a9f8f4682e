package io.github.papertag.evaluate;

import io.github.papertag.topic.Corpus;
import io.github.papertag.topic.LabelledText;
import io.github.papertag.topic.ScoredDecisions;
import io.github.papertag.topic.TextSource;
import io.github.papertag.topic.TopicModel;
import io.github.papertag.topic.Trainer;
import io.github.papertag.topic.Training;
import io.github.papertag.topic.TrainingSettings;
import io.github.papertag.topic.TrainingStep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

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
 * @param reliability whether the scores can be believed, on the same unseen documents
 * @param decisions every decision with its probability
 * @param predictions for each document the labels that it was given
 */
public record CrossValidation(
        TopicModel model,
        FacetScores scores,
        FacetScores tunedScores,
        Reliability reliability,
        ScoredDecisions decisions,
        List<Set<String>> predictions) {

    /** Trains and measures a model for each facet of a corpus; {@code progress} hears of every round of the optimisers. */
    public static List<CrossValidation> run(
            Corpus corpus, List<String> facets, TrainingSettings settings, Consumer<TrainingStep> progress) {
        return measure(new Trainer(corpus, facets, settings, progress).train());
    }

    /**
     * The same with one model a facet, measured on texts that are not in the corpus.
     *
     * @param crossFit 0, or the number of folds by whose models the corpus is scored to be tuned on as well
     */
    public static List<CrossValidation> run(
            Corpus corpus,
            TextSource heldOut,
            int crossFit,
            List<String> facets,
            TrainingSettings settings,
            Consumer<TrainingStep> progress)
            throws IOException {
        return measure(new Trainer(corpus, facets, settings, progress).train(heldOut, crossFit));
    }

    private static List<CrossValidation> measure(List<Training> trainings) {
        return trainings.stream().map(CrossValidation::measure).toList();
    }

    private static CrossValidation measure(Training training) {
        FacetScores scores = FacetScores.of(training.heldOutGold(), training.heldOutPredictions());
        FacetScores tuned = FacetScores.of(training.heldOutGold(), training.tunedPredictions());
        Reliability reliability = Reliability.of(training.decisions());
        TopicModel model = training.model();
        SortedMap<String, Double> figures = new TreeMap<>(scores.headline());
        figures.put("microF1TunedOnAllFolds", tuned.headline().getOrDefault("microF1", 0.0));
        figures.put("macroF1TunedOnAllFolds", tuned.headline().getOrDefault("macroF1", 0.0));
        figures.putAll(reliability.headline());
        return new CrossValidation(
                model.withCard(model.card().withScores(figures, byFold(training))),
                scores,
                tuned,
                reliability,
                training.decisions(),
                training.heldOutPredictions());
    }

    private static List<Map<String, Double>> byFold(Training training) {
        List<Map<String, Double>> scores = new ArrayList<>();
        for (int fold : new TreeSet<>(training.heldOutFolds())) {
            int[] papers = IntStream.range(0, training.heldOutFolds().size())
                    .filter(i -> training.heldOutFolds().get(i) == fold)
                    .toArray();
            FacetScores measured = FacetScores.of(
                    IntStream.of(papers).mapToObj(training.heldOutGold()::get).toList(),
                    IntStream.of(papers)
                            .mapToObj(training.heldOutPredictions()::get)
                            .toList());
            scores.add(measured.headline());
        }
        return scores;
    }

    /** The selected gold records as texts to train on, read anew each time and never held. */
    public static TextSource texts(List<Path> files, GoldSelection selection) {
        return sink -> GoldFile.forEach(files, gold -> {
            if (selection.includes(gold)) {
                sink.accept(text(selection.select(gold)));
            }
        });
    }

    private static LabelledText text(GoldRecord gold) {
        return new LabelledText(gold.id(), gold.title(), gold.abstractText(), gold.labels());
    }

    /** The corpus that gold records make. */
    public static Corpus corpus(List<GoldRecord> gold) {
        return Corpus.of(gold.stream().map(CrossValidation::text).toList());
    }
}
