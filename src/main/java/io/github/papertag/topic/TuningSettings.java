package io.github.papertag.topic;

/**
 * How linear scores become decisions.
 *
 * @param mixLabels whether each label's score is corrected by those of the others; needs thousands of held-out papers
 * @param microWeight 0 for thresholds that give each label its best F1; above 0 for thresholds that together maximise
 *     macro-F1 plus this many times micro-F1, as the calibrated scores expect them
 */
public record TuningSettings(boolean mixLabels, double microWeight) {

    /** Each label for itself. */
    public static final TuningSettings PER_LABEL = new TuningSettings(false, 0);

    public TuningSettings {
        if (!(microWeight >= 0)) {
            throw new IllegalArgumentException("the weight of micro-F1 is " + microWeight + ", but must be 0 or more");
        }
    }
}
