package io.github.papertag.topic;

import io.github.papertag.text.TermScanner;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What a {@link TopicModel} computes, written down as plainly as possible: strings, maps and doubles. */
final class PlainTopicModel {

    private final TopicModel model;
    private final Map<String, Integer> positions = new HashMap<>();

    PlainTopicModel(TopicModel model) {
        this.model = model;
        for (int term = 0; term < model.terms(); term++) {
            positions.put(model.vectorizer().vocabulary().term(term), term);
        }
    }

    int titleWeight() {
        return model.vectorizer().settings().titleWeight();
    }

    /** All terms of a paper, known or not; those of the title count {@code titleWeight} times. */
    static Map<String, Integer> counts(String title, String abstractText, int titleWeight) {
        Map<String, Integer> counts = new HashMap<>();
        TermScanner.scan(
                title,
                (hash, start, end) -> counts.merge(TermScanner.surface(title, start, end), titleWeight, Integer::sum));
        TermScanner.scan(
                abstractText,
                (hash, start, end) -> counts.merge(TermScanner.surface(abstractText, start, end), 1, Integer::sum));
        return counts;
    }

    /** The known terms' (1 + ln tf) · idf, scaled to length 1. */
    Map<Integer, Double> features(Map<String, Integer> counts) {
        Map<Integer, Double> features = new HashMap<>();
        counts.forEach((term, count) -> {
            Integer position = positions.get(term);
            if (position != null) {
                features.put(
                        position,
                        (1 + Math.log(count)) * model.vectorizer().vocabulary().idf(position));
            }
        });
        double length = Math.sqrt(
                features.values().stream().mapToDouble(value -> value * value).sum());
        features.replaceAll((position, value) -> value / length);
        return features;
    }

    /** The probability of every label by its name. */
    Map<String, Double> probabilities(Map<Integer, Double> features) {
        Map<String, Double> probabilities = new TreeMap<>();
        for (int label = 0; label < model.labels().size(); label++) {
            double score = model.weights().bias()[label];
            for (Map.Entry<Integer, Double> feature : features.entrySet()) {
                score += feature.getValue() * model.weights().weight(feature.getKey(), label);
            }
            Sigmoid platt = model.decisions().get(label).calibration();
            double logOdds = platt.slope() * score + platt.offset();
            probabilities.put(model.labels().get(label), 1 / (1 + Math.exp(-logOdds)));
        }
        return probabilities;
    }

    /** The labels whose probability reaches their threshold. */
    Map<String, Double> given(Map<String, Double> probabilities) {
        Map<String, Double> given = new TreeMap<>(probabilities);
        for (int label = 0; label < model.labels().size(); label++) {
            if (given.getOrDefault(model.labels().get(label), 0.0) < model.threshold(label)) {
                given.remove(model.labels().get(label));
            }
        }
        return given;
    }

    int known(Map<String, Integer> counts) {
        return (int) counts.keySet().stream().filter(positions::containsKey).count();
    }

    double knownShare(Map<String, Integer> counts) {
        double all = 0;
        double known = 0;
        for (Map.Entry<String, Integer> term : counts.entrySet()) {
            all += term.getValue();
            known += positions.containsKey(term.getKey()) ? term.getValue() : 0;
        }
        return all == 0 ? 1 : known / all;
    }
}
