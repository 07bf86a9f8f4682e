package io.github.papertag.topic;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import smile.data.SparseDataset;

/**
 * Trains a {@link TopicModel} for one facet of a corpus: one binary logistic regression a label, calibrated and
 * thresholded on held-out folds. The same corpus gives the same model on any number of cores.
 */
public final class Trainer {

    private final Corpus corpus;
    private final String facet;
    private final TrainingSettings settings;
    private final Consumer<String> progress;
    private final List<String> labels;

    /**
     * @param facet name of the labels to learn, such as {@code areas}
     * @param progress told what is being done, one short line at a time
     * @throws IllegalArgumentException if no document has a label of this facet
     */
    public Trainer(Corpus corpus, String facet, TrainingSettings settings, Consumer<String> progress) {
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
        HeldOutScores heldOut = crossValidate();
        int[] all = IntStream.range(0, corpus.size()).toArray();
        progress.accept(facet + ": all " + corpus.size() + " documents");
        Fit fit = fit(all);
        TopicModel model = new TopicModel(
                facet,
                labels,
                fit.vectorizer(),
                LinearWeights.pack(fit.linear(), fit.vectorizer().vocabulary().size()),
                heldOut.decisions(),
                card());
        return new Training(model, heldOut.predictions(), heldOut.predictionsWithTunedThresholds());
    }

    /** Linear scores of each document by a model trained on the other folds. */
    HeldOutScores crossValidate() {
        Folds folds = Folds.byId(corpus.ids(), settings.folds());
        float[][] scores = new float[corpus.size()][];
        for (int fold = 0; fold < folds.count(); fold++) {
            progress.accept(facet + ": fold " + (fold + 1) + " of " + folds.count());
            Fit fit = fit(folds.training(fold));
            int[] heldOut = folds.heldOut(fold);
            SparseVector[] rows = vectors(fit.vectorizer(), heldOut);
            for (int i = 0; i < heldOut.length; i++) {
                scores[heldOut[i]] = fit.linear().scores(rows[i]);
            }
        }
        boolean[][] gold = new boolean[corpus.size()][labels.size()];
        for (int i = 0; i < gold.length; i++) {
            for (String label : corpus.documents().get(i).labels(facet)) {
                gold[i][labels.indexOf(label)] = true;
            }
        }
        return new HeldOutScores(labels, folds, scores, gold);
    }

    private record Fit(Vectorizer vectorizer, LinearModel linear) {}

    private Fit fit(int[] documents) {
        Vectorizer vectorizer = Vectorizer.learn(corpus, documents, settings.features());
        int columns = vectorizer.vocabulary().size();
        SparseDataset rows = BinaryFit.dataset(vectors(vectorizer, documents), columns);
        float[] weights = new float[columns * labels.size()];
        float[] bias = new float[labels.size()];
        IntStream.range(0, labels.size()).parallel().forEach(label -> {
            double[] coefficients = BinaryFit.fit(rows, column(documents, labels.get(label)), settings.lambda());
            for (int term = 0; term < columns; term++) {
                weights[term * labels.size() + label] = (float) coefficients[term];
            }
            bias[label] = (float) coefficients[columns];
        });
        return new Fit(vectorizer, new LinearModel(weights, bias));
    }

    private SparseVector[] vectors(Vectorizer vectorizer, int[] documents) {
        int[] index = vectorizer.vocabularyIndex(corpus);
        TermFrequencies frequencies = new TermFrequencies();
        SparseVector[] vectors = new SparseVector[documents.length];
        for (int i = 0; i < documents.length; i++) {
            vectors[i] = vectorizer.vectorize(corpus.documents().get(documents[i]), index, frequencies);
        }
        return vectors;
    }

    private int[] column(int[] documents, String label) {
        return IntStream.of(documents)
                .map(i -> corpus.documents().get(i).labels(facet).contains(label) ? 1 : 0)
                .toArray();
    }

    private ModelCard card() {
        return ModelCard.of(corpus, settings);
    }
}
