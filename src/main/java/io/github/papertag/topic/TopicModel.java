package io.github.papertag.topic;

import io.github.papertag.ScoredLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives the labels of one facet, such as research areas, to a title and an abstract. Immutable and thread-safe.
 *
 * <pre>{@code
 * TopicModel areas = ModelFile.read(Path.of("models/areas"));
 * List<ScoredLabel> labels = areas.label(title, abstractText).labels();
 * }</pre>
 */
public final class TopicModel {

    private static final int MAX_EVIDENCE = 10;

    private static final Comparator<ScoredLabel> BEST_FIRST =
            Comparator.comparingDouble(ScoredLabel::score).reversed().thenComparing(ScoredLabel::label);

    private final String name;
    private final List<String> labels;
    private final Vectorizer vectorizer;
    private final LinearWeights weights;
    private final List<Decision> decisions;
    private final ModelCard card;
    private final @Nullable String fingerprint;

    /** Scores below these cannot pass; most labels are dismissed by this comparison, without an exponential. */
    private final float[] leastScores;

    TopicModel(
            String name,
            List<String> labels,
            Vectorizer vectorizer,
            LinearWeights weights,
            List<Decision> decisions,
            ModelCard card) {
        this(name, labels, vectorizer, weights, decisions, card, null);
    }

    private TopicModel(
            String name,
            List<String> labels,
            Vectorizer vectorizer,
            LinearWeights weights,
            List<Decision> decisions,
            ModelCard card,
            @Nullable String fingerprint) {
        this.name = name;
        this.labels = List.copyOf(labels);
        this.vectorizer = vectorizer;
        this.weights = weights;
        this.decisions = List.copyOf(decisions);
        this.card = card;
        this.fingerprint = fingerprint;
        this.leastScores = new float[labels.size()];
        for (int label = 0; label < leastScores.length; label++) {
            leastScores[label] = (float) decisions.get(label).leastScore();
        }
    }

    /**
     * What a model says of a text.
     *
     * @param labels the labels at or above their threshold, best first
     * @param knownTerms number of distinct terms of the text that the model knows
     * @param knownShare share of the text's terms that the model knows, 0 to 1, each as often as it stands there
     * @param paperShare share of words with which papers speak among the text's terms, less that of everyday words, -1 to 1;
     *     1 if the model was not trained on papers
     */
    public record Opinion(List<ScoredLabel> labels, int knownTerms, double knownShare, double paperShare) {

        public Opinion {
            labels = List.copyOf(labels);
        }
    }

    /** Name of the facet that this model gives, such as {@code areas}. */
    public String name() {
        return name;
    }

    /** Every label that this model can give, ascending. */
    public List<String> labels() {
        return labels;
    }

    /** Where the model comes from and how good it is. */
    public ModelCard card() {
        return card;
    }

    /** The same model with other scores on its card. */
    public TopicModel withCard(ModelCard other) {
        return new TopicModel(name, labels, vectorizer, weights, decisions, other);
    }

    TopicModel withFingerprint(String hex) {
        return new TopicModel(name, labels, vectorizer, weights, decisions, card, hex);
    }

    /** The first 16 hex digits of the SHA-256 that its file ends with; null if it was not read from a file. */
    public @Nullable String fingerprint() {
        return fingerprint;
    }

    /** Labels a text; never null, never an exception for any text. */
    public Opinion label(String title, String abstractText) {
        return new ModelBank(List.of(this)).label(title, abstractText).get(0);
    }

    /**
     * The labels that pass their threshold, best first.
     *
     * @param scores linear scores, this model's own beginning at {@code first}
     */
    List<ScoredLabel> decide(float[] scores, int first) {
        List<ScoredLabel> given = new ArrayList<>();
        for (int label = 0; label < leastScores.length; label++) {
            float score = scores[first + label];
            if (score >= leastScores[label] && decisions.get(label).accepts(score)) {
                given.add(new ScoredLabel(
                        labels.get(label), decisions.get(label).calibration().probability(score)));
            }
        }
        given.sort(BEST_FIRST);
        return given;
    }

    /** Number of terms that this model knows. */
    public int terms() {
        return vectorizer.vocabulary().size();
    }

    /** Least probability at which the label at this position of {@link #labels} is given. */
    public double threshold(int label) {
        return decisions.get(label).threshold();
    }

    /** The terms that speak most for the label at this position of {@link #labels}, heaviest first. */
    public List<String> heaviestTerms(int label, int limit) {
        return IntStream.range(0, terms())
                .boxed()
                .sorted(Comparator.comparingDouble(term ->
                        -weights.weight(term, label) * vectorizer.vocabulary().idf(term)))
                .limit(limit)
                .map(vectorizer.vocabulary()::term)
                .toList();
    }

    /**
     * The same labels with the terms of the text that carried them.
     *
     * @param given labels that {@link #label} gave to this title and abstract
     * @return the same labels, each with at most {@value #MAX_EVIDENCE} terms, heaviest first
     */
    public List<ScoredLabel> explain(List<ScoredLabel> given, String title, String abstractText) {
        return evidence(given, new TermContributions(this, title, abstractText));
    }

    /** The probability of every label, given or not, in the order of {@link #labels}. */
    public double[] probabilities(String title, String abstractText) {
        SparseVector vector = vectorizer.vectorize(title, abstractText, new TermFrequencies());
        return Decision.probabilities(decisions, weights.scores(vector));
    }

    /** The same as {@link #explain(List, String, String)} for a document of a corpus, which has no text to point into. */
    public List<ScoredLabel> explain(List<ScoredLabel> given, Corpus corpus, int document) {
        SparseVector vector = new DocumentVectors(corpus, vectorizer).of(document);
        return evidence(given, new TermContributions(this, vector));
    }

    private List<ScoredLabel> evidence(List<ScoredLabel> given, TermContributions contributions) {
        return given.stream()
                .map(label -> new ScoredLabel(
                        label.label(),
                        label.score(),
                        contributions.evidence(labels.indexOf(label.label()), MAX_EVIDENCE)))
                .toList();
    }

    Vectorizer vectorizer() {
        return vectorizer;
    }

    LinearWeights weights() {
        return weights;
    }

    List<Decision> decisions() {
        return decisions;
    }
}
