package io.github.papertag.label;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as plain decimals: no exponent, no needless zeros, the same in every locale. */
final class PlainNumber {

    private static final int SCORE_DIGITS = 4;

    private PlainNumber() {}

    /** A probability or weight, rounded to four digits. */
    static String score(double score) {
        return plain(BigDecimal.valueOf(score).setScale(SCORE_DIGITS, RoundingMode.HALF_UP));
    }

    /** A number without exponent and without needless zeros. */
    static String of(double value) {
        return plain(BigDecimal.valueOf(value));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
