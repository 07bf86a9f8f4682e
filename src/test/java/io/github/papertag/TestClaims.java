package io.github.papertag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Claims for the tests. */
public final class TestClaims {

    private TestClaims() {}

    /** The first place of {@code value} in a text, claimed as a level of accuracy on a data set. */
    public static Claim level(String text, String value, @Nullable String dataset) {
        int start = text.codePointCount(0, text.indexOf(value));
        return level(new Span(start, start + value.codePointCount(0, value.length())), value, dataset);
    }

    /** A level of accuracy that stands at a place. */
    public static Claim level(Span span, String value, @Nullable String dataset) {
        return new Claim(
                span,
                value,
                new Claim.Metric("accuracy", null),
                Claim.Kind.ABSOLUTE,
                new Claim.Amount(84.3, null, "percent", Claim.Bound.EXACT),
                null,
                new Claim.Scope(dataset, null, Claim.Owner.OWN),
                new Claim.Origin(0, "level-of-metric", 0.9, List.of()));
    }

    /** A factor with all that a claim can say, that stands at a place. */
    public static Claim factor(Span span, String value) {
        return new Claim(
                span,
                value,
                new Claim.Metric("other:wall time", "time"),
                Claim.Kind.RATIO,
                new Claim.Amount(2, 3.5, "x", Claim.Bound.UP_TO),
                Claim.Direction.DECREASE,
                new Claim.Scope("StreetPhotos", "the dense network", Claim.Owner.OTHER),
                new Claim.Origin(4, "times-faster", 0.75, List.of()));
    }
}
