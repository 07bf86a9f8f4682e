package io.github.papertag.claim;

import io.github.papertag.claim.Meaning.Cue;
import io.github.papertag.claim.Meaning.Trend;
import org.jspecify.annotations.Nullable;

/** What the words near a value say of it, where they name no metric. */
final class NearbyWords {

    private static final WordSet SPEED_WORDS = ClaimWords.of("speed");

    private static final WordSet TRAINING_WORDS = ClaimWords.of("training");

    private static final WordSet AFTER_BARE_FACTORS = ClaimWords.of("after-bare-factors");

    private static final WordSet AFTER_BARE_LEVELS = ClaimWords.of("after-bare-levels");

    private static final int TRAINING_LEFT = 14;
    private static final int SPEED_LEFT = 8;
    private static final int SPEED_RIGHT = 5;

    private NearbyWords() {}

    /** "a 24x expansion of prompts" is of what is named; "a 2x improvement", "10x above X" or "up to 3x over X" of performance. */
    static boolean isOfThing(TaggedSentence s, QuantityGroup group, @Nullable Mention cue) {
        if (cue != null && cue.meaning() instanceof Cue c) {
            return c.trend() != Trend.BETTER && c.trend() != Trend.WORSE && !s.isAny(cue.from(), "above", "below");
        }
        int next = group.last() + 1;
        boolean noun = next < s.size() && s.token(next).isWord() && !s.isAny(next, AFTER_BARE_FACTORS);
        return noun || s.isAny(group.first() - 1, "(");
    }

    /** Whether words near a factor without a metric speak of speed. */
    static boolean isOfSpeed(TaggedSentence s, QuantityGroup group) {
        int last = Math.min(s.size(), group.last() + SPEED_RIGHT + 1);
        for (int i = Math.max(0, group.first() - SPEED_LEFT); i < last; i++) {
            if (s.isAny(i, SPEED_WORDS)) {
                return true;
            }
        }
        return false;
    }

    /** "The adapters are trained within an hour". */
    static boolean isOfTraining(TaggedSentence s, QuantityGroup group) {
        for (int i = Math.max(0, group.first() - TRAINING_LEFT); i < group.first(); i++) {
            if (s.isAny(i, TRAINING_WORDS)) {
                return true;
            }
        }
        return false;
    }

    /** "reaches 62% on WikiText": no noun follows that could be what was measured. */
    static boolean isBare(TaggedSentence s, QuantityGroup group) {
        int next = group.last() + 1;
        boolean reached = s.cueEndingAt(group.first(), "reach") != null;
        boolean ends = next >= s.size() || !s.token(next).isWord();
        return reached && (ends || s.isAny(next, AFTER_BARE_LEVELS));
    }

    /** "reaches 94.7% Sdep": the name that follows is what was measured. */
    static boolean isNamed(TaggedSentence s, QuantityGroup group) {
        int next = group.last() + 1;
        return next < s.size()
                && s.token(next).looksLikeName()
                && s.datasetStartingAt(next) == null
                && s.quantity(next) == null
                && !Lexicon.standard().isModelName(s.token(next).lower());
    }
}
