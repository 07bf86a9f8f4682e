package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import io.github.papertag.claim.Meaning.Cue;
import io.github.papertag.claim.Pattern.Match;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
            Map.entry("J", "energy"),
            Map.entry("kWh", "energy"),
            Map.entry("TOPS/W", "energy-efficiency"),
            Map.entry("GOPS/W", "energy-efficiency"),
            Map.entry("mm2", "area"),
            Map.entry("bits per parameter", "other:bits per parameter"),
            Map.entry("usd", "cost"));

    /** Id of metrics outside the lexicon, as rules write it. */
    private static final String OTHER = "other";

    private static final int FARTHEST_LEFT = 14;
    private static final int FARTHEST_RIGHT = 10;

    /** How many values back a metric may be taken over from. */
    private static final int MOST_BEFORE = 6;

    /** Metrics that their unit alone gives away. */
    private static final Set<String> STRONG = Set.of("parameters", "compute", "search-cost", "throughput");

    private final List<Rule> metricRules;
    private final Lexicon lexicon;

    MetricLinker(List<Rule> metricRules, Lexicon lexicon) {
        this.metricRules = metricRules;
        this.lexicon = lexicon;
    }

    /**
     * The metric of a group.
     *
     * @param before the decisions about the groups before it in the sentence
     * @param carried what the levels of an earlier sentence were about, if any
     */
    NamedMetric link(
            TaggedSentence s,
            QuantityGroup group,
            Rule.ClaimKind kind,
            Match match,
            List<Decision> before,
            @Nullable NamedMetric carried,
            Trace trace) {
        if (kind.metric() != null) {
            return given(s, group, kind.metric());
        }
        String ofUnit = ofUnit(s, group);
        if (ofUnit != null && STRONG.contains(ofUnit)) {
            return NamedMetric.implied(lexicon, ofUnit);
        }
        Mention matched = match.metric();
        if (matched != null && !isVague(matched) && (ofUnit == null || !isScore(matched))) {
            return NamedMetric.of(s, matched, lexicon);
        }
        Decision level = level(s, group, before);
        for (Rule rule : metricRules) {
            NamedMetric found = byRule(s, group, rule, ofUnit);
            if (found != null && suits(s, group, kind, found.name())) {
                trace.fired("metric", rule, found.id());
                return isVague(found, kind) && level != null ? level.metric() : found;
            }
        }
        Decision alike = last(before, d -> sameType(s, d, group));
        boolean goesOn = alike != null
                && ofUnit == null
                && suits(s, group, kind, alike.metric().name());
        if (alike != null && goesOn) {
            return alike.metric();
        }
        Mention cue = match.cue();
        if (level != null && isBeaten(cue)) {
            return level.metric();
        }
        if (cue != null && cue.meaning() instanceof Cue c && c.metric() != null) {
            return NamedMetric.of(s, cue, lexicon);
        }
        return withoutRule(s, group, kind, match, level, carried);
    }

    /** The level that a change is of: in percent if the change is, as "3 points" are not of a kappa of 0.45. */
    private static @Nullable Decision level(TaggedSentence s, QuantityGroup group, List<Decision> before) {
        Decision last = last(before, MetricLinker::isLevel);
        boolean share = group.type(s) == QuantityType.PERCENT || group.type(s) == QuantityType.POINTS;
        Decision inPercent = share ? last(before, d -> isLevel(d) && d.group().type(s) == QuantityType.PERCENT) : null;
        return inPercent == null ? last : inPercent;
    }

    private static @Nullable Decision last(List<Decision> decisions, Predicate<Decision> wanted) {
        for (int i = decisions.size() - 1; i >= 0 && i >= decisions.size() - MOST_BEFORE; i--) {
            if (wanted.test(decisions.get(i))) {
                return decisions.get(i);
            }
        }
        return null;
    }

    private @Nullable NamedMetric byRule(TaggedSentence s, QuantityGroup group, Rule rule, @Nullable String ofUnit) {
        Match match = rule.match(s, group);
        if (match == null) {
            return null;
        }
        if (rule.outcome() instanceof Rule.MetricOf given && given.id() != null) {
            return ofUnit == null ? given(s, group, given.id()) : null;
        }
        Mention mention = mention(match);
        return mention == null || (ofUnit != null && isScore(mention)) ? null : NamedMetric.of(s, mention, lexicon);
    }

    /** "improves performance to 94%" or "a gain of 2%" after an accuracy is about that accuracy. */
    private static boolean isVague(NamedMetric metric, Rule.ClaimKind kind) {
        return kind.kind() != Kind.RATIO && metric.id().equals("performance");
    }

    private static boolean isVague(Mention mention) {
        return mention.meaning() instanceof Meaning.MetricName name && name.id().equals("performance");
    }

    private static boolean isLevel(Decision previous) {
        return previous.kind() == Kind.ABSOLUTE && previous.metric().name().score();
    }

    private static @Nullable Mention mention(Match match) {
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

    /** A level in percent is no number of parameters, no latency and the like; points are of scores. */
    private static boolean suits(
            TaggedSentence s, QuantityGroup group, Rule.ClaimKind kind, Meaning.MetricName metric) {
        QuantityType type = group.type(s);
        boolean share = type == QuantityType.PERCENT || type == QuantityType.SHARE;
        boolean ofScore = (share && kind.kind() == Kind.ABSOLUTE) || type == QuantityType.POINTS;
        return metric.score() || !ofScore;
    }

    private static @Nullable String ofUnit(TaggedSentence s, QuantityGroup group) {
        Quantity quantity = s.quantity(group.first());
        return quantity == null ? null : METRIC_OF_UNIT.get(quantity.unit());
    }

    private static boolean isScore(Mention mention) {
        return mention.meaning() instanceof Meaning.MetricName name && name.score() && !name.head();
    }

    /** "reaches 84.3% accuracy, outperforming X by …": what is beaten is the level just stated. */
    private static boolean isBeaten(@Nullable Mention cue) {
        return cue != null && cue.meaning() instanceof Cue c && c.type().equals("beat-verb");
    }

    private NamedMetric withoutRule(
            TaggedSentence s,
            QuantityGroup group,
            Rule.ClaimKind kind,
            Match match,
            @Nullable Decision level,
            @Nullable NamedMetric carried) {
        String ofUnit = ofUnit(s, group);
        if (ofUnit != null) {
            return NamedMetric.implied(lexicon, ofUnit);
        }
        Mention nearest = nearest(s, group, kind);
        if (nearest != null) {
            return NamedMetric.of(s, nearest, lexicon);
        }
        if (kind.kind() == Kind.RATIO && group.type(s) == QuantityType.FACTOR && match.cue() == null) {
            return NamedMetric.implied(lexicon, "speed");
        }
        if (kind.kind() != Kind.ABSOLUTE) {
            return kind.kind() == Kind.CHANGE && level != null
                    ? level.metric()
                    : NamedMetric.implied(lexicon, "performance");
        }
        if (carried != null && group.type(s) == QuantityType.PERCENT && isBare(s, group) && namesBenchmark(s)) {
            return carried;
        }
        return given(s, group, namesBenchmark(s) ? "score" : OTHER);
    }

    /** "reaches 62% on WikiText": no noun follows that could be what was measured. */
    private static boolean isBare(TaggedSentence s, QuantityGroup group) {
        int next = group.last() + 1;
        boolean reached = s.cueEndingAt(group.first(), "reach") != null;
        boolean ends = next >= s.size() || !s.token(next).isWord();
        return reached
                && (ends || s.isAny(next, "on", "for", "in", "at", "with", "when", "and", "while", "versus", "vs"));
    }

    /** A metric that a rule gives; where it is outside the lexicon it goes by the words of the text. */
    private NamedMetric given(TaggedSentence s, QuantityGroup group, String id) {
        return NamedMetric.implied(lexicon, id.equals(OTHER) ? OTHER + ":" + WrittenName.of(s, group) : id);
    }

    private static boolean namesBenchmark(TaggedSentence s) {
        return new DatasetNames(s)
                .runs().stream().anyMatch(run -> s.token(run.get(0).from()).looksLikeName());
    }

    /** Samples and labels somewhere near are what was used and not what was saved. */
    private static boolean mayBe(TaggedSentence s, QuantityGroup group, Rule.ClaimKind kind, Mention mention) {
        return mention.meaning() instanceof Meaning.MetricName name && !name.reversed() && suits(s, group, kind, name);
    }

    /** The nearest mention to the left, else to the right, without crossing another quantity. */
    private static @Nullable Mention nearest(TaggedSentence s, QuantityGroup group, Rule.ClaimKind kind) {
        int left = Math.max(0, group.first() - FARTHEST_LEFT);
        for (int i = group.first(); i > left && s.quantity(i - 1) == null; i--) {
            Mention mention = s.metricEndingAt(i);
            if (mention != null && mayBe(s, group, kind, mention)) {
                return mention;
            }
        }
        int right = Math.min(s.size(), group.last() + 1 + FARTHEST_RIGHT);
        for (int i = group.last() + 1; i < right && s.quantity(i) == null && !s.isAny(i, ";"); i++) {
            Mention mention = s.metricStartingAt(i);
            if (mention != null && mayBe(s, group, kind, mention)) {
                return mention;
            }
        }
        return null;
    }
}
