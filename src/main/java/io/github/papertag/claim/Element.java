package io.github.papertag.claim;

import java.util.Set;

/** One element of a rule's pattern; what each is written like stands in {@link PatternParser}. */
sealed interface Element {

    /** Whether it may be absent. */
    default boolean optional() {
        return false;
    }

    /** A mention of the lexicons, which may take up several tokens. */
    sealed interface Named extends Element {}

    /** One of these words. */
    record Word(WordSet words, boolean optional) implements Element {}

    /** None of these words here; takes up no token. */
    record NotWord(WordSet words) implements Element {}

    /** A cue of one of these types. */
    record CueOf(Set<String> types, boolean optional) implements Named {}

    /** A metric of the lexicon; with {@code score} only one that is usually a percentage or a bare number. */
    record MetricHere(boolean score, boolean optional) implements Named {}

    /** A data set of the lexicon. */
    record DatasetHere(boolean optional) implements Named {}

    /** Another quantity than the one the rule is about. */
    record OtherQuantity() implements Element {}

    /** A name, that is a word with a capital or digit; or a plain word, without either. */
    record Name(boolean plain, boolean optional) implements Element {}

    /** Up to so many tokens; a narrow gap stays within a noun phrase, a wide one within a clause. */
    record Gap(int most, boolean wide) implements Element {}

    /** The quantities that the rule is about; all of them signed or written with decimals if it says so. */
    record Anchor(Set<QuantityType> types, boolean signed, boolean decimal) implements Element {

        boolean admits(Quantity quantity) {
            return types.contains(quantity.type())
                    && (!signed
                            || (quantity.isSigned()
                                    && (quantity.type() != QuantityType.NUMBER || quantity.isDecimal())))
                    && (!decimal || quantity.type() != QuantityType.NUMBER || quantity.isDecimal());
        }
    }
}
