package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import io.github.papertag.claim.Meaning.Cue;
import io.github.papertag.claim.Meaning.MetricName;
import io.github.papertag.claim.Pattern.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds which metric a group of quantities is about: by rule, from the value before it, from the nearest mention, from the unit. */
final class MetricLinker {

    /** An error in percent that is of nothing in particular. */
    private static final String BARE_ERROR = "other:error";

    private final List<Rule> metricRules;
    private final Lexicon lexicon;
    private final UnnamedMetric unnamed;

    MetricLinker(List<Rule> metricRules, Lexicon lexicon) {
        this.metricRules = metricRules;
        this.lexicon = lexicon;
        this.unnamed = new UnnamedMetric(lexicon);
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
        NamedMetric found = find(s, group, kind, match, before, carried, trace);
        boolean share = group.type(s) == QuantityType.PERCENT || group.type(s) == QuantityType.POINTS;
        return share && found.id().equals(BARE_ERROR)
                ? new NamedMetric(lexicon.metric("error-rate"), "error-rate", found.mention())
                : found;
    }

    private NamedMetric find(
            TaggedSentence s,
            QuantityGroup group,
            Rule.ClaimKind kind,
            Match match,
            List<Decision> before,
            @Nullable NamedMetric carried,
            Trace trace) {
        if (kind.metric() != null) {
            return unnamed.given(s, group, kind.metric());
        }
        String ofUnit = MetricOfUnit.of(s.quantity(group.first()));
        String dimension = MetricOfUnit.dimension(s.quantity(group.first()));
        if (ofUnit != null && MetricOfUnit.isSure(ofUnit)) {
            return NamedMetric.implied(lexicon, ofUnit);
        }
        MetricName inUnit = group.type(s) == QuantityType.POINTS
                ? lexicon.metricWithin(s.words(group.last(), group.last() + 1))
                : null;
        if (inUnit != null) {
            return new NamedMetric(inUnit, inUnit.id(), null);
        }
        EarlierValues earlier = new EarlierValues(s, before);
        Decision outside = earlier.bracketed(group);
        if (outside != null && MetricFit.explains(dimension, outside.metric())) {
            return outside.metric();
        }
        Mention matched = match.metric();
        if (matched != null && !isVague(matched) && MetricFit.mayMeasure(dimension, matched)) {
            return NamedMetric.of(s, matched, lexicon);
        }
        Decision level = earlier.level(group);
        for (Rule rule : metricRules) {
            NamedMetric found = byRule(s, group, rule, ofUnit);
            if (found != null && MetricFit.suits(s, group, kind, found.name())) {
                trace.fired("metric", rule, found.id());
                boolean goesOn = level != null && (isVague(found, kind) || isBareScore(s, found, level, group));
                return level != null && goesOn ? level.metric() : found;
            }
        }
        Decision alike = earlier.alike(group);
        boolean taken = alike != null
                && ofUnit == null
                && (!UnnamedMetric.isBeaten(match.cue())
                        || alike.metric().name().score())
                && MetricFit.suits(s, group, kind, alike.metric().name());
        if (alike != null && taken) {
            return alike.metric();
        }
        Mention cue = match.cue();
        if (level != null && UnnamedMetric.isBeaten(cue)) {
            return level.metric();
        }
        if (cue != null && cue.meaning() instanceof Cue c && c.metric() != null) {
            return NamedMetric.of(s, cue, lexicon);
        }
        return unnamed.of(s, group, kind, match, level, carried);
    }

    private @Nullable NamedMetric byRule(TaggedSentence s, QuantityGroup group, Rule rule, @Nullable String ofUnit) {
        Match match = rule.match(s, group);
        if (match == null) {
            return null;
        }
        if (rule.outcome() instanceof Rule.MetricOf given && given.id() != null) {
            return ofUnit == null ? unnamed.given(s, group, given.id()) : null;
        }
        Mention mention = mention(match);
        return mention == null || !MetricFit.mayMeasure(MetricOfUnit.dimension(s.quantity(group.first())), mention)
                ? null
                : NamedMetric.of(s, mention, lexicon);
    }

    /** "improves performance to 94%" or "a gain of 2%" after an accuracy is about that accuracy. */
    private static boolean isVague(NamedMetric metric, Rule.ClaimKind kind) {
        return kind.kind() != Kind.RATIO && metric.id().equals("performance");
    }

    /** "an F1 score of 84.8% and a baseline score of 32.8%". */
    private static boolean isBareScore(TaggedSentence s, NamedMetric metric, Decision level, QuantityGroup group) {
        Quantity before = s.quantity(level.token());
        Quantity now = s.quantity(group.first());
        Mention mention = metric.mention();
        return metric.id().equals("score")
                && mention != null
                && s.isAny(mention.from(), "score", "scores")
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
