package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import io.github.papertag.claim.Meaning.MetricName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a value may be of a metric, by its kind and unit. */
final class MetricFit {

    /** What is named in full by its unit: a footprint in mm² is an area. */
    private static final Set<String> PLAIN_UNITS = Set.of("area", "power", "energy", "memory");

    private MetricFit() {}

    /** A level in percent is no number of parameters, no latency and the like; points are of scores. */
    static boolean suits(ClaimedGroup claimed, MetricName metric) {
        QuantityType type = claimed.type();
        boolean share = type == QuantityType.PERCENT || type == QuantityType.SHARE;
        boolean ofScore = (share && claimed.kind().kind() == Kind.ABSOLUTE) || type == QuantityType.POINTS;
        return metric.score() || !ofScore;
    }

    /** Whether a value may be of what is named, as far as its unit tells. */
    static boolean mayMeasure(@Nullable Quantity quantity, Mention mention) {
        String ofUnit = MetricOfUnit.dimension(quantity);
        if (mention.meaning() instanceof MetricName metric && MetricOfUnit.excludes(quantity, metric.id())) {
            return false;
        }
        if (ofUnit == null || !(mention.meaning() instanceof MetricName name)) {
            return true;
        }
        boolean unitSaysMore = name.head() && !name.higherIsBetter() && PLAIN_UNITS.contains(ofUnit);
        return !isScore(mention) && !unitSaysMore && !MetricOfUnit.excludes(ofUnit, name.id());
    }

    /** Whether the metric of a value may be that of one in the brackets behind it. */
    static boolean explains(@Nullable String ofUnit, NamedMetric metric) {
        boolean named = !metric.id().equals("performance");
        boolean measured =
                !metric.name().score() && !metric.id().equals("speed") && !MetricOfUnit.excludes(ofUnit, metric.id());
        return named && (ofUnit == null || measured);
    }

    static boolean isScore(Mention mention) {
        return mention.meaning() instanceof MetricName name && name.score() && (!name.head() || name.higherIsBetter());
    }

    /** Samples and labels somewhere near are what was used and not what was saved. */
    static boolean mayBe(ClaimedGroup claimed, Mention mention) {
        return mention.meaning() instanceof MetricName name
                && !name.reversed()
                && suits(claimed, name)
                && mayMeasure(claimed.quantity(), mention);
    }
}
