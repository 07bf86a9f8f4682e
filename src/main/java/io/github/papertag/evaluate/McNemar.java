package io.github.papertag.evaluate;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Whether two ways of deciding the same cases differ by more than chance (Q. McNemar, <i>Note on the sampling error of
 * the difference between correlated proportions</i>, 1947), in its exact form: of the cases that one of the two decides
 * rightly, each is as likely to go to either.
 */
public final class McNemar {

    private McNemar() {}

    /**
     * The two-sided probability of a split at least as uneven: twice the tail of Binomial(n, ½), at most 1.
     *
     * @param onlyFirst cases that the first alone decides rightly
     * @param onlySecond cases that the second alone decides rightly
     */
    public static double exact(int onlyFirst, int onlySecond) {
        int n = onlyFirst + onlySecond;
        int fewer = Math.min(onlyFirst, onlySecond);
        double logHalf = n * StrictMath.log(0.5);
        double logChoose = 0;
        double tail = 0;
        for (int k = 0; k <= fewer; k++) {
            tail += StrictMath.exp(logChoose + logHalf);
            logChoose += StrictMath.log(n - k) - StrictMath.log(k + 1.0);
        }
        return Math.min(1, 2 * tail);
    }

    /**
     * The same probabilities corrected for asking many questions at once (S. Holm, <i>A simple sequentially rejective
     * multiple test procedure</i>, 1979): the smallest times their number, the next times one less, and never falling.
     */
    public static double[] holm(double[] probabilities) {
        int[] order = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted((a, b) -> Double.compare(probabilities[a], probabilities[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] corrected = Arrays.copyOf(probabilities, probabilities.length);
        double highest = 0;
        for (int rank = 0; rank < order.length; rank++) {
            highest = Math.max(highest, Math.min(1, (order.length - rank) * probabilities[order[rank]]));
            corrected[order[rank]] = highest;
        }
        return corrected;
    }
}
