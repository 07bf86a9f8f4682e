package io.github.papertag.claim;

/** Tells sentences about an evaluation, whose data set is that of their values and of the next ones, from others. */
final class EvaluationWords {

    private static final WordSet EVALUATES = LinkWords.of("evaluates");

    private EvaluationWords() {}

    static boolean areIn(TaggedSentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.isAny(i, EVALUATES)) {
                return true;
            }
        }
        return false;
    }
}
