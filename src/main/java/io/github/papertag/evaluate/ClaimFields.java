package io.github.papertag.evaluate;

import io.github.papertag.Claim;
import io.github.papertag.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a claim that gold gives, as they are written in files.
 *
 * @param span where the value stands in the abstract, in code points
 * @param text the words of that span
 * @param metric id of the metric, or {@code other:<as written>}
 * @param kind {@code absolute}, {@code change} or {@code ratio}
 * @param value the number
 * @param valueHigh upper end of a range, or null
 * @param unit the unit
 * @param direction {@code increase}, {@code decrease} or null
 * @param bound how exactly the number is meant
 * @param dataset data set as written, or null
 * @param baseline what it is compared with, or null
 * @param owner {@code own} or {@code other}
 */
public record ClaimFields(
        Span span,
        String text,
        String metric,
        String kind,
        double value,
        @Nullable Double valueHigh,
        @Nullable String unit,
        @Nullable String direction,
        @Nullable String bound,
        @Nullable String dataset,
        @Nullable String baseline,
        @Nullable String owner) {

    private static final String OTHER = "other";
    private static final double TOLERANCE = 1e-6;

    /** The fields of a claim that Papertag found. */
    public static ClaimFields of(Claim claim) {
        Claim.Direction direction = claim.direction();
        return new ClaimFields(
                claim.span(),
                claim.text(),
                claim.metric().id(),
                claim.kind().id(),
                claim.amount().value(),
                claim.amount().valueHigh(),
                claim.amount().unit(),
                direction == null ? null : direction.id(),
                claim.amount().bound().id(),
                claim.scope().dataset(),
                claim.scope().baseline(),
                claim.scope().owner().id());
    }

    /** The metric's id, all metrics outside the list being one. */
    String metricId() {
        return metric.startsWith(OTHER) ? OTHER : metric;
    }

    /** Whether the two claim the same number at overlapping places. */
    boolean sameValueAs(ClaimFields other) {
        return Math.min(span.end(), other.span.end()) > Math.max(span.start(), other.span.start())
                && close(value, other.value)
                && close(valueHigh, other.valueHigh);
    }

    /** Whether metric, kind and direction agree as well. */
    boolean fullyAgreesWith(ClaimFields other) {
        return metricId().equals(other.metricId())
                && kind.equals(other.kind)
                && Objects.equals(direction, other.direction);
    }

    private static boolean close(@Nullable Double a, @Nullable Double b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }
}
