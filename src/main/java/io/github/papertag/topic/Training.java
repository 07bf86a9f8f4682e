package io.github.papertag.topic;

import java.util.List;
import java.util.Set;

/**
 * What training gives.
 *
 * @param model the model, trained on every document
 * @param heldOutPredictions for each document the labels given to it by a model, calibration and thresholds that come
 *     from the other folds alone
 */
public record Training(TopicModel model, List<Set<String>> heldOutPredictions) {}
