package io.github.papertag.topic;

/**
 * How far training has come.
 *
 * @param facet the facet whose model is trained
 * @param done rounds of the optimisers so far, in all folds
 * @param all the most rounds that there can be; those that end early are counted as done
 */
public record TrainingStep(String facet, int done, int all) {}
