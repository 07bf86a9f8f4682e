package io.github.papertag.topic;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a model says about itself: where it comes from and how good it was on documents that it did not see.
 *
 * @param documents number of training documents
 * @param dataSha256 {@link TrainingData#sha256} of the training data
 * @param training how it was trained
 * @param software names and versions of the code that trained it
 * @param scores cross-validated scores by name, such as {@code microF1}, in [0, 1]
 */
public record ModelCard(
        int documents,
        String dataSha256,
        TrainingSettings training,
        Map<String, String> software,
        Map<String, Double> scores) {

    public ModelCard {
        software = new TreeMap<>(software);
        scores = new TreeMap<>(scores);
    }

    static ModelCard of(Corpus corpus, TrainingSettings settings) {
        return new ModelCard(corpus.size(), TrainingData.sha256(corpus), settings, Software.versions(), Map.of());
    }

    /** The same card with scores. */
    public ModelCard withScores(Map<String, Double> measured) {
        return new ModelCard(documents, dataSha256, training, software, measured);
    }
}
