package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Four documents, the first two with the label; terms: one of the label, one of the others, one of all; one more column. */
class LogCountRatioTest {

    private static final int TERMS = 3;
    private static final boolean[] RIGHT = {true, true, false, false};
    private static final SparseMatrix ROWS = rows();

    private final SparseMatrix scaled = LogCountRatio.of(ROWS, RIGHT, TERMS).scaled(ROWS);

    @Test
    void aTermOfOneSideCountsForMoreThanOneOfBoth() {
        assertThat(value(0, 0)).isGreaterThan(2 * value(0, 2));
    }

    @Test
    void aTermAgainstTheLabelCountsAsMuchAsOneForIt() {
        assertThat(value(2, 1)).isEqualTo(value(0, 0), within(1e-6f));
    }

    @Test
    void aTermOfBothSidesIsKept() {
        assertThat(value(0, 2)).isPositive();
    }

    @Test
    void columnsThatAreNoTermsStayAsTheyAre() {
        assertThat(value(3, 3)).isEqualTo(0.5f);
    }

    @Test
    void theTermsKeepTheirLengthOnTheWhole() {
        assertThat(squares(scaled)).isEqualTo(squares(ROWS), within(1e-5));
    }

    @Test
    void foldedWeightsScoreTheRowsAsTheyWere() {
        double[] weights = {0.7, -1.1, 0.3, 2, -0.4};
        double[] folded = weights.clone();
        LogCountRatio.of(ROWS, RIGHT, TERMS).foldInto(folded);

        for (int row = 0; row < ROWS.rows(); row++) {
            assertThat(ROWS.score(row, folded)).isEqualTo(scaled.score(row, weights), within(1e-6));
        }
    }

    private float value(int row, int column) {
        for (int i = scaled.starts()[row]; i < scaled.starts()[row + 1]; i++) {
            if (scaled.indices()[i] == column) {
                return scaled.values()[i];
            }
        }
        return 0;
    }

    private static double squares(SparseMatrix rows) {
        double squares = 0;
        for (int i = 0; i < rows.values().length; i++) {
            if (rows.indices()[i] < TERMS) {
                squares += (double) rows.values()[i] * rows.values()[i];
            }
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
