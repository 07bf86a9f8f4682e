package io.github.papertag.topic;

/**
 * Platt scaling: the probability that a label with linear score s is right is 1 / (1 + exp(-(slope · s + offset))).
 *
 * @param slope positive in every sane case; the steeper, the surer the scores
 * @param offset log-odds at score 0
 */
record Sigmoid(double slope, double offset) {

    double probability(double score) {
        return 1 / (1 + StrictMath.exp(-(slope * score + offset)));
    }

    /** The same slope with other log-odds. */
    Sigmoid plus(double logOdds) {
        return new Sigmoid(slope, offset + logOdds);
    }
}
