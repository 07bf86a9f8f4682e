package io.github.papertag.topic;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Corrects the score of each label by the scores of all: which labels go together, and how often each is given, differ
 * between the papers that a model was trained on and those that it is used for. Linear, so that it melts into the
 * weights of the model and costs nothing at prediction.
 */
final class LabelMixing {

    /** Weight of the squared coefficients; strong, as there are a thousand of them and some thousand documents. */
    private static final double LAMBDA = 30;

    /** A label's own score comes a second time, this much larger, and so hardly penalised. */
    private static final float OWN = 10;

    private static final int MAX_ITERATIONS = 100;

    private final double[][] factors;
    private final double[] offsets;

    private LabelMixing(double[][] factors, double[] offsets) {
        this.factors = factors;
        this.offsets = offsets;
    }

    /** Leaves every score as it is. */
    static LabelMixing none(int labels) {
        double[][] factors = new double[labels][labels];
        for (int label = 0; label < labels; label++) {
            factors[label][label] = 1;
        }
        return new LabelMixing(factors, new double[labels]);
    }

    /** One logistic regression a label over the standardised scores of all labels. */
    static LabelMixing fit(float[][] scores, boolean[][] gold) {
        int labels = scores[0].length;
        ScoreScale scale = ScoreScale.of(scores);
        return fit(scale, label -> {
            double[] fitted = BinaryFit.fit(
                    standardised(scores, label, scale), Tuning.column(gold, label), LAMBDA, MAX_ITERATIONS);
            fitted[label] += OWN * fitted[labels];
            fitted[labels] = fitted[labels + 1];
            return fitted;
        });
    }

    /** The same where documents have weights, quick enough for a hundred thousand of them. */
    static LabelMixing fit(float[][] scores, boolean[][] gold, double[] weights) {
        ScoreScale scale = ScoreScale.of(scores);
        float[][] rows = Stream.of(scores).map(scale::standardised).toArray(float[][]::new);
        return fit(scale, label -> {
            double[] penalties = new double[scores[0].length];
            Arrays.fill(penalties, LAMBDA);
            penalties[label] = LAMBDA / (1 + OWN * OWN);
            return new WeightedLogit(rows, Tuning.column(gold, label), weights, penalties).fit();
        });
    }

    /** @param fit gives for a label the coefficients of the standardised scores, then the bias */
    private static LabelMixing fit(ScoreScale scale, IntFunction<double[]> fit) {
        int labels = scale.mean().length;
        double[][] factors = new double[labels][labels];
        double[] offsets = new double[labels];
        IntStream.range(0, labels).parallel().forEach(label -> {
            double[] fitted = fit.apply(label);
            offsets[label] = fitted[labels];
            for (int other = 0; other < labels; other++) {
                factors[label][other] = fitted[other] / scale.deviation()[other];
                offsets[label] -= factors[label][other] * scale.mean()[other];
            }
        });
        return new LabelMixing(factors, offsets);
    }

    float[][] apply(float[][] scores) {
        return Stream.of(scores).map(this::apply).toArray(float[][]::new);
    }

    float[] apply(float[] scores) {
        float[] mixed = new float[scores.length];
        for (int label = 0; label < mixed.length; label++) {
            double sum = offsets[label];
            for (int other = 0; other < scores.length; other++) {
                sum += factors[label][other] * scores[other];
            }
            mixed[label] = (float) sum;
        }
        return mixed;
    }

    /** The model whose scores are the corrected scores of {@code model}. */
    LinearModel apply(LinearModel model) {
        int labels = offsets.length;
        float[] weights = new float[model.terms() * labels];
        float[] bias = new float[labels];
        for (int label = 0; label < labels; label++) {
            double sum = offsets[label];
            for (int other = 0; other < labels; other++) {
                sum += factors[label][other] * model.bias(other);
            }
            bias[label] = (float) sum;
        }
        for (int term = 0; term < model.terms(); term++) {
            for (int label = 0; label < labels; label++) {
                double sum = 0;
                for (int other = 0; other < labels; other++) {
                    sum += factors[label][other] * model.weight(term, other);
                }
                weights[term * labels + label] = (float) sum;
            }
        }
        return new LinearModel(weights, bias);
    }

    private static SparseMatrix standardised(float[][] scores, int label, ScoreScale scale) {
        int labels = scale.mean().length;
        SparseMatrix.Builder rows = new SparseMatrix.Builder(labels + 1, scores.length);
        int[] columns = IntStream.rangeClosed(0, labels).toArray();
        for (float[] row : scores) {
            float[] values = Arrays.copyOf(scale.standardised(row), labels + 1);
            values[labels] = OWN * values[label];
            rows.add(new SparseVector(columns, values));
        }
        return rows.build();
    }
}
