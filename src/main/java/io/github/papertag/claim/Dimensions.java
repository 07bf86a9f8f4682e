package io.github.papertag.claim;

import io.github.papertag.claim.Token.Kind;
import java.util.List;

/** Sizes such as "256x256x3" or "4 × 4", which are no quantities. */
final class Dimensions {

    private Dimensions() {}

    /** Where a size that begins at token {@code i} ends; {@code i} if none does. */
    static int end(List<Token> tokens, int i) {
        int end = i;
        while (isNumber(tokens, end)
                && isCross(tokens, end + 1)
                && isFactor(tokens, end + 2)
                && isEven(tokens, end + 1)) {
            end += 2;
        }
        return end == i ? i : end + 1;
    }

    /** "4x4" or "4 x 4", but not "4x 4"; "4× 4" is what LaTeX leaves of 4\\times 4. */
    private static boolean isEven(List<Token> tokens, int cross) {
        boolean sign = tokens.get(cross).is("×") && !isUnit(tokens, cross + 2);
        return sign || tokens.get(cross).glued() == tokens.get(cross + 1).glued();
    }

    private static boolean isUnit(List<Token> tokens, int i) {
        return i < tokens.size() && (tokens.get(i).is("%") || tokens.get(i).is("×"));
    }

    private static boolean isCross(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return false;
        }
        Token t = tokens.get(i);
        return t.is("x") || t.is("×") || t.is("times") || t.is("*");
    }

    /** A number, or the power of one that is no value: "3×32^3". */
    private static boolean isFactor(List<Token> tokens, int i) {
        boolean power = i < tokens.size()
                && tokens.get(i).isWord()
                && Character.isDigit(tokens.get(i).text().charAt(0))
                && tokens.get(i).text().indexOf('^') > 0;
        return power || isNumber(tokens, i);
    }

    private static boolean isNumber(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).kind() == Kind.NUMBER;
    }
}
