package io.github.papertag.claim;

import io.github.papertag.claim.Element.CueOf;
import io.github.papertag.claim.Element.MetricHere;
import io.github.papertag.claim.Element.Named;
import io.github.papertag.claim.Meaning.Cue;
import io.github.papertag.claim.Meaning.MetricName;
import java.util.List;

/**
 * Kinds of mentions as bits, so that a pattern is tried only on sentences that have all that it needs. Types of cues may share a bit, which
 * costs time at worst.
 */
final class MentionKinds {

    private static final long METRIC = 1;
    private static final long OTHER = 1 << 1;
    private static final int FIRST_CUE = 2;

    private MentionKinds() {}

    /** The kinds that stand in a sentence. */
    static long of(List<Mention> mentions) {
        long kinds = 0;
        for (int i = 0; i < mentions.size(); i++) {
            Meaning meaning = mentions.get(i).meaning();
            kinds |= meaning instanceof Cue cue ? ofCue(cue.type()) : meaning instanceof MetricName ? METRIC : OTHER;
        }
        return kinds;
    }

    /** For each element that must be there and is a mention, the kinds of which it is one. */
    static long[] needed(List<Element> elements) {
        return elements.stream()
                .filter(element -> element instanceof Named && !element.optional())
                .mapToLong(MentionKinds::of)
                .toArray();
    }

    private static long of(Element named) {
        if (named instanceof CueOf cues) {
            return cues.types().stream().mapToLong(MentionKinds::ofCue).reduce(0, (a, b) -> a | b);
        }
        return named instanceof MetricHere ? METRIC : OTHER;
    }

    private static long ofCue(String type) {
        return 1L << (FIRST_CUE + Math.floorMod(type.hashCode(), Long.SIZE - FIRST_CUE));
    }
}
