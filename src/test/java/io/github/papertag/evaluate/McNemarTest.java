package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McNemarTest {

    /** R: binom.test(first, first + second)$p.value. */
    @ParameterizedTest
    @CsvSource({"0, 0, 1", "5, 5, 1", "0, 5, 0.0625", "1, 9, 0.021484375", "12, 3, 0.03515625"})
    void theProbabilityIsThatOfTheBinomialTest(int first, int second, double expected) {
        assertThat(McNemar.exact(first, second)).isCloseTo(expected, within(1e-12));
    }

    /** R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm"). */
    @Test
    void holmCorrectsAsInR() {
        assertThat(McNemar.holm(new double[] {0.01, 0.04, 0.03, 0.005}))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
    }
}
