package io.github.papertag.evaluate;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * Confidence intervals by resampling papers with replacement, which needs no assumption about the measure (B. Efron and
 * R. Tibshirani, <i>An Introduction to the Bootstrap</i>, 1993, chapter 13: the percentile interval). The same seed gives
 * the same samples for every measure, so that two labellers can be compared paper by paper: take the difference of their
 * measures as the measure. Nothing depends on the number of cores.
 */
final class Bootstrap {

    /** Enough that the ends of an interval of a score move by about 0.001 from seed to seed. */
    static final int RESAMPLES = 1000;

    static final long SEED = 20_260_401L;

    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** The interval of a measure of {@code papers} papers with the usual seed and number of resamples. */
    static Interval interval(int papers, ToDoubleFunction<int[]> measure) {
        return interval(papers, SEED, RESAMPLES, measure);
    }

    /**
     * The 95% percentile interval of a measure.
     *
     * @param papers number of papers, at least 1
     * @param resamples number of samples drawn, at least 1
     * @param measure the measure of a sample, given how often each paper was drawn; called on several threads at once
     */
    static Interval interval(int papers, long seed, int resamples, ToDoubleFunction<int[]> measure) {
        if (papers < 1 || resamples < 1) {
            throw new IllegalArgumentException(
                    "a bootstrap of " + papers + " papers and " + resamples + " resamples; both must be 1 or more");
        }
        double[] measures = seeds(seed, resamples)
                .parallel()
                .mapToDouble(sample -> measure.applyAsDouble(draw(papers, sample)))
                .toArray();
        double[] sorted = DoubleStream.of(measures).sorted().toArray();
        int low = (int) (TAIL * resamples);
        return new Interval(sorted[low], sorted[resamples - 1 - low]);
    }

    /** How often each of {@code papers} papers is drawn in one sample of that many. */
    static int[] draw(int papers, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] drawn = new int[papers];
        for (int i = 0; i < papers; i++) {
            drawn[random.nextInt(papers)]++;
        }
        return drawn;
    }

    private static LongStream seeds(long seed, int resamples) {
        return LongStream.of(new SplittableRandom(seed).longs(resamples).toArray());
    }
}
