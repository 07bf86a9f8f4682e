package io.github.papertag.topic;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fits the labels of some facets, all over one matrix, to any choice of the documents of a corpus. */
final class LabelFit {

    /** Labels that are fitted together; more cost memory for the corrections of so many. */
    static final int TOGETHER = 48;

    private final Corpus corpus;
    private final List<FacetLabels> facets;
    private final TrainingSettings settings;
    private final TrainingProgress progress;

    LabelFit(Corpus corpus, List<FacetLabels> facets, TrainingSettings settings, TrainingProgress progress) {
        this.corpus = corpus;
        this.facets = facets;
        this.settings = settings;
        this.progress = progress;
    }

    /** A vectorizer and a linear function for every label of every facet over what it makes of a text. */
    record Fitted(Vectorizer vectorizer, LinearModel linear) {

        float[] scores(LabelledText text) {
            return linear.scores(vectorizer.vectorize(text.title(), text.abstractText(), new TermFrequencies()));
        }

        /** Puts the scores of some documents of a corpus at their places in {@code scores}. */
        void score(Corpus corpus, int[] documents, float[][] scores) {
            DocumentVectors vectors = new DocumentVectors(corpus, vectorizer);
            for (int document : documents) {
                scores[document] = linear.scores(vectors.of(document));
            }
        }
    }

    Fitted fit(int[] documents) {
        Vectorizer vectorizer = Vectorizer.learn(corpus, documents, facets, settings.features());
        DocumentVectors vectors = new DocumentVectors(corpus, vectorizer);
        LiftedFeatures features = vectors.lifted();
        SparseMatrix rows = vectors.matrix(documents, features);
        boolean[][] right = facets.stream()
                .flatMap(facet -> facet.columns(corpus, documents))
                .toArray(boolean[][]::new);
        int terms = vectorizer.vocabulary().size();
        float[][] weights = new float[terms][right.length];
        float[] bias = new float[right.length];
        for (int first = 0; first < right.length; first += TOGETHER) {
            boolean[][] block = Arrays.copyOfRange(right, first, Math.min(right.length, first + TOGETHER));
            List<double[]> fitted = fit(rows, block, terms);
            int start = first;
            IntStream.range(0, terms).parallel().forEach(term -> {
                for (int label = 0; label < fitted.size(); label++) {
                    weights[term][start + label] = (float) features.folded(fitted.get(label), term);
                }
            });
            for (int label = 0; label < fitted.size(); label++) {
                bias[first + label] = (float) fitted.get(label)[features.columns()];
            }
        }
        return new Fitted(vectorizer, new LinearModel(weights, bias));
    }

    private List<double[]> fit(SparseMatrix rows, boolean[][] right, int terms) {
        float[][] scales = new float[right.length][];
        IntStream.range(0, right.length).parallel().forEach(label -> scales[label] = scale(rows, right[label], terms));
        List<double[]> weights = Stream.of(right)
                .map(column -> BinaryFit.start(column, rows.columns()))
                .toList();
        JointLoss losses = new JointLoss(rows, right, scales, settings.lambda());
        JointFit.fit(losses, weights, settings.maxIterations(), progress::tellRound);
        progress.tellBlock();
        for (int label = 0; label < right.length; label++) {
            for (int column = 0; column < rows.columns(); column++) {
                weights.get(label)[column] *= scales[label][column];
            }
        }
        return weights;
    }

    private float[] scale(SparseMatrix rows, boolean[] right, int terms) {
        if (settings.countRatio() && !BinaryFit.isConstant(right)) {
            return LogCountRatio.of(rows, right, terms).scale();
        }
        float[] ones = new float[rows.columns()];
        Arrays.fill(ones, 1);
        return ones;
    }
}
