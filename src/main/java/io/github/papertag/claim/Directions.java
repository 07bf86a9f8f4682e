package io.github.papertag.claim;

import io.github.papertag.Claim.Direction;
import io.github.papertag.Claim.Kind;
import io.github.papertag.claim.Meaning.Cue;
import io.github.papertag.claim.Meaning.MetricName;
import io.github.papertag.claim.Meaning.Trend;
import io.github.papertag.claim.Rule.ClaimKind;
import io.github.papertag.claim.Rule.TrendSource;
import org.jspecify.annotations.Nullable;

/** Tells which way the metric of a change or factor moved, by its cue, its sign, or what is better for the metric. */
final class Directions {

    private static final WordSet GROWTHS = ClaimWords.of("growths");

    private Directions() {}

    /** Which way the metric of a value moved; null for levels. */
    static @Nullable Direction of(ClaimedGroup claimed, NamedMetric named, int token) {
        MetricName metric = named.name();
        ClaimKind kind = claimed.kind();
        Quantity quantity = claimed.s().quantity(token);
        if (kind.kind() == Kind.ABSOLUTE || kind.trend() == null) {
            return null;
        }
        Trend trend = grows(claimed, token) ? Trend.INCREASE : trend(claimed, named, quantity, kind.trend());
        return switch (trend) {
            case INCREASE -> Direction.INCREASE;
            case DECREASE -> metric.reversed() ? Direction.INCREASE : Direction.DECREASE;
            case BETTER -> metric.higherIsBetter() ? Direction.INCREASE : Direction.DECREASE;
            case WORSE -> metric.higherIsBetter() ? Direction.DECREASE : Direction.INCREASE;
        };
    }

    /** "Errors doubled" says by itself which way, where no word of change does. */
    private static boolean grows(ClaimedGroup claimed, int token) {
        return claimed.kind().trend() == TrendSource.BETTER && claimed.s().isAny(token, GROWTHS);
    }

    private static Trend trend(
            ClaimedGroup claimed, NamedMetric named, @Nullable Quantity quantity, TrendSource source) {
        return switch (source) {
            case INCREASE -> Trend.INCREASE;
            case DECREASE -> Trend.DECREASE;
            case BETTER -> Trend.BETTER;
            case WORSE -> Trend.WORSE;
            case SIGN -> quantity != null && quantity.sign() == '-' ? Trend.DECREASE : Trend.INCREASE;
            case CUE -> trendOf(SharedValue.ownCue(named, claimed.match().cue()));
        };
    }

    private static Trend trendOf(@Nullable Mention cue) {
        if (cue != null && cue.meaning() instanceof Cue c && c.trend() != null) {
            return c.trend();
        }
        return Trend.BETTER;
    }
}
