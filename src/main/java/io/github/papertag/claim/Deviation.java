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

    /** Where the deviation ends that begins at token {@code next}; {@code next} itself if none does. */
    static int end(List<Token> tokens, int next) {
        if (next >= tokens.size()) {
            return next;
        }
        Token sign = tokens.get(next);
        int at = sign.is("±") || sign.is("pm")
                ? next + 1
                : isPlusMinus(tokens, next) ? afterPlusMinus(tokens, next) : next;
        return at > next && isNumber(tokens, at) ? at + 1 : next;
    }

    /** Where a unit of both would stand if a deviation ends at token {@code end}: "81.9 ± 0.3%", "(81.9 ± 0.3)%". */
    static int unitAt(List<Token> tokens, int first, int end) {
        boolean inBrackets = first > 0 && tokens.get(first - 1).is("(") && isSign(tokens, end, ")");
        return inBrackets ? end + 1 : end;
    }

    private static boolean isPlusMinus(List<Token> tokens, int i) {
        return tokens.get(i).is("+")
                && (isSign(tokens, i + 1, "-") || (isSign(tokens, i + 1, "/") && isSign(tokens, i + 2, "-")));
    }

    private static int afterPlusMinus(List<Token> tokens, int i) {
        return isSign(tokens, i + 1, "-") ? i + 2 : i + 3;
    }

    private static boolean isSign(List<Token> tokens, int i, String sign) {
        return i < tokens.size() && tokens.get(i).is(sign);
    }

    private static boolean isNumber(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.NUMBER;
    }
}
