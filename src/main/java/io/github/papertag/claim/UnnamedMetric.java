package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import io.github.papertag.claim.Meaning.Cue;
import org.jspecify.annotations.Nullable;

/** The metric of a value to which no rule ties one. */
final class UnnamedMetric {

    /** Id of metrics outside the lexicon, as rules write it. */
    private static final String OTHER = "other";

    private final Lexicon lexicon;

    UnnamedMetric(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The metric that stands nearest, or that unit, kind and cue suggest. */
    NamedMetric of(ClaimedGroup claimed, @Nullable Decision level) {
        TaggedSentence s = claimed.s();
        QuantityGroup group = claimed.group();
        Mention cue = claimed.match().cue();
        Kind kind = claimed.kind().kind();
        String ofUnit = MetricOfUnit.of(claimed.quantity());
        if (ofUnit != null) {
            return NamedMetric.implied(lexicon, ofUnit);
        }
        Mention nearest = NearestMetric.of(
                s,
                group,
                mention -> MetricFit.mayBe(claimed, mention) && (!isBeaten(cue) || MetricFit.isScore(mention)));
        if (nearest != null) {
            return NamedMetric.of(s, nearest, lexicon);
        }
        if (kind == Kind.RATIO
                && claimed.type() == QuantityType.FACTOR
                && cue == null
                && NearbyWords.isOfSpeed(s, group)) {
            return NamedMetric.implied(lexicon, "speed");
        }
        return kind == Kind.ABSOLUTE ? ofLevel(s, group, claimed.carried()) : ofChange(s, group, kind, cue, level);
    }

    private NamedMetric ofChange(
            TaggedSentence s, QuantityGroup group, Kind kind, @Nullable Mention cue, @Nullable Decision level) {
        if (kind == Kind.CHANGE && level != null) {
            return level.metric();
        }
        boolean shifted = cue != null
                && cue.meaning() instanceof Cue verb
                && verb.type().equals("change-verb")
                && s.cueStartingAt(cue.from(), "shift-verb") != null;
        return shifted || (kind == Kind.RATIO && NearbyWords.isOfThing(s, group, cue))
                ? given(s, group, kind, OTHER)
                : NamedMetric.implied(lexicon, "performance");
    }

    private NamedMetric ofLevel(TaggedSentence s, QuantityGroup group, @Nullable NamedMetric carried) {
        if (carried != null
                && group.type(s) == QuantityType.PERCENT
                && NearbyWords.isBare(s, group)
                && namesBenchmark(s)) {
            return carried;
        }
        if (MetricOfUnit.isLongTime(s.quantity(group.first())) && NearbyWords.isOfTraining(s, group)) {
            return NamedMetric.implied(lexicon, "training-time");
        }
        return given(s, group, Kind.ABSOLUTE, namesBenchmark(s) && !NearbyWords.isNamed(s, group) ? "score" : OTHER);
    }

    /** A metric by its id; where it is outside the lexicon it goes by the words of the text, if they name it. */
    NamedMetric given(TaggedSentence s, QuantityGroup group, Kind kind, String id) {
        return NamedMetric.implied(lexicon, id.equals(OTHER) ? byWords(s, group, kind) : id);
    }

    private static String byWords(TaggedSentence s, QuantityGroup group, Kind kind) {
        String written = WrittenName.of(s, group, kind);
        if (written != null) {
            return OTHER + ":" + written;
        }
        if (kind != Kind.ABSOLUTE) {
            return "performance";
        }
        return MetricOfUnit.isLongTime(s.quantity(group.first())) ? "latency" : "score";
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
