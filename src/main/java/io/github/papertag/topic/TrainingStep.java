package io.github.papertag.topic;

/**
 * How far training has come.
 *
 * @param facet the facet whose model is trained
 * @param fitted number of labels fitted so far, in all folds
 * @param fits number of fits in all
 */
public record TrainingStep(String facet, int fitted, int fits) {}
