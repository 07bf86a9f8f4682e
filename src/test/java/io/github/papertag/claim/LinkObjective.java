package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import smile.math.BFGS;
import smile.math.DifferentiableMultivariateFunction;

/**
 * The negative log-likelihood of the right phrases under a log-linear model, with a quadratic penalty.
 *
 * <p>While it collects, values are linked by a guide, or to what is right if there is none, so that the next one sees what it would see
 * then. A value whose right phrase is not among its candidates says nothing.
 */
// Ordinals are only places in memory: files name features.
@SuppressWarnings({"EnumOrdinal", "serial"})
final class LinkObjective implements DifferentiableMultivariateFunction, LinkFitter.Teacher {

    private static final double SINGLE_PENALTY = 6;
    private static final double PAIR_PENALTY = 38;
    private static final int FEWEST = 25;
    private static final int ITERATIONS = 70;

    /** A slope below this moves no weight. */
    private static final double FLAT = 1e-5;

    @SuppressWarnings("ArrayRecordComponent") // read-only inside this class
    private record Choice(int[][] places, boolean[] right) {}

    private final int features = LinkFeature.values().length;
    private final List<Choice> choices = new ArrayList<>();
    private @Nullable LinkRanker guide;
    private final int[] seen = new int[features * features];

    /** For each weight that is fitted its place. */
    private int[] used = {};

    /** Who links values from now on, null for what is right. */
    void follow(@Nullable LinkRanker newGuide) {
        guide = newGuide;
    }

    @Override
    public @Nullable NamedThing teach(Quantity quantity, List<LinkCandidate> candidates, boolean[] right) {
        int first = -1;
        int[][] places = new int[right.length][];
        for (int i = 0; i < right.length; i++) {
            first = first < 0 && right[i] ? i : first;
            places[i] = places(candidates.get(i).features());
            for (int place : places[i]) {
                seen[place]++;
            }
        }
        if (first >= 0) {
            choices.add(new Choice(places, right));
        }
        return guide == null ? candidates.get(Math.max(first, 0)).thing() : guide.choose(quantity, candidates);
    }

    private static int[] places(Set<LinkFeature> present) {
        int[] ordinals = present.stream().mapToInt(Enum::ordinal).toArray();
        int[] places = new int[ordinals.length * (ordinals.length + 1) / 2];
        int count = 0;
        for (int j = 0; j < ordinals.length; j++) {
            for (int i = 0; i <= j; i++) {
                places[count++] = LinkWeights.place(ordinals[i], ordinals[j]);
            }
        }
        return places;
    }

    /** The weights with the least loss; pairs that were seen on few candidates have none. */
    float[] minimum() {
        used = IntStream.range(0, seen.length).filter(this::isUsed).toArray();
        int[] index = new int[seen.length];
        Arrays.fill(index, -1);
        for (int i = 0; i < used.length; i++) {
            index[used[i]] = i;
        }
        choices.replaceAll(c -> new Choice(
                Arrays.stream(c.places)
                        .map(p -> Arrays.stream(p)
                                .map(i -> index[i])
                                .filter(i -> i >= 0)
                                .toArray())
                        .toArray(int[][]::new),
                c.right));
        double[] weights = new double[used.length];
        BFGS.minimize(this, 5, weights, 1e-4, ITERATIONS);
        float[] rounded = new float[seen.length];
        for (int i = 0; i < used.length; i++) {
            rounded[used[i]] = (float) weights[i];
        }
        return rounded;
    }

    private boolean isUsed(int place) {
        return seen[place] >= (isSingle(place) ? 1 : FEWEST);
    }

    private boolean isSingle(int place) {
        return place / features == place % features;
    }

    @Override
    public double f(double[] weights) {
        return g(weights, new double[weights.length]);
    }

    @Override
    public double g(double[] weights, double[] gradient) {
        double loss = 0;
        for (int i = 0; i < weights.length; i++) {
            double penalty = isSingle(used[i]) ? SINGLE_PENALTY : PAIR_PENALTY;
            loss += penalty / 2 * weights[i] * weights[i];
            gradient[i] = penalty * weights[i];
        }
        for (Choice choice : choices) {
            loss += add(choice, weights, gradient);
        }
        return loss;
    }

    private static double add(Choice choice, double[] weights, double[] gradient) {
        int count = choice.right.length;
        double[] exp = new double[count];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            for (int place : choice.places[i]) {
                exp[i] += weights[place];
            }
            most = Math.max(most, exp[i]);
        }
        double total = 0;
        double good = 0;
        for (int i = 0; i < count; i++) {
            exp[i] = Math.exp(exp[i] - most);
            total += exp[i];
            good += choice.right[i] ? exp[i] : 0;
        }
        for (int i = 0; i < count; i++) {
            double slope = exp[i] / total - (choice.right[i] ? exp[i] / Math.max(good, Double.MIN_NORMAL) : 0);
            if (Math.abs(slope) > FLAT) {
                for (int place : choice.places[i]) {
                    gradient[place] += slope;
                }
            }
        }
        return Math.log(total) - Math.log(Math.max(good, Double.MIN_NORMAL));
    }
}
