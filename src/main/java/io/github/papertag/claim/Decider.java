package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import io.github.papertag.claim.Decision.Also;
import io.github.papertag.claim.Pattern.Match;
import io.github.papertag.claim.Rule.ClaimKind;
import io.github.papertag.claim.Rule.MetricOf;
import io.github.papertag.claim.Rule.SameAsBefore;
import io.github.papertag.claim.Rule.TrendSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides for every quantity of a sentence whether it is a claim, of which kind, about which metric and in which direction. */
final class Decider {

    /** A rule and what it found. */
    private record Fired(Rule rule, Match match) {}

    private final TypedRules kindRules;
    private final MetricLinker metrics;

    Decider(RuleSet rules, Lexicon lexicon) {
        WordClasses classes = new WordClasses(rules.rules());
        Map<Boolean, List<Rule>> ofMetric =
                rules.rules().stream().collect(Collectors.partitioningBy(r -> r.outcome() instanceof MetricOf));
        this.kindRules = new TypedRules(ofMetric.getOrDefault(false, List.of()), classes);
        this.metrics = new MetricLinker(new TypedRules(ofMetric.getOrDefault(true, List.of()), classes), lexicon);
    }

    /**
     * The decisions about a sentence.
     *
     * @param carried what the levels of an earlier sentence were about, if any
     */
    List<Decision> decide(TaggedSentence s, @Nullable NamedMetric carried, Trace trace) {
        List<Decision> decisions = new ArrayList<>();
        for (QuantityGroup group : QuantityGroup.in(s)) {
            if (trace.isOn()) {
                trace.step("quantity", group.describe(s));
            }
            Decision previous = decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
            Fired fired = firstMatch(s, group, previous, trace);
            if (fired == null) {
                trace.step("no claim", "none of the rules for " + group.typeName(s) + " matches");
            } else if (fired.rule.outcome() instanceof ClaimKind kind) {
                ClaimedGroup claimed = new ClaimedGroup(s, group, kind, fired.match, decisions, carried);
                addMembers(claimed, fired.rule, decisions, trace);
            } else if (fired.rule.outcome() instanceof SameAsBefore && previous != null) {
                addMembers(
                        new ClaimedGroup(s, group, sameKind(previous), previous.match(), decisions, carried),
                        fired.rule,
                        decisions,
                        trace);
            } else {
                trace.refused(fired.rule, group.quantities(s));
            }
        }
        return decisions;
    }

    /** What the last score of a sentence was about, for the next sentence; null if it has none. */
    static @Nullable NamedMetric lastScore(List<Decision> decisions) {
        for (int i = decisions.size() - 1; i >= 0; i--) {
            NamedMetric metric = decisions.get(i).metric();
            if (decisions.get(i).kind() == Kind.ABSOLUTE && metric.name().score()) {
                return new NamedMetric(metric.name(), metric.id(), null);
            }
        }
        return null;
    }

    private static ClaimKind sameKind(Decision previous) {
        return new ClaimKind(previous.kind(), TrendSource.CUE, null);
    }

    private @Nullable Fired firstMatch(
            TaggedSentence s, QuantityGroup group, @Nullable Decision previous, Trace trace) {
        StringJoiner tried = new StringJoiner(", ");
        for (TypedRules.Typed typed : kindRules.of(group.type(s))) {
            boolean applies = !(typed.rule().outcome() instanceof SameAsBefore same)
                    || continues(s, previous, group, same.level());
            Match match = applies ? typed.match(s, group) : null;
            if (match != null) {
                trace.tried(tried);
                return new Fired(typed.rule(), match);
            }
            if (trace.isOn()) {
                tried.add(typed.rule().id());
            }
        }
        trace.tried(tried);
        return null;
    }

    /** Whether the claim before has the same type of unit. */
    private static boolean continues(
            TaggedSentence s, @Nullable Decision previous, QuantityGroup group, boolean level) {
        Quantity before = previous == null ? null : s.quantity(previous.token());
        return before != null
                && previous != null
                && (previous.kind() == Kind.ABSOLUTE) == level
                && (before.type() == group.type(s) || (isDecibel(before) && isBare(group.type(s))));
    }

    /** "1.2 dB PSNR and 0.02 SSIM": both are gains. */
    private static boolean isDecibel(Quantity quantity) {
        return quantity.unit().equals("dB");
    }

    private static boolean isBare(QuantityType type) {
        return type == QuantityType.NUMBER || type == QuantityType.PERCENT;
    }

    private void addMembers(ClaimedGroup claimed, Rule rule, List<Decision> decisions, Trace trace) {
        QuantityGroup group = claimed.group();
        ClaimKind kind = claimed.kind();
        NamedMetric metric = metrics.link(claimed, trace);
        String misfit = misfit(claimed, metric);
        if (misfit != null) {
            trace.step("no claim", misfit);
            return;
        }
        List<NamedMetric> each = Coordination.metrics(claimed.s(), group, metric);
        if (trace.isOn() && !each.stream().allMatch(metric::equals)) {
            trace.step(
                    "metric", "one each: " + each.stream().map(NamedMetric::id).collect(Collectors.joining(", ")));
        }
        for (int m = 0; m < group.members().size(); m++) {
            int token = group.members().get(m);
            decisions.add(new Decision(
                    token,
                    group,
                    rule,
                    kind.kind(),
                    Directions.of(claimed, each.get(m), token),
                    OwnerLinker.of(claimed.s(), group, kind.kind(), token, each.get(m)),
                    each.get(m),
                    claimed.match(),
                    also(claimed, metric)));
        }
        trace.fired("rule", rule, rule.description());
    }

    /** Why a value with its metric is no result after all, or null. */
    private static @Nullable String misfit(ClaimedGroup claimed, NamedMetric metric) {
        if (Magnitude.misfits(claimed, metric)) {
            return "a number of thousands or more is no value of " + metric.id();
        }
        if (Setting.is(claimed, metric)) {
            return "a frequency or size of structures that nothing says was reached";
        }
        return Background.is(claimed, metric) ? "a share of the world in the first sentence of an abstract" : null;
    }

    private static List<Also> also(ClaimedGroup claimed, NamedMetric metric) {
        return SharedValue.others(claimed, metric).stream()
                .map(other -> new Also(
                        other, Directions.of(claimed, other, claimed.group().first())))
                .toList();
    }
}
