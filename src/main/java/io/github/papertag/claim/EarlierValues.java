package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import io.github.papertag.claim.Meaning.Cue;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about the values before one in its sentence, whose metric it may share.
 *
 * @param s the sentence
 * @param decisions the decisions, in order
 */
record EarlierValues(TaggedSentence s, List<Decision> decisions) {

    /** How many values back a metric may be taken over from. */
    private static final int MOST_BEFORE = 6;

    /** How far from a bracket a value in it may stand, in tokens. */
    private static final int BRACKETED = 8;

    /** The last value with the same unit, or another time that this one is compared with. */
    @Nullable
    Decision alike(QuantityGroup group) {
        boolean compared =
                MetricOfUnit.isTime(s.quantity(group.first())) && OwnerLinker.isBehindVersus(s, group.first());
        return last(d -> sameType(d, group) || (compared && MetricOfUnit.isTime(s.quantity(d.token()))));
    }

    /** The second of two metrics, for the second of two values in different units: "PSNR and SSIM of 33.4 dB and 0.947". */
    @Nullable
    NamedMetric paired(QuantityGroup group) {
        int joint = group.first() - 1;
        Decision first = s.isAny(joint, "and", "/", ",") ? last(d -> d.group().last() == joint - 1) : null;
        Mention mention = first == null ? null : first.metric().mention();
        if (first == null || mention == null || sameType(first, group) || mention.to() > first.token()) {
            return null;
        }
        List<NamedMetric> others = Coordination.forwards(s, mention);
        return others.size() == 1 ? others.get(0) : null;
    }

    /** The level that a change is of: in percent if the change is, as "3 points" are not of a kappa of 0.45. */
    @Nullable
    Decision level(QuantityGroup group) {
        Decision last = last(EarlierValues::isLevel);
        boolean share = group.type(s) == QuantityType.PERCENT || group.type(s) == QuantityType.POINTS;
        Decision inPercent = share ? last(d -> isLevel(d) && d.group().type(s) == QuantityType.PERCENT) : null;
        return inPercent == null ? last : inPercent;
    }

    /** The value that a change in apposition is of: "from 12 GB to 0.6 GB, a 95% reduction", "3.2 ms, 45% less than X". */
    @Nullable
    Decision apposed(QuantityGroup group) {
        int mark = behindThatIs(group.first() - 1);
        if (!s.isAny(mark, ",", "—", "–")) {
            return null;
        }
        return last(d -> d.kind() == Kind.ABSOLUTE && d.group().last() == mark - 1);
    }

    /** "2.3 ms, i.e. 38% of": the comma before "that is". */
    private int behindThatIs(int i) {
        boolean thatIs = s.isAny(i, ".") && s.isAny(i - 1, "e") && s.isAny(i - 3, "i");
        return thatIs ? i - 4 : i;
    }

    /** The value right before brackets that one in them says more about: "dropped 0.6 dB (from 32.6 to 32.0)". */
    @Nullable
    Decision bracketed(QuantityGroup group) {
        int open = group.first() - 1;
        while (open > 0 && group.first() - open < BRACKETED && !s.isAny(open, "(")) {
            if (s.isAny(open, ")") || s.metricEndingAt(open + 1) != null) {
                return null;
            }
            open--;
        }
        int before = open - 1;
        return open > 0 && s.isAny(open, "(") && !namesMetric(group)
                ? last(d -> d.group().last() == before)
                : null;
    }

    /** Whether a metric or a name stands between a value and the end of its brackets. */
    private boolean namesMetric(QuantityGroup group) {
        int end = Math.min(s.size(), group.last() + 1 + BRACKETED);
        for (int i = group.last() + 1; i < end && !s.isAny(i, ")"); i++) {
            boolean name = i == group.last() + 1 && s.token(i).looksLikeName();
            if (name || s.metricStartingAt(i) != null || impliesMetric(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean impliesMetric(int i) {
        for (Mention mention : s.startingAt(i)) {
            if (mention.meaning() instanceof Cue cue && cue.metric() != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Decision last(Predicate<Decision> wanted) {
        for (int i = decisions.size() - 1; i >= 0 && i >= decisions.size() - MOST_BEFORE; i--) {
            if (wanted.test(decisions.get(i))) {
                return decisions.get(i);
            }
        }
        return null;
    }

    private static boolean isLevel(Decision previous) {
        return previous.kind() == Kind.ABSOLUTE && previous.metric().name().score();
    }

    private boolean sameType(Decision previous, QuantityGroup group) {
        Quantity before = s.quantity(previous.token());
        Quantity now = s.quantity(group.first());
        return before != null
                && now != null
                && before.type() == now.type()
                && before.unit().equals(now.unit());
    }
}
