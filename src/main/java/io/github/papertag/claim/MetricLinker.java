package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import io.github.papertag.claim.Meaning.Cue;
import io.github.papertag.claim.Pattern.Match;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which metric a group of quantities is about: by rule, from the value before it, from the nearest mention, from the unit. */
final class MetricLinker {

    private static final Map<String, String> METRIC_OF_UNIT = Map.ofEntries(
            Map.entry("ms", "latency"),
            Map.entry("us", "latency"),
            Map.entry("ns", "latency"),
            Map.entry("s", "latency"),
            Map.entry("fps", "throughput"),
            Map.entry("tokens/s", "throughput"),
            Map.entry("images/s", "throughput"),
            Map.entry("queries/s", "throughput"),
            Map.entry("samples/s", "throughput"),
            Map.entry("steps/s", "throughput"),
            Map.entry("requests/s", "throughput"),
            Map.entry("tx/s", "throughput"),
            Map.entry("ops/s", "throughput"),
            Map.entry("GB/s", "throughput"),
            Map.entry("Mbps", "throughput"),
            Map.entry("hz", "throughput"),
            Map.entry("gpu-days", "search-cost"),
            Map.entry("gpu-hours", "search-cost"),
            Map.entry("params", "parameters"),
            Map.entry("flops", "compute"),
            Map.entry("SynOps", "compute"),
            Map.entry("bytes", "memory"),
            Map.entry("W", "power"),
            Map.entry("mW", "power"),
            Map.entry("uW", "power"),
            Map.entry("J", "energy"),
            Map.entry("mJ", "energy"),
            Map.entry("uJ", "energy"),
            Map.entry("nJ", "energy"),
            Map.entry("pJ", "energy"),
            Map.entry("kWh", "energy"),
            Map.entry("TOPS/W", "energy-efficiency"),
            Map.entry("GOPS/W", "energy-efficiency"),
            Map.entry("mm2", "area"),
            Map.entry("usd", "cost"));

    /** Metrics that their unit alone gives away. */
    private static final Set<String> STRONG = Set.of("parameters", "compute", "search-cost", "throughput");

    private final List<Rule> metricRules;
    private final Lexicon lexicon;

    MetricLinker(List<Rule> metricRules, Lexicon lexicon) {
        this.metricRules = metricRules;
        this.lexicon = lexicon;
    }

    NamedMetric link(
            TaggedSentence s,
            QuantityGroup group,
            Rule.ClaimKind kind,
            Match match,
            @Nullable Decision previous,
            Trace trace) {
        if (kind.metric() != null) {
            return NamedMetric.implied(lexicon, kind.metric());
        }
        if (match.metric() != null) {
            return NamedMetric.of(s, match.metric(), lexicon);
        }
        String ofUnit = ofUnit(s, group);
        if (ofUnit != null && STRONG.contains(ofUnit)) {
            return NamedMetric.implied(lexicon, ofUnit);
        }
        for (Rule rule : metricRules) {
            Mention mention = mention(rule.match(s, group));
            if (mention != null && (ofUnit == null || !isScore(mention))) {
                trace.fired("metric", rule, "\"" + s.words(mention.from(), mention.to()) + "\"");
                return NamedMetric.of(s, mention, lexicon);
            }
        }
        if (previous != null
                && ((ofUnit == null && sameType(s, previous, group)) || isComparedLevel(match, previous))) {
            return previous.metric();
        }
        Mention cue = match.cue();
        if (cue != null && cue.meaning() instanceof Cue c && c.metric() != null) {
            return NamedMetric.of(s, cue, lexicon);
        }
        return withoutRule(s, group, kind);
    }

    private static @Nullable Mention mention(@Nullable Match match) {
        if (match == null) {
            return null;
        }
        if (match.metric() != null) {
            return match.metric();
        }
        Mention cue = match.cue();
        return cue != null && cue.meaning() instanceof Cue c && c.metric() != null ? cue : null;
    }

    private static boolean sameType(TaggedSentence s, Decision previous, QuantityGroup group) {
        Quantity before = s.quantity(previous.token());
        Quantity now = s.quantity(group.first());
        return before != null
                && now != null
                && before.type() == now.type()
                && before.unit().equals(now.unit());
    }

    private static @Nullable String ofUnit(TaggedSentence s, QuantityGroup group) {
        Quantity quantity = s.quantity(group.first());
        return quantity == null ? null : METRIC_OF_UNIT.get(quantity.unit());
    }

    private static boolean isScore(Mention mention) {
        return mention.meaning() instanceof Meaning.MetricName name && name.score() && !name.head();
    }

    /** "reaches 84.3% accuracy, outperforming X by …": what is beaten is the level just stated. */
    private static boolean isComparedLevel(Match match, Decision previous) {
        return previous.kind() == Kind.ABSOLUTE
                && previous.metric().name().score()
                && match.cue() != null
                && match.cue().meaning() instanceof Cue cue
                && cue.type().equals("beat-verb");
    }

    private NamedMetric withoutRule(TaggedSentence s, QuantityGroup group, Rule.ClaimKind kind) {
        String ofUnit = ofUnit(s, group);
        if (ofUnit != null) {
            return NamedMetric.implied(lexicon, ofUnit);
        }
        Mention nearest = nearest(s, group);
        if (nearest != null) {
            return NamedMetric.of(s, nearest, lexicon);
        }
        return NamedMetric.implied(lexicon, kind.kind() == Kind.ABSOLUTE ? "other:unnamed" : "performance");
    }

    /** The nearest mention to the left, else to the right, without crossing another quantity. */
    private static @Nullable Mention nearest(TaggedSentence s, QuantityGroup group) {
        for (int i = group.first(); i > 0 && s.quantity(i - 1) == null; i--) {
            Mention mention = s.metricEndingAt(i);
            if (mention != null) {
                return mention;
            }
        }
        for (int i = group.last() + 1; i < s.size() && s.quantity(i) == null; i++) {
            Mention mention = s.metricStartingAt(i);
            if (mention != null) {
                return mention;
            }
        }
        return null;
    }
}
