package io.github.papertag.claim;

import java.util.List;

/** The unit at the end of a list, which is that of all: "30 and 250 times", "1.2, 3.4 and 5.6%". */
final class SharedUnits {

    private final String text;
    private final List<Token> out;

    /** @param out the tokens of a sentence with its quantities, which are given their units there */
    SharedUnits(String text, List<Token> out) {
        this.text = text;
        this.out = out;
    }

    /** Gives the numbers of lists without a unit that of the last one. */
    void share() {
        for (int i = out.size() - 1; i > 1; i--) {
            Quantity last = out.get(i).quantity();
            int before = last == null || !last.type().isShared() ? -1 : listedBefore(i);
            Quantity bare = before < 0 ? null : out.get(before).quantity();
            if (bare != null && last != null && isBare(before)) {
                Token token = out.get(before);
                out.set(
                        before,
                        Token.quantity(token.start(), token.end(), token.text(), token.glued(), bare.withUnitOf(last)));
            }
        }
    }

    private boolean isBare(int i) {
        Quantity quantity = out.get(i).quantity();
        boolean number = quantity != null && quantity.type() == QuantityType.NUMBER;
        return number && !followsName(i) && !Magnitude.at(out.get(i));
    }

    /** The token before "and", a comma or both, where a list would go on; in "a STRESS of 23.2, a 20% drop" none does. */
    private int listedBefore(int i) {
        if (followsFiller(i)) {
            return -1;
        }
        boolean joined = out.get(i - 1).is("and") || out.get(i - 1).is("or");
        boolean comma = out.get(joined ? i - 2 : i - 1).is(",");
        if (!comma && !joined) {
            return -1;
        }
        return joined || !Comparative.follows(out, i) ? i - (joined && comma ? 3 : 2) : -1;
    }

    /** Whether an article or the like stood before a quantity, which took it in. */
    private boolean followsFiller(int i) {
        Quantity quantity = out.get(i).quantity();
        String between = quantity == null ? "" : text.substring(out.get(i - 1).end(), quantity.start());
        return (between.strip() + " ").startsWith("a ") || (between.strip() + " ").startsWith("an ");
    }

    private boolean followsName(int i) {
        return i > 0 && out.get(i - 1).isWord() && out.get(i - 1).looksLikeName();
    }
}
