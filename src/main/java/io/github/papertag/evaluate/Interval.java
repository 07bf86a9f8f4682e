package io.github.papertag.evaluate;

/**
 * A 95% confidence interval of a measure.
 *
 * @param low lower end
 * @param high upper end, at least {@code low}
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high);
        }
    }

    static Interval of(Measure measure) {
        return new Interval(measure.low(), measure.high());
    }
}
