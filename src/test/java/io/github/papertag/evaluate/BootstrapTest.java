package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final int PAPERS = 400;

    @Test
    void theIntervalOfAProportionIsThatOfTheNormalApproximation() {
        double half = 1.96 * Math.sqrt(0.25 * 0.75 / PAPERS);
        Interval interval = Bootstrap.interval(PAPERS, 7, 20_000, BootstrapTest::share);
        assertThat(interval.low()).isEqualTo(0.25 - half, within(0.004));
        assertThat(interval.high()).isEqualTo(0.25 + half, within(0.004));
    }

    @Test
    void everySampleHasAsManyPapersAsThereAre() {
        assertThat(IntStream.of(Bootstrap.draw(PAPERS, 3)).sum()).isEqualTo(PAPERS);
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        assertThat(Bootstrap.interval(PAPERS, 5, 500, BootstrapTest::share))
                .isEqualTo(Bootstrap.interval(PAPERS, 5, 500, BootstrapTest::share));
    }

    @Test
    void anotherSeedGivesOtherSamples() {
        assertThat(Bootstrap.draw(PAPERS, 5)).isNotEqualTo(Bootstrap.draw(PAPERS, 6));
    }

    @Test
    void theNumberOfCoresDoesNotMatter() throws Exception {
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            assertThat(one.submit(() -> Bootstrap.interval(PAPERS, BootstrapTest::share))
                            .get())
                    .isEqualTo(Bootstrap.interval(PAPERS, BootstrapTest::share));
        } finally {
            one.shutdown();
        }
    }

    @Test
    void aConstantMeasureHasAnIntervalOfNoWidth() {
        assertThat(Bootstrap.interval(1, drawn -> drawn[0])).isEqualTo(new Interval(1, 1));
    }

    @Test
    void noPapersAreAnError() {
        assertThatThrownBy(() -> Bootstrap.interval(0, BootstrapTest::share)).hasMessageContaining("0 papers");
    }

    /** Share of the papers drawn that are among the first hundred: a proportion of 0.25. */
    private static double share(int[] drawn) {
        return IntStream.range(0, 100).map(i -> drawn[i]).sum() / (double) PAPERS;
    }
}
