package io.github.papertag.report;

import io.github.papertag.evaluate.Measure;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures as they are to be read: three digits, and a dash where there is none. */
final class Figures {

    /** What stands where a figure is undefined. */
    static final String UNDEFINED = "–";

    private static final Pattern INTERVAL = Pattern.compile("\\[[^\\[\\]a-z]*\\]");

    private static final String MINUS = "\u2212";

    private Figures() {}

    /** Three digits behind the point. */
    static String decimal(double value) {
        return Double.isNaN(value) ? UNDEFINED : String.format(Locale.ROOT, "%.3f", value);
    }

    /** Three digits behind the point and a sign before. */
    static String signed(double difference) {
        if (Double.isNaN(difference)) {
            return UNDEFINED;
        }
        String digits = decimal(Math.abs(difference));
        return digits.equals(decimal(0)) ? digits : (difference < 0 ? MINUS : "+") + digits;
    }

    /** The ends of a difference's interval in brackets, with signs; empty if there are none. */
    static String signedInterval(Measure measure) {
        return Double.isNaN(measure.low()) ? "" : "[" + signed(measure.low()) + ", " + signed(measure.high()) + "]";
    }

    /** A probability that is rounded to no certainty. */
    static String probability(double value) {
        return value < 0.001 ? "<0.001" : decimal(value);
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

    /** A sentence in which the intervals stand back. */
    static Html quietIntervals(String sentence) {
        Html html = new Html();
        Matcher interval = INTERVAL.matcher(sentence);
        int at = 0;
        while (interval.find()) {
            html.text(sentence.substring(at, interval.start())).element("span", interval.group(), "class", "ci");
            at = interval.end();
        }
        return html.text(sentence.substring(at));
    }

    /** The figure and its interval. */
    static String withInterval(Measure measure) {
        return (decimal(measure.value()) + " " + interval(measure)).strip();
    }
}
