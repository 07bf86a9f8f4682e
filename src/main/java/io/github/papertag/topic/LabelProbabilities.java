package io.github.papertag.topic;

import java.util.stream.IntStream;

/** What the calibrated probabilities of a model's labels say, given or not. */
public final class LabelProbabilities {

    private LabelProbabilities() {}

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
