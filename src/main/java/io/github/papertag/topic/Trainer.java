package io.github.papertag.topic;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains a {@link TopicModel} for one facet of a corpus: one binary logistic regression a label, calibrated and
 * thresholded on held-out folds. The same corpus gives the same model on any number of cores.
 */
public final class Trainer {

    /** Labels that are fitted together; more cost memory for the corrections of so many. */
    private static final int TOGETHER = 32;

    private final Corpus corpus;
    private final String facet;
    private final TrainingSettings settings;
    private final Consumer<TrainingStep> progress;
    private final List<String> labels;
    private int models;
    private int blocksDone;
    private int roundsOfBlock;

    /**
     * @param facet name of the labels to learn, such as {@code areas}
     * @param progress told of every round of the optimisers, on the calling thread
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
        models = settings.folds() + 1;
        HeldOutScores heldOut = crossValidate();
        return training(fitAll(), heldOut);
    }

    /**
     * A model trained on every document, with calibration and thresholds from texts that are not among them. Right where
     * there are too many documents to train on them six times, or where later papers differ from earlier ones.
     */
    public Training train(TextSource heldOut) throws IOException {
        models = 1;
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
        DocumentVectors vectors = new DocumentVectors(corpus, vectorizer);
        LiftedFeatures features = vectors.lifted();
        SparseMatrix rows = vectors.matrix(documents, features);
        int terms = vectorizer.vocabulary().size();
        float[] weights = new float[terms * labels.size()];
        float[] bias = new float[labels.size()];
        for (int first = 0; first < labels.size(); first += TOGETHER) {
            List<String> block = labels.subList(first, Math.min(labels.size(), first + TOGETHER));
            List<double[]> fitted = fit(rows, columns(documents, block), terms);
            int start = first;
            IntStream.range(0, terms).parallel().forEach(term -> {
                for (int label = 0; label < fitted.size(); label++) {
                    weights[term * labels.size() + start + label] = (float) features.folded(fitted.get(label), term);
                }
            });
            for (int label = 0; label < fitted.size(); label++) {
                bias[first + label] = (float) fitted.get(label)[features.columns()];
            }
        }
        return new Fit(vectorizer, new LinearModel(weights, bias));
    }

    private List<double[]> fit(SparseMatrix rows, boolean[][] right, int terms) {
        float[][] scales = new float[right.length][];
        IntStream.range(0, right.length).parallel().forEach(label -> scales[label] = scale(rows, right[label], terms));
        List<double[]> weights = Stream.of(right)
                .map(column -> BinaryFit.start(column, rows.columns()))
                .toList();
        JointLoss losses = new JointLoss(rows, right, scales, settings.lambda());
        JointFit.fit(losses, weights, settings.maxIterations(), this::tellRound);
        tellBlock();
        for (int label = 0; label < right.length; label++) {
            for (int column = 0; column < rows.columns(); column++) {
                weights.get(label)[column] *= scales[label][column];
            }
        }
        return weights;
    }

    private void tellRound() {
        roundsOfBlock = Math.min(roundsOfBlock + 1, settings.maxIterations());
        tell();
    }

    private void tellBlock() {
        blocksDone++;
        roundsOfBlock = 0;
        tell();
    }

    private void tell() {
        int blocks = models * ((labels.size() + TOGETHER - 1) / TOGETHER);
        progress.accept(new TrainingStep(
                facet, blocksDone * settings.maxIterations() + roundsOfBlock, blocks * settings.maxIterations()));
    }

    private float[] scale(SparseMatrix rows, boolean[] right, int terms) {
        if (settings.countRatio() && !BinaryFit.isConstant(right)) {
            return LogCountRatio.of(rows, right, terms).scale();
        }
        float[] ones = new float[rows.columns()];
        Arrays.fill(ones, 1);
        return ones;
    }

    private boolean[][] columns(int[] documents, List<String> block) {
        return block.stream().map(label -> column(documents, label)).toArray(boolean[][]::new);
    }

    private boolean[] column(int[] documents, String label) {
        boolean[] right = new boolean[documents.length];
        for (int i = 0; i < documents.length; i++) {
            right[i] = corpus.documents().get(documents[i]).labels(facet).contains(label);
        }
        return right;
    }
}
