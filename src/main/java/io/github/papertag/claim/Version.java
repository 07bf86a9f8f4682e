package io.github.papertag.claim;

/** The number in "Claude 4.6": part of a name and no value. */
final class Version {

    private static final double HIGHEST = 20;

    private Version() {}

    static boolean at(TaggedSentence s, int i) {
        Quantity quantity = s.quantity(i);
        return quantity != null
                && i > 0
                && quantity.type() == QuantityType.NUMBER
                && quantity.isDecimal()
                && quantity.value() < HIGHEST
                && quantity.high() == null
                && !quantity.isSigned()
                && s.token(i - 1).looksLikeName()
                && s.metricEndingAt(i) == null
                && s.metricStartingAt(i + 1) == null;
    }
}
