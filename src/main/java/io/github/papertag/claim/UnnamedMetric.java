package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import io.github.papertag.claim.Meaning.Cue;
import io.github.papertag.claim.Meaning.Trend;
import io.github.papertag.claim.Pattern.Match;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The metric of a value to which no rule ties one. */
final class UnnamedMetric {

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

    private static final Set<String> TRAINING_WORDS =
            Set.of("train", "trains", "trained", "training", "learn", "learns", "learned", "finetuned", "pretrained");

    private static final Set<String> AFTER_BARE_FACTORS = Set.of(
            "over",
            "compared",
            "on",
            "in",
            "than",
            "for",
            "when",
            "with",
            "and",
            "at",
            "vs",
            "versus",
            "against",
            "relative",
            "while",
            "across",
            "to",
            "under",
            "as",
            "by",
            "from");

    private static final int TRAINING_LEFT = 14;
    private static final int SPEED_LEFT = 8;
    private static final int SPEED_RIGHT = 5;

    private final Lexicon lexicon;

    UnnamedMetric(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The metric that stands nearest, or that unit, kind and cue suggest. */
    NamedMetric of(
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
                s,
                group,
                mention -> MetricFit.mayBe(s, group, kind, mention)
                        && (!isBeaten(match.cue()) || MetricFit.isScore(mention)));
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
            return shifted || (kind.kind() == Kind.RATIO && isOfThing(s, group, match.cue()))
                    ? given(s, group, OTHER)
                    : NamedMetric.implied(lexicon, "performance");
        }
        if (carried != null && group.type(s) == QuantityType.PERCENT && isBare(s, group) && namesBenchmark(s)) {
            return carried;
        }
        if (MetricOfUnit.isLongTime(s.quantity(group.first())) && isOfTraining(s, group)) {
            return NamedMetric.implied(lexicon, "training-time");
        }
        return given(s, group, namesBenchmark(s) && !isNamed(s, group) ? "score" : OTHER);
    }

    /** "a 24x expansion of prompts" is of what is named; "a 2x improvement" or "up to 3x over X" of performance. */
    private static boolean isOfThing(TaggedSentence s, QuantityGroup group, @Nullable Mention cue) {
        if (cue != null && cue.meaning() instanceof Cue c) {
            return c.trend() != Trend.BETTER && c.trend() != Trend.WORSE;
        }
        int next = group.last() + 1;
        boolean noun = next < s.size() && s.token(next).isWord() && !s.isAny(next, AFTER_BARE_FACTORS);
        return noun || s.isAny(group.first() - 1, "(");
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

    /** "The adapters are trained within an hour". */
    private static boolean isOfTraining(TaggedSentence s, QuantityGroup group) {
        for (int i = Math.max(0, group.first() - TRAINING_LEFT); i < group.first(); i++) {
            if (s.isAny(i, TRAINING_WORDS)) {
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

    /** A metric by its id; where it is outside the lexicon it goes by the words of the text. */
    NamedMetric given(TaggedSentence s, QuantityGroup group, String id) {
        return NamedMetric.implied(lexicon, id.equals(OTHER) ? OTHER + ":" + WrittenName.of(s, group) : id);
    }

    private static boolean namesBenchmark(TaggedSentence s) {
        return new DatasetNames(s)
                .runs().stream().anyMatch(run -> s.token(run.get(0).from()).looksLikeName());
    }

    /** "reaches 84.3% accuracy, outperforming X by …": what is beaten is the level just stated. */
    static boolean isBeaten(@Nullable Mention cue) {
        return cue != null && cue.meaning() instanceof Cue c && c.type().equals("beat-verb");
    }
}
