package io.github.papertag.topic;

import java.util.List;
import java.util.Set;

/**
 * What training gives.
 *
 * @param model the model, trained on every document
 * @param heldOutPredictions for each document the labels given to it by a model, calibration and thresholds that come
 *     from the other folds alone
 * @param tunedPredictions the same with the thresholds of the model, which were tuned on these documents
 */
public record Training(TopicModel model, List<Set<String>> heldOutPredictions, List<Set<String>> tunedPredictions) {}
