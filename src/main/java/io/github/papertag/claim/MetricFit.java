package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import io.github.papertag.claim.Meaning.MetricName;
import org.jspecify.annotations.Nullable;

/** Whether a value may be of a metric, by its kind and unit. */
final class MetricFit {

    private MetricFit() {}

    /** A level in percent is no number of parameters, no latency and the like; points are of scores. */
    static boolean suits(TaggedSentence s, QuantityGroup group, Rule.ClaimKind kind, MetricName metric) {
        QuantityType type = group.type(s);
        boolean share = type == QuantityType.PERCENT || type == QuantityType.SHARE;
        boolean ofScore = (share && kind.kind() == Kind.ABSOLUTE) || type == QuantityType.POINTS;
        return metric.score() || !ofScore;
    }

    /** Whether a value may be of what is named, as far as its unit tells. */
    static boolean mayMeasure(@Nullable String ofUnit, Mention mention) {
        boolean excluded = mention.meaning() instanceof MetricName name && MetricOfUnit.excludes(ofUnit, name.id());
        return ofUnit == null || !(isScore(mention) || excluded);
    }

    static boolean isScore(Mention mention) {
        return mention.meaning() instanceof MetricName name && name.score() && (!name.head() || name.higherIsBetter());
    }

    /** Samples and labels somewhere near are what was used and not what was saved. */
    static boolean mayBe(TaggedSentence s, QuantityGroup group, Rule.ClaimKind kind, Mention mention) {
        return mention.meaning() instanceof MetricName name && !name.reversed() && suits(s, group, kind, name);
    }
}
