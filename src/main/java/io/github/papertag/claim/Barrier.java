package io.github.papertag.claim;

/** Where the gap of a pattern ends: a narrow one with the noun phrase, a wide one with the clause or at another result. */
final class Barrier {

    private static final WordSet PHRASE_ENDS = ClaimWords.of("gap-ends");

    private static final WordSet CLAUSE_ENDS = ClaimWords.of("wide-gap-ends");

    private Barrier() {}

    /** A bare count or a remark in brackets does not part two words as another result does. */
    private static boolean isResult(TaggedSentence s, int i) {
        Quantity quantity = s.quantity(i);
        return quantity != null
                && !Version.at(s, i)
                && (quantity.type() != QuantityType.NUMBER || quantity.isDecimal())
                && !(quantity.type() == QuantityType.MEASURE && s.isAny(i - 1, "("));
    }

    static boolean at(TaggedSentence s, int i, boolean wide) {
        Token token = s.token(i);
        if (wide) {
            return isResult(s, i) || CLAUSE_ENDS.has(token);
        }
        boolean mark = token.kind() == Token.Kind.SIGN
                && !token.is("'")
                && !token.is("/")
                && !token.is("\"")
                && !(token.is(".") && token.glued());
        boolean inCompound = token.glued() && i > 0 && s.token(i - 1).isWord();
        return token.quantity() != null || mark || (!inCompound && PHRASE_ENDS.has(token));
    }
}
