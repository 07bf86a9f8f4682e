package io.github.papertag.report;

import io.github.papertag.evaluate.Reliability;
import java.util.Locale;

/** Accuracy by score band as a table to read. */
public final class ReliabilityTable {

    private ReliabilityTable() {}

    /** The two headline figures and a line a band. */
    public static String text(String name, Reliability reliability) {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: expected calibration error %.4f, labels scored 0.9 or more right %s%n  %9s %9s %10s %8s%n",
                name,
                reliability.expectedCalibrationError(),
                Figures.percent(reliability.accuracyOfSureLabels()),
                "score",
                "decisions",
                "mean score",
                "accuracy"));
        for (Reliability.Band band : reliability.bands()) {
            out.append(String.format(
                    Locale.ROOT,
                    "  %.1f - %.1f %9d %10s %8s%n",
                    band.from(),
                    band.to(),
                    band.decisions(),
                    Figures.decimal(band.meanScore()),
                    Figures.decimal(band.accuracy())));
        }
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}
