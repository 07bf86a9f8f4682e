package io.github.papertag.report;

import io.github.papertag.evaluate.Measure;
import java.util.List;
import java.util.Locale;

/**
 * A figure and its interval as a mark on a line, beside the marks of other figures; the numbers beside it say the same.
 * The line runs from 0 to 1, or, for differences, from minus {@code reach} to plus {@code reach}.
 */
final class Track {

    private static final int MARGIN = 6;
    private static final int LENGTH = 120;
    private static final int MIDDLE = 7;

    private final double low;
    private final double high;

    private Track(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /** From 0 to 1. */
    static Track ofShares() {
        return new Track(0, 1);
    }

    /** With 0 in the middle. */
    static Track ofDifferences(double reach) {
        return new Track(-reach, reach);
    }

    /**
     * The marks; nothing for an undefined figure or one beyond the ends.
     *
     * @param others other figures, each with a mark of its own shape; NaN where there is none
     */
    Html of(Measure measure, List<Double> others) {
        Html html = new Html();
        if (!measure.isDefined() || measure.value() < low || measure.value() > high) {
            return html;
        }
        html.open("svg", "class", "track", "viewBox", "0 0 132 14", "aria-hidden", "true");
        html.open("path", "class", "rail", "d", "M" + MARGIN + " " + MIDDLE + "h" + LENGTH)
                .close("path");
        if (low < 0) {
            html.open("path", "class", "zero", "d", "M" + x(0) + " 1v12").close("path");
        }
        if (!Double.isNaN(measure.low())) {
            html.open("path", "class", "reach", "d", "M" + x(measure.low()) + " " + MIDDLE + "H" + x(measure.high()))
                    .close("path");
        }
        for (int i = 0; i < others.size(); i++) {
            if (!Double.isNaN(others.get(i))) {
                addOther(i, x(others.get(i)), html);
            }
        }
        html.open("circle", "class", "at", "cx", x(measure.value()), "cy", "7", "r", "4")
                .close("circle");
        return html.close("svg");
    }

    /** The marks of other figures in their order, for a legend. */
    static Html key(int other) {
        Html html = new Html().open("svg", "class", "key", "viewBox", "0 0 14 14", "aria-hidden", "true");
        if (other < 0) {
            html.open("path", "class", "reach", "d", "M0 7H14").close("path");
            html.open("circle", "class", "at", "cx", "7", "cy", "7", "r", "4").close("circle");
        } else {
            addOther(other, "7", html);
        }
        return html.close("svg");
    }

    private static void addOther(int number, String x, Html html) {
        String shape =
                switch (number) {
                    case 0 -> "v9";
                    case 1 -> "l4 4.5l-4 4.5l-4 -4.5z";
                    default -> "l4 8h-8z";
                };
        html.open("path", "class", "other", "d", "M" + x + " 2.5" + shape).close("path");
    }

    private String x(double value) {
        double within = Math.max(low, Math.min(high, value));
        return String.format(Locale.ROOT, "%.1f", MARGIN + LENGTH * (within - low) / (high - low));
    }
}
