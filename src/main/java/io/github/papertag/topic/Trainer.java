package io.github.papertag.topic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Trains a {@link TopicModel} for each of some facets of a corpus: one binary logistic regression a label, calibrated and
 * thresholded on held-out folds. The labels of all facets are fitted together, which is faster than a facet at a time and
 * gives the same models. The same corpus gives the same bytes on any number of cores.
 */
public final class Trainer {

    private final Corpus corpus;
    private final TrainingSettings settings;
    private final Consumer<TrainingStep> progress;
    private final List<FacetLabels> facets;

    /**
     * @param facets names of the labels to learn, such as {@code areas}
     * @param progress told of every round of the optimisers, on the calling thread
     * @throws IllegalArgumentException if no document has a label of one of these facets
     */
    public Trainer(Corpus corpus, List<String> facets, TrainingSettings settings, Consumer<TrainingStep> progress) {
        this.corpus = corpus;
        this.settings = settings;
        this.progress = progress;
        this.facets = FacetLabels.of(corpus, facets);
    }

    /** For each facet a model trained on every document, with calibration and thresholds from held-out folds. */
    public List<Training> train() {
        LabelFit fit = labelFit(settings.folds() + 1);
        List<HeldOutScores> heldOut = crossValidate(fit);
        LabelFit.Fitted fitted = fit.fit(all());
        return IntStream.range(0, facets.size())
                .mapToObj(i -> training(facets.get(i), fitted, heldOut.get(i)))
                .toList();
    }

    /**
     * For each facet a model trained on every document, with calibration and thresholds from texts that are not among
     * them. Right where there are too many documents to train on them six times, or where later papers differ from earlier
     * ones.
     *
     * @param crossFit 0, or the number of folds by whose models each training document is scored too, so that labels'
     *     mixing, slopes and thresholds come from many times as many documents
     */
    public List<Training> train(TextSource heldOut, int crossFit) throws IOException {
        LabelFit fit = labelFit(1 + crossFit);
        LabelFit.Fitted fitted = fit.fit(all());
        CrossFit trained = crossFit == 0 ? null : CrossFit.of(corpus, fit, crossFit, heldOut);
        List<Training> trainings = new ArrayList<>();
        for (FacetLabels facet : facets) {
            HeldOutScores scores = HeldOutTexts.score(
                    heldOut, facet.name(), facet.labels(), settings, text -> facet.part(fitted.scores(text)));
            trainings.add(
                    training(facet, fitted, trained == null ? scores : tunedBy(trained.part(facet), facet, scores)));
        }
        return trainings;
    }

    private HeldOutScores tunedBy(CrossFit trained, FacetLabels facet, HeldOutScores heldOut) {
        return heldOut.tunedBy(new CrossFitTuner(
                trained.onScaleOf(heldOut.scores()),
                HeldOutScores.gold(corpus.gold(facet.name()), facet.labels()),
                settings.tuning().microWeight()));
    }

    private int[] all() {
        return IntStream.range(0, corpus.size()).toArray();
    }

    private LabelFit labelFit(int models) {
        return new LabelFit(corpus, facets, settings, new TrainingProgress(facets, settings, models, progress));
    }

    private Training training(FacetLabels facet, LabelFit.Fitted fitted, HeldOutScores heldOut) {
        Tuning tuning = heldOut.tuning();
        TopicModel model = new TopicModel(
                facet.name(),
                facet.labels(),
                fitted.vectorizer(),
                LinearWeights.pack(
                        tuning.mixing().apply(facet.part(fitted.linear())),
                        fitted.vectorizer().vocabulary().size()),
                tuning.decisions(),
                ModelCard.of(corpus, facet.name(), settings));
        return Training.of(model, heldOut, tuning);
    }

    /** For each facet the linear scores of each document by a model trained on the other folds. */
    List<HeldOutScores> crossValidate() {
        return crossValidate(labelFit(settings.folds()));
    }

    private List<HeldOutScores> crossValidate(LabelFit fit) {
        List<String> ids = corpus.ids();
        Folds folds = Folds.byId(ids, settings.folds());
        float[][] scores = new float[corpus.size()][];
        for (int fold = 0; fold < folds.count(); fold++) {
            fit.fit(folds.training(fold)).score(corpus, folds.heldOut(fold), scores);
        }
        return facets.stream()
                .map(facet -> new HeldOutScores(
                        ids,
                        facet.labels(),
                        folds,
                        facet.part(scores),
                        HeldOutScores.gold(corpus.gold(facet.name()), facet.labels()),
                        (rows, right) -> Tuning.learn(rows, right, settings.tuning())))
                .toList();
    }
}
