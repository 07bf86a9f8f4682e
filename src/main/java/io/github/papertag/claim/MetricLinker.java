package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import io.github.papertag.claim.Meaning.Cue;
import io.github.papertag.claim.Meaning.MetricName;
import io.github.papertag.claim.Pattern.Match;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Finds which metric a group of quantities is about: by rule, from the value before it, from the nearest mention, from the unit. */
final class MetricLinker {

    private final TypedRules metricRules;
    private final Lexicon lexicon;
    private final UnnamedMetric unnamed;

    MetricLinker(TypedRules metricRules, Lexicon lexicon) {
        this.metricRules = metricRules;
        this.lexicon = lexicon;
        this.unnamed = new UnnamedMetric(lexicon);
    }

    /** The metric of a group. */
    NamedMetric link(ClaimedGroup claimed, Trace trace) {
        NamedMetric found = find(claimed, trace);
        MetricName ofShare = claimed.isShare() ? lexicon.metricOfShare(found.id()) : null;
        return ofShare == null ? found : by(trace, "share", new NamedMetric(ofShare, ofShare.id(), found.mention()));
    }

    private static NamedMetric by(Trace trace, String source, NamedMetric metric) {
        if (trace.isOn()) {
            trace.step("metric", "(" + source + "): " + metric.id());
        }
        return metric;
    }

    private NamedMetric find(ClaimedGroup claimed, Trace trace) {
        TaggedSentence s = claimed.s();
        QuantityGroup group = claimed.group();
        Match match = claimed.match();
        if (claimed.kind().metric() != null) {
            return by(
                    trace,
                    "the rule itself",
                    unnamed.given(
                            s, group, claimed.kind().kind(), claimed.kind().metric()));
        }
        String ofUnit = MetricOfUnit.of(claimed.quantity());
        String dimension = MetricOfUnit.dimension(claimed.quantity());
        if (ofUnit != null && MetricOfUnit.isSure(ofUnit)) {
            return by(trace, "unit", NamedMetric.implied(lexicon, ofUnit));
        }
        MetricName inUnit = claimed.type() == QuantityType.POINTS
                ? lexicon.metricWithin(s.words(group.last(), group.last() + 1))
                : null;
        if (inUnit != null) {
            return by(trace, "unit", new NamedMetric(inUnit, inUnit.id(), null));
        }
        EarlierValues earlier = new EarlierValues(s, claimed.before());
        Decision outside = earlier.bracketed(group);
        if (outside != null && MetricFit.explains(dimension, outside.metric())) {
            return by(trace, "value before the brackets", outside.metric());
        }
        NamedMetric paired = earlier.paired(group);
        if (paired != null && MetricFit.suits(claimed, paired.name())) {
            return by(trace, "next metric of the list", paired);
        }
        Mention matched = match.metric();
        if (matched != null && !isVague(matched) && MetricFit.mayMeasure(claimed.quantity(), matched)) {
            return by(trace, "pattern of the claim's rule", NamedMetric.of(s, matched, lexicon));
        }
        Decision level = earlier.level(group);
        NamedMetric ruled = byRules(claimed, level, ofUnit, trace);
        return ruled != null ? ruled : unruled(claimed, earlier, level, ofUnit, trace);
    }

    /** The metric that the first metric rule gives which gives a fitting one, or null. */
    private @Nullable NamedMetric byRules(
            ClaimedGroup claimed, @Nullable Decision level, @Nullable String ofUnit, Trace trace) {
        StringJoiner tried = new StringJoiner(", ");
        for (TypedRules.Typed rule : metricRules.of(claimed.type())) {
            NamedMetric found = byRule(claimed, rule, ofUnit);
            if (found != null && MetricFit.suits(claimed, found.name())) {
                trace.tried(tried);
                trace.fired("metric", rule.rule(), found.id());
                boolean goesOn =
                        level != null && (isVague(found, claimed.kind()) || isBareScore(claimed, found, level));
                return level != null && goesOn ? by(trace, "level before", level.metric()) : found;
            }
            if (trace.isOn()) {
                tried.add(rule.rule().id());
            }
        }
        trace.tried(tried);
        return null;
    }

    /** The metric of the values before, of the cue, or what is nearest. */
    private NamedMetric unruled(
            ClaimedGroup claimed,
            EarlierValues earlier,
            @Nullable Decision level,
            @Nullable String ofUnit,
            Trace trace) {
        Decision alike = earlier.alike(claimed.group());
        Mention cue = claimed.match().cue();
        boolean taken = alike != null
                && ofUnit == null
                && (!UnnamedMetric.isBeaten(cue) || alike.metric().name().score())
                && MetricFit.suits(claimed, alike.metric().name());
        if (alike != null && taken) {
            return by(trace, "value before with this unit", alike.metric());
        }
        Decision apposed =
                claimed.kind().kind() == Kind.ABSOLUTE || impliesMetric(cue) ? null : earlier.apposed(claimed.group());
        if (apposed != null && MetricFit.suits(claimed, apposed.metric().name())) {
            return by(trace, "value before the comma", apposed.metric());
        }
        if (level != null && UnnamedMetric.isBeaten(cue)) {
            return by(trace, "level before", level.metric());
        }
        if (cue != null && impliesMetric(cue)) {
            return by(trace, "cue", NamedMetric.of(claimed.s(), cue, lexicon));
        }
        return by(trace, "nearest, or what the kind of claim suggests", unnamed.of(claimed, level));
    }

    private static boolean impliesMetric(@Nullable Mention cue) {
        return cue != null && cue.meaning() instanceof Cue c && c.metric() != null;
    }

    private @Nullable NamedMetric byRule(ClaimedGroup claimed, TypedRules.Typed rule, @Nullable String ofUnit) {
        Match match = rule.match(claimed.s(), claimed.group());
        if (match == null) {
            return null;
        }
        if (rule.rule().outcome() instanceof Rule.MetricOf given && given.id() != null) {
            return ofUnit == null
                    ? unnamed.given(claimed.s(), claimed.group(), claimed.kind().kind(), given.id())
                    : null;
        }
        Mention mention = mention(match);
        return mention == null || !MetricFit.mayMeasure(claimed.quantity(), mention)
                ? null
                : NamedMetric.of(claimed.s(), mention, lexicon);
    }

    /** "improves performance to 94%" or "a gain of 2%" after an accuracy is about that accuracy. */
    private static boolean isVague(NamedMetric metric, Rule.ClaimKind kind) {
        return kind.kind() != Kind.RATIO && metric.id().equals("performance");
    }

    /** "an F1 score of 84.8% and a baseline score of 32.8%". */
    private static boolean isBareScore(ClaimedGroup claimed, NamedMetric metric, Decision level) {
        Quantity before = claimed.s().quantity(level.token());
        Quantity now = claimed.quantity();
        Mention mention = metric.mention();
        return metric.id().equals("score")
                && mention != null
                && claimed.s().isAny(mention.from(), "score", "scores")
                && before != null
                && now != null
                && before.unit().equals(now.unit());
    }

    private static boolean isVague(Mention mention) {
        return mention.meaning() instanceof MetricName name && name.id().equals("performance");
    }

    private static @Nullable Mention mention(Match match) {
        if (match.metric() != null) {
            return match.metric();
        }
        Mention cue = match.cue();
        return cue != null && cue.meaning() instanceof Cue c && c.metric() != null ? cue : null;
    }
}
