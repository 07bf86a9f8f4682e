package io.github.papertag.topic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a model says about itself: where it comes from and how good it was on documents that it did not see.
 *
 * @param documents number of training documents
 * @param labelDocuments number of training documents that have each label; empty if not known
 * @param dataSha256 {@link TrainingData#sha256} of the training data
 * @param training how it was trained
 * @param software names and versions of the code that trained it
 * @param scores cross-validated scores by name, such as {@code microF1}, in [0, 1]
 * @param foldScores the same for each fold; empty if not known
 */
public record ModelCard(
        int documents,
        Map<String, Integer> labelDocuments,
        String dataSha256,
        TrainingSettings training,
        Map<String, String> software,
        Map<String, Double> scores,
        List<Map<String, Double>> foldScores) {

    public ModelCard {
        labelDocuments = new TreeMap<>(labelDocuments);
        software = new TreeMap<>(software);
        scores = new TreeMap<>(scores);
        foldScores = foldScores.stream().<Map<String, Double>>map(TreeMap::new).toList();
    }

    static ModelCard of(Corpus corpus, String facet, TrainingSettings settings) {
        Map<String, Integer> counts = new TreeMap<>();
        corpus.documents().forEach(document -> Set.copyOf(document.labels(facet))
                .forEach(label -> counts.merge(label, 1, Integer::sum)));
        return new ModelCard(
                corpus.size(), counts, TrainingData.sha256(corpus), settings, Software.versions(), Map.of(), List.of());
    }

    /** The same card with scores. */
    public ModelCard withScores(Map<String, Double> measured, List<Map<String, Double>> byFold) {
        return new ModelCard(documents, labelDocuments, dataSha256, training, software, measured, byFold);
    }
}
