package io.github.papertag.claim;

import io.github.papertag.claim.Element.Anchor;
import io.github.papertag.claim.Element.CueOf;
import io.github.papertag.claim.Element.DatasetHere;
import io.github.papertag.claim.Element.Gap;
import io.github.papertag.claim.Element.MetricHere;
import io.github.papertag.claim.Element.Name;
import io.github.papertag.claim.Element.Named;
import io.github.papertag.claim.Element.NotWord;
import io.github.papertag.claim.Element.OtherQuantity;
import io.github.papertag.claim.Element.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must stand around a group of quantities for a rule to apply.
 *
 * <p>Gaps are bounded, so matching at one place takes bounded time and a sentence takes time linear in its quantities.
 */
final class Pattern {

    /** What a pattern found: the metric and the cue that it names, if any. */
    record Match(@Nullable Mention metric, @Nullable Mention cue) {

        static final Match NONE = new Match(null, null);

        Match with(Mention mention) {
            return mention.meaning() instanceof Meaning.Cue ? new Match(metric, mention) : new Match(mention, cue);
        }

        private Match and(Match other) {
            return new Match(metric != null ? metric : other.metric, cue != null ? cue : other.cue);
        }
    }

    private final List<Element> before;
    private final Anchor anchor;
    private final List<Element> after;

    /** The kinds of mentions without which it can't match. */
    private final long[] needed;

    /** @throws IllegalArgumentException if the pattern cannot be bounded, see {@link PatternCost} */
    Pattern(List<Element> before, Anchor anchor, List<Element> after) {
        PatternCost.check(before, after);
        this.before = new ArrayList<>(before);
        Collections.reverse(this.before);
        this.anchor = anchor;
        this.after = List.copyOf(after);
        this.needed = MentionKinds.needed(
                Stream.concat(before.stream(), after.stream()).toList());
    }

    /** Ways in which the costlier side can stand. */
    long ways() {
        return Math.max(PatternCost.ways(before), PatternCost.ways(after));
    }

    /** The classes of which a word must stand on either side. */
    List<WordSet> neededWords() {
        List<WordSet> needed = new ArrayList<>();
        for (List<Element> side : List.of(before, after)) {
            for (Element element : side) {
                if (element instanceof Word word && !word.optional()) {
                    needed.add(word.words());
                }
            }
        }
        return needed;
    }

    /** The class of the word that must stand right before the quantities; null if something else may. */
    @Nullable
    WordSet wordsBefore() {
        return nearest(before);
    }

    /** The class of the word that must stand right behind them; null if something else may. */
    @Nullable
    WordSet wordsAfter() {
        return nearest(after);
    }

    private static @Nullable WordSet nearest(List<Element> elements) {
        for (Element element : elements) {
            if (!(element instanceof NotWord)) {
                return element instanceof Word word && !word.optional() ? word.words() : null;
            }
        }
        return null;
    }

    boolean admits(QuantityType type) {
        return anchor.types().contains(type);
    }

    @Nullable
    Match match(TaggedSentence s, QuantityGroup group) {
        Quantity first = s.quantity(group.first());
        return first != null && anchor.admits(first) && isPossible(s.mentionKinds()) ? search(s, group) : null;
    }

    /** What stands around a group, whatever the group itself is. */
    @Nullable
    Match search(TaggedSentence s, QuantityGroup group) {
        Match right = match(s, after, 0, group.last() + 1, 1, Match.NONE);
        if (right == null) {
            return null;
        }
        Match left = match(s, before, 0, group.first() - 1, -1, Match.NONE);
        return left == null ? null : left.and(right);
    }

    /** Whether a sentence with these kinds of mentions has all that the pattern needs. */
    boolean isPossible(long kinds) {
        for (long need : needed) {
            if ((kinds & need) == 0) {
                return false;
            }
        }
        return true;
    }

    /** A loop over what can stand in one way only; where there are several ways, each is tried. */
    private static @Nullable Match match(
            TaggedSentence s, List<Element> elements, int start, int from, int step, Match soFar) {
        int at = from;
        for (int e = start; e < elements.size(); e++) {
            Element element = elements.get(e);
            if (element instanceof Gap gap) {
                return matchGap(s, elements, e, at, step, gap, soFar);
            }
            boolean inside = at >= 0 && at < s.size();
            boolean optional = element.optional();
            if (element instanceof Named named) {
                Match found = inside ? matchMention(s, elements, e, at, step, named, soFar) : null;
                if (found != null || !optional) {
                    return found;
                }
            } else if (element instanceof NotWord none) {
                if (inside && none.words().has(s.token(at))) {
                    return null;
                }
            } else if (inside && stands(element, s, at)) {
                Match found = optional ? match(s, elements, e + 1, at + step, step, soFar) : null;
                if (found != null) {
                    return found;
                }
                at += optional ? 0 : step;
            } else if (!optional) {
                return null;
            }
        }
        return soFar;
    }

    private static @Nullable Match matchGap(
            TaggedSentence s, List<Element> elements, int e, int at, int step, Gap gap, Match soFar) {
        int here = at;
        for (int n = 0; n <= gap.most(); n++) {
            Match found = match(s, elements, e + 1, here, step, soFar);
            if (found != null) {
                return found;
            }
            if (here < 0 || here >= s.size() || Barrier.at(s, here, gap.wide())) {
                return null;
            }
            here += step;
        }
        return null;
    }

    private static @Nullable Match matchMention(
            TaggedSentence s, List<Element> elements, int e, int at, int step, Named named, Match soFar) {
        List<Mention> mentions = step > 0 ? s.startingAt(at) : s.endingAt(at + 1);
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (names(named, mention.meaning())) {
                int next = step > 0 ? mention.to() : mention.from() - 1;
                Match found = match(s, elements, e + 1, next, step, soFar.with(mention));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Whether an element that takes up one token is that at this place. */
    private static boolean stands(Element element, TaggedSentence s, int at) {
        if (element instanceof Word word) {
            return word.words().has(s.token(at));
        }
        if (element instanceof Name name) {
            return s.token(at).isWord() && s.token(at).looksLikeName() != name.plain();
        }
        return element instanceof OtherQuantity && s.quantity(at) != null;
    }

    private static boolean names(Named element, Meaning meaning) {
        if (element instanceof CueOf cues) {
            return meaning instanceof Meaning.Cue cue && cues.types().contains(cue.type());
        }
        return element instanceof MetricHere metric
                ? meaning instanceof Meaning.MetricName name && (!metric.score() || name.score())
                : element instanceof DatasetHere && meaning instanceof Meaning.DatasetName;
    }
}
