package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Four documents, the first two with the label; terms: one of the label, one of the others, one of all; one more column. */
class LogCountRatioTest {

    private static final int TERMS = 3;
    private static final boolean[] RIGHT = {true, true, false, false};
    private static final SparseMatrix ROWS = rows();

    private final float[] scale = LogCountRatio.of(ROWS, RIGHT, TERMS).scale();

    @Test
    void aTermOfOneSideCountsForMoreThanOneOfBoth() {
        assertThat(scale[0]).isGreaterThan(2 * scale[2]);
    }

    @Test
    void aTermAgainstTheLabelCountsAsMuchAsOneForIt() {
        assertThat(scale[1]).isEqualTo(scale[0], within(1e-6f));
    }

    @Test
    void aTermOfBothSidesIsKept() {
        assertThat(scale[2]).isPositive();
    }

    @Test
    void columnsThatAreNoTermsStayAsTheyAre() {
        assertThat(scale[3]).isEqualTo(1);
    }

    @Test
    void theTermsKeepTheirLengthOnTheWhole() {
        assertThat(squares(scale)).isEqualTo(squares(new float[] {1, 1, 1, 1}), within(1e-5));
    }

    private static double squares(float[] factors) {
        double squares = 0;
        for (int i = 0; i < ROWS.values().length; i++) {
            double value = ROWS.values()[i] * factors[ROWS.indices()[i]];
            squares += ROWS.indices()[i] < TERMS ? value * value : 0;
        }
        return squares;
    }

    private static SparseMatrix rows() {
        SparseMatrix.Builder builder = new SparseMatrix.Builder(TERMS + 1, RIGHT.length);
        for (int row = 0; row < RIGHT.length; row++) {
            int own = RIGHT[row] ? 0 : 1;
            builder.add(new SparseVector(new int[] {own, 2, 3}, new float[] {0.8f, 0.6f, 0.5f}));
        }
        return builder.build();
    }
}
