package io.github.papertag.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Percentile bootstrap over papers: B. Efron and R. Tibshirani, <i>An introduction to the bootstrap</i>, 1993, chapter 13.
 * Papers are drawn with replacement, with all their labels, from a fixed seed, so that two runs agree to the last bit.
 */
public final class Bootstrap {

    /** How often the papers are drawn anew. */
    public static final int RESAMPLES = 1_000;

    /** What the drawing starts from. */
    public static final long SEED = 20_261_121;

    /** Of fewer papers a report gives no interval: drawing from so few promises far more than they tell. */
    public static final int FEWEST = 5;

    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    private Bootstrap() {}

    /**
     * Measures with their 95% intervals, all from the same draws.
     *
     * @param papers number of papers
     * @param statistics from positions of papers, some of them several times, to the measures; NaN where undefined
     */
    public static List<Measure> intervals(int papers, Function<int[], double[]> statistics) {
        double[] values = statistics.apply(IntStream.range(0, papers).toArray());
        double[][] drawn = draw(papers, statistics);
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            int at = i;
            double[] sorted = Arrays.stream(drawn)
                    .mapToDouble(row -> row[at])
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .toArray();
            measures.add(
                    Double.isNaN(values[i]) || sorted.length == 0
                            ? Measure.UNDEFINED
                            : new Measure(values[i], quantile(sorted, LOW), quantile(sorted, HIGH)));
        }
        return List.copyOf(measures);
    }

    private static double[][] draw(int papers, Function<int[], double[]> statistics) {
        int[][] draws = new int[papers == 0 ? 0 : RESAMPLES][];
        Random random = new Random(SEED);
        for (int draw = 0; draw < draws.length; draw++) {
            draws[draw] =
                    IntStream.range(0, papers).map(i -> random.nextInt(papers)).toArray();
        }
        return Arrays.stream(draws).parallel().map(statistics).toArray(double[][]::new);
    }

    /** The value below which this share of the values lies, interpolated between neighbours. */
    private static double quantile(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
