package io.github.papertag.topic;

/**
 * How far training has come.
 *
 * @param facets names of the facets whose models are trained, with commas between them
 * @param done rounds of the optimisers so far, in all folds
 * @param all the most rounds that there can be; those that end early are counted as done
 */
public record TrainingStep(String facets, int done, int all) {}
