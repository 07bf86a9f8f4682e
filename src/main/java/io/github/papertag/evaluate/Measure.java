package io.github.papertag.evaluate;

/**
 * A measured figure with its 95% interval.
 *
 * @param value the figure; NaN if it is undefined, as a recall is without a single right label
 * @param low lower end of the interval; NaN if there is none
 * @param high upper end of the interval; NaN if there is none
 */
public record Measure(double value, double low, double high) {

    /** No figure. */
    public static final Measure UNDEFINED = new Measure(Double.NaN, Double.NaN, Double.NaN);

    /** Whether there is a figure. */
    public boolean isDefined() {
        return !Double.isNaN(value);
    }

    /** The figure alone. */
    Measure withoutInterval() {
        return new Measure(value, Double.NaN, Double.NaN);
    }

    /** A share; NaN, and so undefined, of nothing. */
    static double share(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }
}
