package io.github.papertag.claim;

import java.util.Set;

/** One element of a rule's pattern; what each is written like stands in {@link PatternParser}. */
sealed interface Element {

    /** One of these words. */
    record Word(Set<String> words, boolean optional) implements Element {}

    /** A cue of one of these types. */
    record CueOf(Set<String> types, boolean optional) implements Element {}

    /** A metric of the lexicon; with {@code score} only one that is usually a percentage or a bare number. */
    record MetricHere(boolean score, boolean optional) implements Element {}

    /** A data set of the lexicon. */
    record DatasetHere(boolean optional) implements Element {}

    /** Another quantity than the one the rule is about. */
    record OtherQuantity() implements Element {}

    /** A name: a word with a capital or digit. */
    record Name(boolean optional) implements Element {}

    /** Up to so many tokens; a narrow gap stays within a noun phrase, a wide one within a clause. */
    record Gap(int most, boolean wide) implements Element {}

    /** The quantities that the rule is about; all of them signed or written with decimals if it says so. */
    record Anchor(Set<QuantityType> types, boolean signed, boolean decimal) implements Element {

        boolean admits(Quantity quantity) {
            return types.contains(quantity.type())
                    && (!signed || quantity.isSigned())
                    && (!decimal || quantity.type() != QuantityType.NUMBER || quantity.isDecimal());
        }
    }
}
