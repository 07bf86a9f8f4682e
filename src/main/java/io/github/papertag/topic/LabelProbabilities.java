package io.github.papertag.topic;

import java.util.stream.IntStream;

/** The calibrated probability of every label of a model, given or not. */
public final class LabelProbabilities {

    private LabelProbabilities() {}

    /** Probabilities in [0, 1], in the order of {@link TopicModel#labels}. */
    public static double[] of(TopicModel model, String title, String abstractText) {
        SparseVector vector = model.vectorizer().vectorize(title, abstractText, new TermFrequencies());
        return Decision.probabilities(model.decisions(), model.linear().scores(vector));
    }

    /**
     * How near each label is to being decided the other way, in [0, 1]: 1 at the threshold, falling linearly in the
     * calibrated probability to 0 at 0 and at 1.
     */
    public static double[] doubts(TopicModel model, double[] probabilities) {
        return IntStream.range(0, probabilities.length)
                .mapToDouble(label -> {
                    double threshold = model.threshold(label);
                    double probability = probabilities[label];
                    return probability < threshold ? probability / threshold : (1 - probability) / (1 - threshold);
                })
                .toArray();
    }
}
