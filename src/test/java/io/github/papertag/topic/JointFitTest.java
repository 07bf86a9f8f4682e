package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Six hundred random rows and five labels, the fourth of which no row has; {@link LogisticLoss} is the reference. */
class JointFitTest {

    private static final int ROWS = 600;
    private static final int COLUMNS = 40;
    private static final int CONSTANT = 3;
    private static final double LAMBDA = 0.5;

    private final Random random = new Random(11);
    private final SparseMatrix rows = rows();
    private final boolean[][] right =
            IntStream.range(0, 5).mapToObj(this::right).toArray(boolean[][]::new);
    private final float[][] scales = Stream.of(right).map(label -> factors()).toArray(float[][]::new);
    private final JointLoss losses = new JointLoss(rows, right, scales, LAMBDA);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4})
    void theLossOfALabelIsThatOfTheLabelAlone(int label) {
        double[][] points = evaluated();

        assertThat(losses.value(label)).isEqualTo(alone(label).f(points[label]), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4})
    void theGradientOfALabelIsThatOfTheLabelAlone(int label) {
        double[][] points = evaluated();
        double[] expected = new double[COLUMNS + 1];
        alone(label).g(points[label], expected);

        assertThat(losses.gradient(label)).containsExactly(expected, within(1e-6));
    }

    @Test
    void weightsThatAreSurelyWrongHaveAFiniteLoss() {
        double[] point = new double[COLUMNS + 1];
        point[COLUMNS] = 1e4;
        losses.ask(CONSTANT, point);
        losses.evaluate();

        assertThat(losses.value(CONSTANT)).isEqualTo(1e4, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4})
    void labelsFittedTogetherDecideAsTheyDoAlone(int label) {
        double[] together = fitted().get(label);
        double[] alone = BinaryFit.fit(scaled(label), right[label], LAMBDA, 100);

        assertThat(together).containsExactly(alone, within(1e-3));
    }

    @Test
    void aLabelThatNoRowHasStaysWhereItStarts() {
        assertThat(fitted().get(CONSTANT)).isEqualTo(BinaryFit.start(right[CONSTANT], COLUMNS));
    }

    @Test
    void everyRoundIsToldOfOnTheCallingThread() {
        Thread caller = Thread.currentThread();
        int[] rounds = {0};
        JointFit.fit(losses, starts(), 5, () -> rounds[0] += Thread.currentThread() == caller ? 1 : 1000);

        assertThat(rounds[0]).isBetween(5, 20);
    }

    @Test
    void whatGoesWrongInALossEndsTheFit() {
        JointLoss broken = new JointLoss(rows, new boolean[][] {right[0], right[1]}, new float[2][1], LAMBDA);

        assertThatIllegalStateException()
                .isThrownBy(() -> JointFit.fit(broken, starts().subList(0, 2), 5, () -> {}))
                .withRootCauseInstanceOf(ArrayIndexOutOfBoundsException.class);
    }

    private double[][] evaluated() {
        double[][] points = new double[right.length][];
        for (int label = 0; label < right.length; label++) {
            points[label] = random.doubles(COLUMNS + 1, -2, 2).toArray();
            losses.ask(label, points[label]);
        }
        losses.evaluate();
        return points;
    }

    private List<double[]> fitted() {
        List<double[]> weights = starts();
        JointFit.fit(losses, weights, 100, () -> {});
        return weights;
    }

    private List<double[]> starts() {
        return Stream.of(right).map(label -> BinaryFit.start(label, COLUMNS)).toList();
    }

    private LogisticLoss alone(int label) {
        return new LogisticLoss(scaled(label), right[label], LAMBDA);
    }

    private SparseMatrix scaled(int label) {
        float[] values = rows.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] *= scales[label][rows.indices()[i]];
        }
        return new SparseMatrix(COLUMNS, rows.starts(), rows.indices(), values);
    }

    private SparseMatrix rows() {
        SparseMatrix.Builder builder = new SparseMatrix.Builder(COLUMNS, ROWS);
        for (int row = 0; row < ROWS; row++) {
            int[] columns = random.ints(0, COLUMNS)
                    .distinct()
                    .limit(random.nextInt(11))
                    .sorted()
                    .toArray();
            float[] values = randomFloats(columns.length);
            builder.add(new SparseVector(columns, values));
        }
        return builder.build();
    }

    /** Rows have a label by a column of their own, some of them by chance. */
    private boolean[] right(int label) {
        boolean[] given = new boolean[ROWS];
        for (int row = 0; row < ROWS; row++) {
            boolean hit = false;
            for (int i = rows.starts()[row]; i < rows.starts()[row + 1]; i++) {
                hit |= rows.indices()[i] % 7 == label;
            }
            given[row] = label != CONSTANT && hit != (random.nextInt(10) == 0);
        }
        return given;
    }

    private float[] factors() {
        float[] factors = randomFloats(COLUMNS);
        for (int i = 0; i < COLUMNS; i++) {
            factors[i] += 0.5f;
        }
        return factors;
    }

    private float[] randomFloats(int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = random.nextFloat();
        }
        return values;
    }
}
