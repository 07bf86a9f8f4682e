package io.github.papertag.claim;

import java.util.List;

/** Standard deviations: "84.3 ± 0.2", "84.3 +/- 0.2", "0.75(0.16)". */
final class Deviation {

    private Deviation() {}

    /** A number after plus-minus is a deviation, and so is the second of "0.75(0.16)". */
    static boolean at(List<Token> tokens, int first) {
        if (first == 0) {
            return false;
        }
        boolean inBrackets = isNumber(tokens, first - 2)
                && tokens.get(first - 1).is("(")
                && tokens.get(first - 1).glued()
                && first + 1 < tokens.size()
                && tokens.get(first + 1).is(")");
        if (inBrackets) {
            return true;
        }
        Token before = tokens.get(first - 1);
        boolean minus = before.is("-") || tokens.get(first).is("-");
        int at = before.is("-") ? first - 2 : first - 1;
        boolean plusMinus =
                minus && at >= 0 && (tokens.get(at).is("/") || tokens.get(at).is("+"));
        return before.is("±") || before.is("pm") || before.is("minus") || plusMinus;
    }

    private static boolean isNumber(List<Token> tokens, int i) {
        return i >= 0 && tokens.get(i).kind() == Token.Kind.NUMBER;
    }
}
