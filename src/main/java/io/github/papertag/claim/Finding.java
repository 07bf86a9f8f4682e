package io.github.papertag.claim;

import io.github.papertag.claim.Meaning.MetricName;

/** Tells a level that a study found from one that was before: "ranges from 3% for X to 19% for Y", "accuracy falls from 71% to 48%". */
final class Finding {

    private static final WordSet RANGES = ClaimWords.of("ranges");

    private static final WordSet FALLS = ClaimWords.of("falls");

    /** How far before "from" its verb may stand: "falls sharply from". */
    private static final int ADVERBS = 2;

    private Finding() {}

    /** Whether the value behind "from" is the end of a range, or what a score fell from. */
    static boolean isFrom(TaggedSentence s, int first, NamedMetric named) {
        int from = first - 1;
        for (int i = from - 1; i >= 0 && i >= from - ADVERBS; i--) {
            if (i < from - 1 && !s.token(from - 1).lower().endsWith("ly")) {
                return false;
            }
            if (s.isAny(i, RANGES)) {
                return true;
            }
            if (s.isAny(i, FALLS) && !s.token(i).isCapitalised()) {
                MetricName metric = named.name();
                boolean known = !named.id().startsWith("other:");
                return known && metric.score() && metric.higherIsBetter() && !speaksOfAttacks(s);
            }
        }
        return false;
    }

    /** Whether less may be better of any score. */
    private static boolean speaksOfAttacks(TaggedSentence s) {
        return s.tokens().stream().anyMatch(token -> token.lower().contains("attack") || token.is("asr"));
    }
}
