package io.github.papertag.claim;

import org.jspecify.annotations.Nullable;

/** A pattern with what must stand in a sentence, and right beside a value, for it to match: most patterns are passed over by that. */
final class PatternNeeds {

    private final Pattern pattern;
    private final WordClasses classes;
    private final long[] anywhere;
    private final int before;
    private final int after;

    PatternNeeds(Pattern pattern, WordClasses classes) {
        this.pattern = pattern;
        this.classes = classes;
        this.anywhere = classes.bits(pattern.neededWords());
        this.before = number(pattern.wordsBefore(), classes);
        this.after = number(pattern.wordsAfter(), classes);
    }

    private static int number(@Nullable WordSet words, WordClasses classes) {
        return words == null ? -1 : classes.number(words);
    }

    boolean admits(QuantityType type) {
        return pattern.admits(type);
    }

    /** Whether the pattern may match at a group; where this says no, it doesn't. */
    boolean areMet(TaggedSentence s, QuantityGroup group) {
        long[] present = s.present(classes);
        for (int i = 0; i < anywhere.length; i++) {
            if ((anywhere[i] & ~present[i]) != 0) {
                return false;
            }
        }
        return (after < 0 || classes.stands(s, group.last() + 1, after))
                && (before < 0 || classes.stands(s, group.first() - 1, before));
    }

    /** What the pattern finds at a group, or null. */
    Pattern.@Nullable Match match(TaggedSentence s, QuantityGroup group) {
        return areMet(s, group) ? pattern.match(s, group) : null;
    }
}
