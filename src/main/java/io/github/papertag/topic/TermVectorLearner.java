package io.github.papertag.topic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Learns vectors for the terms of a small labelled corpus from a large one: where the term lies in the space of latent
 * topics, and what it says about the labels of a model that was trained on the large corpus.
 */
public final class TermVectorLearner {

    /** Standard deviation that the projections on all latent dimensions together, and on a label, get in a document. */
    private static final double LATENT_WEIGHT = Math.sqrt(2);

    private static final double LABEL_WEIGHT = Math.sqrt(0.003);

    private final Corpus large;
    private final TopicModel model;

    /**
     * @param large the large corpus
     * @param model a model trained on it, and on no document of the corpus that the vectors are for: else that corpus's
     *     own cross-validation would flatter
     */
    public TermVectorLearner(Corpus large, TopicModel model) {
        this.large = large;
        this.model = model;
    }

    /**
     * {@code corpus} with vectors for those of its terms that are commonest in the large corpus.
     *
     * @param terms at most this many terms get a vector
     * @param latent number of latent dimensions, besides one a label of the model
     */
    public Corpus learn(Corpus corpus, int terms, int latent) {
        int[] modelIndex = model.vectorizer().vocabularyIndex(corpus);
        int[] chosen = chosen(modelIndex, terms);
        float[] basis = LatentSubspace.basis(documents(modelIndex, chosen), latent);
        double[] labelScale = labelScale(corpus);
        LinearModel linear = model.weights().unpack();
        int dimensions = latent + linear.labels();
        float[] values = new float[chosen.length * dimensions];
        for (int i = 0; i < chosen.length; i++) {
            for (int d = 0; d < latent; d++) {
                values[i * dimensions + d] = (float) (LATENT_WEIGHT * basis[i * latent + d]);
            }
            for (int label = 0; label < linear.labels(); label++) {
                values[i * dimensions + latent + label] =
                        (float) (labelScale[label] * linear.weight(modelIndex[chosen[i]], label));
            }
        }
        return corpus.with(TermVectors.pack(chosen, values, dimensions));
    }

    /** The commonest terms that the model knows; a low inverse document frequency is a high frequency. */
    private int[] chosen(int[] modelIndex, int terms) {
        Vocabulary vocabulary = model.vectorizer().vocabulary();
        return IntStream.range(0, modelIndex.length)
                .filter(term -> modelIndex[term] >= 0)
                .boxed()
                .sorted(Comparator.comparingDouble(term -> vocabulary.idf(modelIndex[term])))
                .limit(terms)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private SparseMatrix documents(int[] modelIndex, int[] chosen) {
        int[] column = new int[model.vectorizer().vocabulary().size()];
        Arrays.fill(column, Vocabulary.UNKNOWN);
        for (int i = 0; i < chosen.length; i++) {
            column[modelIndex[chosen[i]]] = i;
        }
        DocumentVectors vectors = new DocumentVectors(large, model.vectorizer());
        SparseMatrix.Builder rows = new SparseMatrix.Builder(chosen.length, large.size());
        for (int document = 0; document < large.size(); document++) {
            rows.add(renumbered(vectors.of(document), column));
        }
        return rows.build();
    }

    private static SparseVector renumbered(SparseVector vector, int[] column) {
        int[] kept = IntStream.range(0, vector.indices().length)
                .filter(i -> column[vector.indices()[i]] >= 0)
                .toArray();
        int[] indices = new int[kept.length];
        float[] values = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            indices[i] = column[vector.indices()[kept[i]]];
            values[i] = vector.values()[kept[i]];
        }
        return new SparseVector(indices, values);
    }

    /** What brings each label's score over the documents of {@code corpus} to the same small spread. */
    private double[] labelScale(Corpus corpus) {
        DocumentVectors vectors = new DocumentVectors(corpus, model.vectorizer());
        LinearModel linear = model.weights().unpack();
        double[] sum = new double[linear.labels()];
        double[] squares = new double[linear.labels()];
        for (int document = 0; document < corpus.size(); document++) {
            float[] scores = linear.scores(vectors.of(document));
            for (int label = 0; label < scores.length; label++) {
                sum[label] += scores[label];
                squares[label] += (double) scores[label] * scores[label];
            }
        }
        double[] scale = new double[sum.length];
        for (int label = 0; label < scale.length; label++) {
            double mean = sum[label] / corpus.size();
            double variance = squares[label] / corpus.size() - mean * mean;
            scale[label] = LABEL_WEIGHT / Math.sqrt(Math.max(variance, 1e-9));
        }
        return scale;
    }
}
