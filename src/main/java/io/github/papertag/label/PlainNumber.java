package io.github.papertag.label;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as plain decimals: no exponent, no needless zeros, the same in every locale. */
final class PlainNumber {

    private static final int SCORE_DIGITS = 4;
    private static final int SCORE_STEPS = 10_000;

    /** Nearer to the middle between two steps, the decimal digits of a score must tell which way it is rounded. */
    private static final double TOO_CLOSE = 1e-6;

    /** Filled as they are met; that two threads may fill one does no harm. */
    private static final @Nullable String[] PROBABILITIES = new @Nullable String[SCORE_STEPS + 1];

    private PlainNumber() {}

    /** A probability or weight, rounded to four digits. */
    static String score(double score) {
        double steps = score * SCORE_STEPS;
        if (steps >= 0 && steps < SCORE_STEPS && Math.abs(steps - Math.floor(steps) - 0.5) > TOO_CLOSE) {
            return probability((int) (steps + 0.5));
        }
        return plain(BigDecimal.valueOf(score).setScale(SCORE_DIGITS, RoundingMode.HALF_UP));
    }

    private static String probability(int steps) {
        String known = PROBABILITIES[steps];
        if (known == null) {
            known = plain(BigDecimal.valueOf(steps, SCORE_DIGITS));
            PROBABILITIES[steps] = known;
        }
        return known;
    }

    /** A number without exponent and without needless zeros. */
    static String of(double value) {
        return plain(BigDecimal.valueOf(value));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
