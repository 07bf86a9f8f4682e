package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;

/** A share of the world in the sentence that an abstract begins with: "Phishing is the entry point of 36% of breaches." */
final class Background {

    /** How many characters follow at least where a sentence only begins an abstract. */
    private static final int REST = 200;

    private static final WordSet OWN = ClaimWords.of("authors");

    private static final WordSet REACHING = ClaimWords.of("reaching");

    private Background() {}

    /** Whether a level of something without a name in the lexicon stands in a first sentence that speaks of no work of the authors. */
    static boolean is(ClaimedGroup claimed, NamedMetric metric) {
        TaggedSentence s = claimed.s();
        boolean share = claimed.type() == QuantityType.PERCENT || claimed.type() == QuantityType.FRACTION;
        return share
                && claimed.kind().kind() == Kind.ABSOLUTE
                && s.sentence().number() == 0
                && s.charactersBehind() > REST
                && metric.mention() == null
                && metric.id().startsWith("other:")
                && !speaksOfAuthors(s)
                && !isFinding(s, claimed.group().first());
    }

    /** "On 8% of problems large models are 28 points behind", "it reaches 90% of its variance": the abstract begins with what was found. */
    private static boolean isFinding(TaggedSentence s, int first) {
        return s.isAny(first - 1, REACHING)
                || s.tokens().stream()
                        .anyMatch(t -> t.quantity() != null && t.quantity().type() == QuantityType.POINTS);
    }

    private static boolean speaksOfAuthors(TaggedSentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.isAny(i, OWN)) {
                return true;
            }
        }
        return false;
    }
}
