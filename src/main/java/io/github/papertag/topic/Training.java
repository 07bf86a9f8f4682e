package io.github.papertag.topic;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What training gives.
 *
 * @param model the model, trained on every document
 * @param heldOutFolds which fold each held-out document is in
 * @param heldOutGold the labels that readers gave to the held-out documents
 * @param heldOutPredictions for each held-out document the labels given to it by a model, calibration and thresholds
 *     that did not see it
 * @param tunedPredictions the same with the thresholds of the model, which were tuned on these documents
 * @param decisions every decision behind {@code heldOutPredictions} with its probability
 */
public record Training(
        TopicModel model,
        List<Integer> heldOutFolds,
        List<Set<String>> heldOutGold,
        List<Set<String>> heldOutPredictions,
        List<Set<String>> tunedPredictions,
        ScoredDecisions decisions) {

    static Training of(TopicModel model, HeldOutScores heldOut, Tuning tuning) {
        List<Tuning> byFold = heldOut.tuningByFold();
        return new Training(
                model,
                IntStream.of(heldOut.folds().foldOf()).boxed().toList(),
                heldOut.goldLabels(),
                heldOut.predictions(byFold),
                heldOut.predictions(tuning),
                heldOut.scoredDecisions(byFold));
    }
}
