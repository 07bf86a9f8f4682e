package io.github.papertag.claim;

import io.github.papertag.claim.Element.Anchor;
import io.github.papertag.claim.Element.NotWord;
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
        Match right = ElementSearch.AFTER.match(s, after, group.last() + 1);
        if (right == null) {
            return null;
        }
        Match left = ElementSearch.BEFORE.match(s, before, group.first() - 1);
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
}
