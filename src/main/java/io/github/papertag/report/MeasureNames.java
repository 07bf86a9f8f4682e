package io.github.papertag.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** Measures by the names that people give them. */
final class MeasureNames {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("microF1", "micro-F1");
        NAMES.put("macroF1", "macro-F1");
        NAMES.put("microPrecision", "micro-precision");
        NAMES.put("microRecall", "micro-recall");
        NAMES.put("sampleF1", "sample F1");
        NAMES.put("subsetAccuracy", "subset accuracy");
        NAMES.put("hammingLoss", "Hamming loss ↓");
        NAMES.put("rankingAveragePrecision", "ranking average precision");
        NAMES.put("coverageError", "coverage error ↓");
        NAMES.put("rankingLoss", "ranking loss ↓");
        NAMES.put("precisionAt1", "precision at 1");
        NAMES.put("precisionAt3", "precision at 3");
        NAMES.put("ndcgAt5", "nDCG at 5");
        NAMES.put("abstentionRate", "abstention rate");
        NAMES.put("expectedCalibrationError", "expected calibration error ↓");
        NAMES.put("brierScore", "Brier score ↓");
        NAMES.put("valueF1", "F1, value");
        NAMES.put("valuePrecision", "precision, value");
        NAMES.put("valueRecall", "recall, value");
        NAMES.put("fullF1", "F1, value with metric, kind and direction");
        NAMES.put("fullPrecision", "precision, the same");
        NAMES.put("fullRecall", "recall, the same");
    }

    private MeasureNames() {}

    /** The name of a measure for people; an arrow down says that less is better. */
    static String of(String measure) {
        return NAMES.getOrDefault(
                measure, measure.endsWith("Agreement") ? measure.replace("Agreement", " right on found") : measure);
    }
}
