package io.github.papertag.topic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Trains a {@link TopicModel} for one facet of a corpus: one binary logistic regression a label, calibrated and
 * thresholded on held-out folds. The same corpus gives the same model on any number of cores.
 */
public final class Trainer {

    private final Corpus corpus;
    private final String facet;
    private final TrainingSettings settings;
    private final Consumer<TrainingStep> progress;
    private final List<String> labels;
    private int fitted;
    private int fits;

    /**
     * @param facet name of the labels to learn, such as {@code areas}
     * @param progress told of every label fitted, on the calling thread
     * @throws IllegalArgumentException if no document has a label of this facet
     */
    public Trainer(Corpus corpus, String facet, TrainingSettings settings, Consumer<TrainingStep> progress) {
        this.corpus = corpus;
        this.facet = facet;
        this.settings = settings;
        this.progress = progress;
        this.labels = corpus.labels(facet);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("no document has a label of the facet '" + facet + "'");
        }
    }

    /** A model trained on every document, with calibration and thresholds from held-out folds. */
    public Training train() {
        fits = (settings.folds() + 1) * labels.size();
        HeldOutScores heldOut = crossValidate();
        return training(fitAll(), heldOut);
    }

    /**
     * A model trained on every document, with calibration and thresholds from texts that are not among them. Right where
     * there are too many documents to train on them six times, or where later papers differ from earlier ones.
     */
    public Training train(TextSource heldOut) throws IOException {
        fits = labels.size();
        Fit fit = fitAll();
        return training(fit, HeldOutTexts.score(heldOut, facet, labels, settings, fit::scores));
    }

    private Fit fitAll() {
        return fit(IntStream.range(0, corpus.size()).toArray());
    }

    private Training training(Fit fit, HeldOutScores heldOut) {
        Tuning tuning = heldOut.tuning();
        TopicModel model = new TopicModel(
                facet,
                labels,
                fit.vectorizer(),
                LinearWeights.pack(
                        tuning.mixing().apply(fit.linear()),
                        fit.vectorizer().vocabulary().size()),
                tuning.decisions(),
                ModelCard.of(corpus, facet, settings));
        return Training.of(model, heldOut);
    }

    /** Linear scores of each document by a model trained on the other folds. */
    HeldOutScores crossValidate() {
        Folds folds = Folds.byId(corpus.ids(), settings.folds());
        float[][] scores = new float[corpus.size()][];
        for (int fold = 0; fold < folds.count(); fold++) {
            Fit fit = fit(folds.training(fold));
            DocumentVectors vectors = new DocumentVectors(corpus, fit.vectorizer());
            for (int document : folds.heldOut(fold)) {
                scores[document] = fit.linear().scores(vectors.of(document));
            }
        }
        return new HeldOutScores(
                corpus.ids(), labels, folds, scores, HeldOutScores.gold(corpus.gold(facet), labels), settings.tuning());
    }

    private record Fit(Vectorizer vectorizer, LinearModel linear) {

        float[] scores(LabelledText text) {
            return linear.scores(vectorizer.vectorize(text.title(), text.abstractText(), new TermFrequencies()));
        }
    }

    private Fit fit(int[] documents) {
        Vectorizer vectorizer = Vectorizer.learn(corpus, documents, settings.features());
        int columns = vectorizer.vocabulary().size();
        DocumentVectors vectors = new DocumentVectors(corpus, vectorizer);
        LiftedFeatures features = vectors.lifted();
        SparseMatrix rows = vectors.matrix(documents, features);
        float[] weights = new float[columns * labels.size()];
        float[] bias = new float[labels.size()];
        forEachLabel(label -> {
            double[] coefficients = fit(rows, column(documents, labels.get(label)), columns);
            for (int term = 0; term < columns; term++) {
                weights[term * labels.size() + label] = (float) features.folded(coefficients, term);
            }
            bias[label] = (float) coefficients[features.columns()];
        });
        return new Fit(vectorizer, new LinearModel(weights, bias));
    }

    private double[] fit(SparseMatrix rows, boolean[] right, int terms) {
        if (!settings.countRatio() || BinaryFit.isConstant(right)) {
            return BinaryFit.fit(rows, right, settings.lambda(), settings.maxIterations());
        }
        LogCountRatio ratio = LogCountRatio.of(rows, right, terms);
        double[] weights = BinaryFit.fit(ratio.scaled(rows), right, settings.lambda(), settings.maxIterations());
        ratio.foldInto(weights);
        return weights;
    }

    /**
     * Fits on all cores, and tells of progress on the calling thread: a listener that a class makes while it is being
     * initialised would wait for that thread for ever. Waiting for the last first lets the calling thread fit too.
     */
    private void forEachLabel(IntConsumer fit) {
        List<ForkJoinTask<?>> tasks = new ArrayList<>();
        for (int label = 0; label < labels.size(); label++) {
            int position = label;
            tasks.add(ForkJoinPool.commonPool().submit(() -> fit.accept(position)));
        }
        for (int label = labels.size() - 1; label >= 0; label--) {
            tasks.get(label).join();
            progress.accept(new TrainingStep(facet, ++fitted, fits));
        }
    }

    private boolean[] column(int[] documents, String label) {
        boolean[] right = new boolean[documents.length];
        for (int i = 0; i < documents.length; i++) {
            right[i] = corpus.documents().get(documents[i]).labels(facet).contains(label);
        }
        return right;
    }
}
