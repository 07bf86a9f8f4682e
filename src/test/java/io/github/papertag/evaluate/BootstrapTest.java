package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
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
}
