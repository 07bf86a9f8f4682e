package io.github.papertag.evaluate;

/**
 * How well one label is given.
 *
 * @param label the label
 * @param support papers on which it is right
 * @param precision NaN if it was never given
 * @param recall NaN if it is never right
 * @param f1 undefined if neither
 * @param averagePrecision NaN if it is never right
 * @param threshold least score at which it is given; NaN if the model does not have the label
 * @param calibrationError expected calibration error of its scores
 * @param curve its precision-recall curve
 */
public record LabelReport(
        String label,
        int support,
        double precision,
        double recall,
        Measure f1,
        double averagePrecision,
        double threshold,
        double calibrationError,
        PrecisionRecallCurve curve) {}
