package io.github.papertag.report;

import io.github.papertag.evaluate.Baselines;
import io.github.papertag.evaluate.FacetReport;
import io.github.papertag.evaluate.PreviousReport;
import java.util.List;

/** What a page says of the simpler or earlier ways that stand beside a model. */
final class Baseline {

    private Baseline() {}

    /** Its name for people. */
    static String nameOf(String name) {
        return switch (name) {
            case Baselines.MAJORITY -> "most frequent label alone";
            case Baselines.KEYWORDS -> "keywords alone";
            case PreviousReport.NAME -> "previous report";
            default -> name;
        };
    }

    /** What each of them reaches in a measure, in their order. */
    static List<Double> of(FacetReport report, String measure) {
        return report.baselines().values().stream()
                .map(figures -> figures.getOrDefault(measure, Double.NaN))
                .toList();
    }
}
