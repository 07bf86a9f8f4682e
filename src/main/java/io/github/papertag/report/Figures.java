package io.github.papertag.report;

import io.github.papertag.evaluate.Measure;
import java.util.Locale;

/** Figures as they are to be read: three digits, and a dash where there is none. */
final class Figures {

    /** What stands where a figure is undefined. */
    static final String UNDEFINED = "–";

    private Figures() {}

    /** Three digits behind the point. */
    static String decimal(double value) {
        return Double.isNaN(value) ? UNDEFINED : String.format(Locale.ROOT, "%.3f", value);
    }

    /** A share as a percentage with one digit. */
    static String percent(double share) {
        return Double.isNaN(share) ? UNDEFINED : String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    /** A number of things, thousands apart. */
    static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The ends of the interval in brackets; empty if there are none. */
    static String interval(Measure measure) {
        return Double.isNaN(measure.low()) ? "" : "[" + decimal(measure.low()) + ", " + decimal(measure.high()) + "]";
    }

    /** The figure and its interval. */
    static String withInterval(Measure measure) {
        return (decimal(measure.value()) + " " + interval(measure)).strip();
    }
}
