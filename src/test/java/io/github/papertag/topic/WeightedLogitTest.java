package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightedLogitTest {

    private static final double LAMBDA = 2;
    private static final double CLOSE = 1e-3;
    private static final int ROWS = 400;

    private static final float[][] POINTS = new float[ROWS][2];
    private static final boolean[] RIGHT = new boolean[ROWS];

    static {
        Random random = new Random(11);
        for (int i = 0; i < ROWS; i++) {
            POINTS[i][0] = (float) random.nextGaussian();
            POINTS[i][1] = (float) random.nextGaussian();
            RIGHT[i] = POINTS[i][0] - 0.5 * POINTS[i][1] + random.nextGaussian() > 0.7;
        }
    }

    private static double[] fit(float[][] rows, boolean[] right, double[] weights) {
        return new WeightedLogit(rows, right, weights, new double[] {LAMBDA, LAMBDA}).fit();
    }

    private static double[] every(double weight, int rows) {
        double[] weights = new double[rows];
        Arrays.fill(weights, weight);
        return weights;
    }

    @Test
    void withoutWeightsItIsThePlainRegression() {
        SparseMatrix.Builder rows = new SparseMatrix.Builder(2, ROWS);
        for (float[] point : POINTS) {
            rows.add(new SparseVector(new int[] {0, 1}, point));
        }

        assertThat(fit(POINTS, RIGHT, every(1, ROWS)))
                .containsExactly(BinaryFit.fit(rows.build(), RIGHT, LAMBDA, 1000), within(CLOSE));
    }

    @Test
    void aRowOfWeightTwoCountsAsTwo() {
        float[][] twice = Arrays.copyOf(POINTS, 2 * ROWS);
        boolean[] right = Arrays.copyOf(RIGHT, 2 * ROWS);
        System.arraycopy(POINTS, 0, twice, ROWS, ROWS);
        System.arraycopy(RIGHT, 0, right, ROWS, ROWS);

        assertThat(fit(POINTS, RIGHT, every(2, ROWS)))
                .containsExactly(fit(twice, right, every(1, 2 * ROWS)), within(1e-6));
    }

    @Test
    void aHeavyPenaltyTakesOneColumnOut() {
        double[] fitted = new WeightedLogit(POINTS, RIGHT, every(1, ROWS), new double[] {LAMBDA, 1e9}).fit();

        assertThat(fitted[0]).isGreaterThan(1);
        assertThat(fitted[1]).isCloseTo(0, within(1e-5));
    }

    @Test
    void aLabelThatNoRowHasGetsNoCoefficients() {
        double[] fitted = fit(POINTS, new boolean[ROWS], every(1, ROWS));

        assertThat(fitted[0]).isZero();
        assertThat(fitted[1]).isZero();
        assertThat(fitted[2]).isLessThan(-10);
    }
}
