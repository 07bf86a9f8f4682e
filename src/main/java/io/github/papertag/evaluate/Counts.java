package io.github.papertag.evaluate;

/**
 * Decisions about a label, counted.
 *
 * @param truePositives given and right
 * @param falsePositives given and wrong
 * @param falseNegatives right but not given
 */
public record Counts(int truePositives, int falsePositives, int falseNegatives) {

    /** No decision yet. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(
                truePositives + other.truePositives,
                falsePositives + other.falsePositives,
                falseNegatives + other.falseNegatives);
    }

    /** How often the label is right. */
    public int support() {
        return truePositives + falseNegatives;
    }

    /** Share of the given labels that are right, in [0, 1]; 0 if none was given. */
    public double precision() {
        return ratio(truePositives, truePositives + falsePositives);
    }

    /** Share of the right labels that were given, in [0, 1]; 0 if there was none. */
    public double recall() {
        return ratio(truePositives, support());
    }

    /** Harmonic mean of precision and recall, 2TP / (2TP + FP + FN); 0 if no label was right. */
    public double f1() {
        return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
