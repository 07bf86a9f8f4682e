package io.github.papertag.claim;

import io.github.papertag.claim.Meaning.Cue;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the metrics that share one value: "cuts memory and energy by 30%", "92% precision and recall", "3x faster and smaller". */
final class SharedValue {

    /** How far from the value its metric may stand for others to share the value. */
    private static final int REACH = 8;

    private static final int MOST_OTHERS = 4;

    private static final WordSet BEFORE_VALUES = ClaimWords.of("before-values");

    private SharedValue() {}

    /** The metrics that are coordinated with the one given and have no value of their own. */
    static List<NamedMetric> others(ClaimedGroup claimed, NamedMetric metric) {
        TaggedSentence s = claimed.s();
        Mention anchor = metric.mention();
        if (anchor == null
                || claimed.group().members().size() > 1
                || isFar(claimed.group(), anchor)
                || s.isAny(claimed.group().last() + 1, "/")) {
            return List.of();
        }
        List<NamedMetric> found = coordinated(claimed, anchor);
        if (found.isEmpty() || isRespective(s, claimed.group().last())) {
            return List.of();
        }
        return found.stream()
                .filter(other -> !other.id().equals(metric.id())
                        && !other.id().equals("performance")
                        && MetricFit.suits(claimed, other.name()))
                .limit(MOST_OTHERS)
                .toList();
    }

    private static List<NamedMetric> coordinated(ClaimedGroup claimed, Mention anchor) {
        if (anchor.meaning() instanceof Cue) {
            return adjectives(claimed.s(), anchor);
        }
        List<NamedMetric> before = before(claimed, anchor);
        List<NamedMetric> after = after(claimed, anchor);
        return before.isEmpty()
                ? after
                : Stream.concat(before.stream(), after.stream()).toList();
    }

    /** The adjective that gave a metric, which says which way it went, else the cue of the rule. */
    static @Nullable Mention ownCue(NamedMetric metric, @Nullable Mention cue) {
        Mention mention = metric.mention();
        boolean own = mention != null
                && mention.meaning() instanceof Cue c
                && c.type().endsWith("adjective");
        return own ? mention : cue;
    }

    private static boolean isFar(QuantityGroup group, Mention anchor) {
        return anchor.to() < group.first() - REACH || anchor.from() > group.last() + REACH;
    }

    /** Several values, one for each. */
    private static boolean isRespective(TaggedSentence s, int from) {
        for (int i = from; i < s.size(); i++) {
            if (s.isAny(i, "respectively")) {
                return true;
            }
        }
        return false;
    }

    /** "latency and energy by 30%": whatever stands before, unless it follows a value, whose metric it then is. */
    private static List<NamedMetric> before(ClaimedGroup claimed, Mention anchor) {
        TaggedSentence s = claimed.s();
        boolean joined = s.isAny(anchor.from() - 1, "and", "/", "&");
        return joined
                ? Coordination.backwards(s, anchor).stream()
                        .filter(other -> !followsValue(s, other.mention()) && !isTaken(claimed, other.mention()))
                        .toList()
                : List.of();
    }

    /** "PSNR/SSIM of 33.4 dB/0.947": the first is of the value before. */
    private static boolean isTaken(ClaimedGroup claimed, @Nullable Mention mention) {
        return claimed.before().stream()
                .anyMatch(decision -> Objects.equals(decision.metric().mention(), mention));
    }

    private static boolean followsValue(TaggedSentence s, @Nullable Mention mention) {
        return mention == null || s.quantity(mention.from() - 1) != null || s.quantity(mention.from() - 2) != null;
    }

    /** "92% precision and recall", but not "92% precision and recall of 88%". */
    private static List<NamedMetric> after(ClaimedGroup claimed, Mention anchor) {
        TaggedSentence s = claimed.s();
        boolean before = anchor.to() <= claimed.group().first();
        List<NamedMetric> found = before ? List.of() : Coordination.forwards(s, anchor);
        Mention last = found.isEmpty() ? null : found.get(found.size() - 1).mention();
        boolean joined = last != null && s.isAny(last.from() - 1, "and", "/", "&");
        return last == null || !joined || hasOwnValue(s, last.to()) ? List.of() : found;
    }

    private static boolean hasOwnValue(TaggedSentence s, int next) {
        int at = s.isAny(next, BEFORE_VALUES) ? next + 1 : next;
        return s.quantity(at) != null || (next < s.size() && s.cueStartingAt(next, "change-verb") != null);
    }

    private static List<NamedMetric> adjectives(TaggedSentence s, Mention anchor) {
        int at = anchor.to() + 1;
        if (!s.isAny(at - 1, "and") || at >= s.size()) {
            return List.of();
        }
        Mention adjective = s.cueStartingAt(at, "adjective");
        return adjective == null || adjective.to() - adjective.from() > 1
                ? List.of()
                : List.of(NamedMetric.of(s, adjective, Lexicon.standard()));
    }
}
