package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import io.github.papertag.claim.Meaning.Cue;
import io.github.papertag.claim.Meaning.MetricName;
import io.github.papertag.claim.Pattern.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds which metric a group of quantities is about: by rule, from the value before it, from the nearest mention, from the unit. */
final class MetricLinker {

    /** Id of metrics outside the lexicon, as rules write it. */
    private static final String OTHER = "other";

    private static final String[] SPEED_WORDS = {
        "fast",
        "faster",
        "fastest",
        "quick",
        "quicker",
        "slow",
        "slower",
        "speed",
        "speeds",
        "inference",
        "runtime",
        "runtimes",
        "accelerate",
        "accelerates",
        "accelerated",
        "accelerating",
        "speedup",
        "speedups"
    };

    private static final int SPEED_LEFT = 8;
    private static final int SPEED_RIGHT = 5;

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
        String ofUnit = MetricOfUnit.of(s.quantity(group.first()));
        if (ofUnit != null && MetricOfUnit.isSure(ofUnit)) {
            return NamedMetric.implied(lexicon, ofUnit);
        }
        MetricName inUnit = group.type(s) == QuantityType.POINTS
                ? lexicon.metricWithin(s.words(group.last(), group.last() + 1))
                : null;
        if (inUnit != null) {
            return new NamedMetric(inUnit, inUnit.id(), null);
        }
        Mention matched = match.metric();
        if (matched != null && !isVague(matched) && mayMeasure(ofUnit, matched)) {
            return NamedMetric.of(s, matched, lexicon);
        }
        EarlierValues earlier = new EarlierValues(s, before);
        Decision level = earlier.level(group);
        for (Rule rule : metricRules) {
            NamedMetric found = byRule(s, group, rule, ofUnit);
            if (found != null && suits(s, group, kind, found.name())) {
                trace.fired("metric", rule, found.id());
                return isVague(found, kind) && level != null ? level.metric() : found;
            }
        }
        Decision alike = earlier.alike(group);
        boolean goesOn = alike != null
                && ofUnit == null
                && (!isBeaten(match.cue()) || alike.metric().name().score())
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

    private @Nullable NamedMetric byRule(TaggedSentence s, QuantityGroup group, Rule rule, @Nullable String ofUnit) {
        Match match = rule.match(s, group);
        if (match == null) {
            return null;
        }
        if (rule.outcome() instanceof Rule.MetricOf given && given.id() != null) {
            return ofUnit == null ? given(s, group, given.id()) : null;
        }
        Mention mention = mention(match);
        return mention == null || !mayMeasure(ofUnit, mention) ? null : NamedMetric.of(s, mention, lexicon);
    }

    /** "improves performance to 94%" or "a gain of 2%" after an accuracy is about that accuracy. */
    private static boolean isVague(NamedMetric metric, Rule.ClaimKind kind) {
        return kind.kind() != Kind.RATIO && metric.id().equals("performance");
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

    /** A level in percent is no number of parameters, no latency and the like; points are of scores. */
    private static boolean suits(TaggedSentence s, QuantityGroup group, Rule.ClaimKind kind, MetricName metric) {
        QuantityType type = group.type(s);
        boolean share = type == QuantityType.PERCENT || type == QuantityType.SHARE;
        boolean ofScore = (share && kind.kind() == Kind.ABSOLUTE) || type == QuantityType.POINTS;
        return metric.score() || !ofScore;
    }

    /** Whether a value may be of what is named, as far as its unit tells. */
    private static boolean mayMeasure(@Nullable String ofUnit, Mention mention) {
        boolean excluded = mention.meaning() instanceof MetricName name && MetricOfUnit.excludes(ofUnit, name.id());
        return ofUnit == null || !(isScore(mention) || excluded);
    }

    private static boolean isScore(Mention mention) {
        return mention.meaning() instanceof MetricName name && name.score() && (!name.head() || name.higherIsBetter());
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
        String ofUnit = MetricOfUnit.of(s.quantity(group.first()));
        if (ofUnit != null) {
            return NamedMetric.implied(lexicon, ofUnit);
        }
        Mention nearest = NearestMetric.of(
                s, group, mention -> mayBe(s, group, kind, mention) && (!isBeaten(match.cue()) || isScore(mention)));
        if (nearest != null) {
            return NamedMetric.of(s, nearest, lexicon);
        }
        if (kind.kind() == Kind.RATIO
                && group.type(s) == QuantityType.FACTOR
                && match.cue() == null
                && isOfSpeed(s, group)) {
            return NamedMetric.implied(lexicon, "speed");
        }
        if (kind.kind() != Kind.ABSOLUTE) {
            if (kind.kind() == Kind.CHANGE && level != null) {
                return level.metric();
            }
            Mention cue = match.cue();
            boolean shifted = cue != null
                    && cue.meaning() instanceof Cue verb
                    && verb.type().equals("change-verb")
                    && s.cueStartingAt(cue.from(), "shift-verb") != null;
            return shifted ? given(s, group, OTHER) : NamedMetric.implied(lexicon, "performance");
        }
        if (carried != null && group.type(s) == QuantityType.PERCENT && isBare(s, group) && namesBenchmark(s)) {
            return carried;
        }
        return given(s, group, namesBenchmark(s) && !isNamed(s, group) ? "score" : OTHER);
    }

    /** Whether words near a factor without a metric speak of speed. */
    private static boolean isOfSpeed(TaggedSentence s, QuantityGroup group) {
        int last = Math.min(s.size(), group.last() + SPEED_RIGHT + 1);
        for (int i = Math.max(0, group.first() - SPEED_LEFT); i < last; i++) {
            if (s.isAny(i, SPEED_WORDS)) {
                return true;
            }
        }
        return false;
    }

    /** "reaches 62% on WikiText": no noun follows that could be what was measured. */
    private static boolean isBare(TaggedSentence s, QuantityGroup group) {
        int next = group.last() + 1;
        boolean reached = s.cueEndingAt(group.first(), "reach") != null;
        boolean ends = next >= s.size() || !s.token(next).isWord();
        return reached
                && (ends || s.isAny(next, "on", "for", "in", "at", "with", "when", "and", "while", "versus", "vs"));
    }

    /** "reaches 94.7% Sdep": the name that follows is what was measured. */
    private static boolean isNamed(TaggedSentence s, QuantityGroup group) {
        int next = group.last() + 1;
        return next < s.size()
                && s.token(next).looksLikeName()
                && s.datasetStartingAt(next) == null
                && s.quantity(next) == null
                && !Lexicon.standard().isModelName(s.token(next).lower());
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
        return mention.meaning() instanceof MetricName name && !name.reversed() && suits(s, group, kind, name);
    }
}
