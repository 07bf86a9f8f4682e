package io.github.papertag.claim;

import io.github.papertag.claim.Token.Kind;
import java.util.List;
import java.util.Objects;

/** Numbers whose groups of three digits are parted by spaces, where they can be nothing else: "1 000", "12 500×", "1 234 567". */
final class SpacedNumber {

    private static final int GROUP = 3;
    private static final int MOST_GROUPS = 4;

    private SpacedNumber() {}

    /**
     * One past the last group of the number that begins at token {@code at}, which is one past that token for all other numbers. "3 200 ms"
     * may be three of 200 ms each, and "Section 3 200" ends what is no number.
     */
    static int end(List<Token> tokens, int at, Units units) {
        int next = at + 1;
        String first = tokens.get(at).text();
        boolean begins =
                first.length() <= GROUP && isDigits(first) && first.charAt(0) != '0' && !followsName(tokens, at);
        boolean zero = false;
        while (begins && next - at <= MOST_GROUPS && isGroup(tokens, next)) {
            zero |= tokens.get(next).text().charAt(0) == '0';
            next++;
        }
        boolean sure = zero || next - at > 2 || isFactor(tokens, next, units) || isMeasure(tokens, at, next, units);
        return sure ? next : at + 1;
    }

    /** The value of all groups; of one it is {@code first}. */
    static double value(List<Token> tokens, int at, int next, double first) {
        double value = first;
        for (int i = at + 1; i < next; i++) {
            value = value * 1000
                    + Objects.requireNonNull(NumberLiteral.scan(tokens.get(i).text(), 0, GROUP))
                            .value();
        }
        return value;
    }

    private static boolean followsName(List<Token> tokens, int at) {
        return at > 0
                && (tokens.get(at - 1).looksLikeName() || tokens.get(at - 1).kind() == Kind.NUMBER);
    }

    private static boolean isGroup(List<Token> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).kind() == Kind.NUMBER
                && tokens.get(i).start() == tokens.get(i - 1).end() + 1
                && tokens.get(i).text().length() == GROUP
                && isDigits(tokens.get(i).text());
    }

    private static boolean isFactor(List<Token> tokens, int i, Units units) {
        boolean sign =
                i < tokens.size() && tokens.get(i).is("×") && tokens.get(i).glued();
        boolean goesOn = i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.NUMBER;
        return sign && !goesOn && units.unitAt(tokens, i) != null;
    }

    /** "by 1 234 ms" and no more of which there could be one: "1 234 ms window". */
    private static boolean isMeasure(List<Token> tokens, int at, int next, Units units) {
        PhraseTrie.Found<Units.Unit> unit = next > at + 1 ? units.unitAt(tokens, next) : null;
        return unit != null
                && unit.values().get(0).type() == QuantityType.MEASURE
                && !CountedThing.mayStandAt(tokens, unit.end());
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
