package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final int PAPERS = 400;

    @Test
    void theIntervalOfAShareIsAboutTheNormalOne() {
        Measure share = Bootstrap.intervals(PAPERS, BootstrapTest::shareOfEven).get(0);
        double halfWidth = 1.96 * Math.sqrt(0.25 / PAPERS);

        assertThat(share.high() - share.low()).isBetween(1.8 * halfWidth, 2.2 * halfWidth);
    }

    @Test
    void twoRunsAgreeToTheLastBit() {
        assertThat(Bootstrap.intervals(PAPERS, BootstrapTest::shareOfEven))
                .isEqualTo(Bootstrap.intervals(PAPERS, BootstrapTest::shareOfEven));
    }

    @Test
    void whatIsUndefinedHasNoInterval() {
        assertThat(Bootstrap.intervals(PAPERS, draw -> new double[] {Double.NaN}))
                .isEqualTo(List.of(Measure.UNDEFINED));
    }

    @Test
    void drawsInWhichAMeasureIsUndefinedAreLeftOut() {
        Measure first = Bootstrap.intervals(
                        3, draw -> new double[] {Arrays.stream(draw).anyMatch(paper -> paper == 0) ? 1 : Double.NaN})
                .get(0);

        assertThat(first).isEqualTo(new Measure(1, 1, 1));
    }

    private static double[] shareOfEven(int[] papers) {
        return new double[] {
            Arrays.stream(papers).filter(paper -> paper % 2 == 0).count() / (double) papers.length
        };
    }

    @Test
    void theEndsLieBetweenTheNeighbouringDraws() {
        Queue<Double> drawn = new ConcurrentLinkedQueue<>();
        Measure mean = Bootstrap.intervals(7, draw -> {
                    double value = Arrays.stream(draw).mapToDouble(Math::sqrt).sum();
                    drawn.add(value);
                    return new double[] {value};
                })
                .get(0);
        drawn.poll();
        double[] sorted =
                drawn.stream().mapToDouble(Double::doubleValue).sorted().toArray();

        assertThat(sorted).hasSize(Bootstrap.RESAMPLES);
        assertThat(mean.low()).isCloseTo(sorted[24] + 0.975 * (sorted[25] - sorted[24]), within(1e-9));
        assertThat(mean.high()).isCloseTo(sorted[974] + 0.025 * (sorted[975] - sorted[974]), within(1e-9));
    }

    @Test
    void oneDrawInWhichAMeasureIsDefinedIsBothEnds() {
        AtomicInteger calls = new AtomicInteger();
        Measure measure = Bootstrap.intervals(3, draw -> new double[] {calls.getAndIncrement() < 2 ? 5 : Double.NaN})
                .get(0);

        assertThat(measure).isEqualTo(new Measure(5, 5, 5));
    }
}
