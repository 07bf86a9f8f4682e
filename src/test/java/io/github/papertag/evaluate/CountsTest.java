package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CountsTest {

    private static final Counts COUNTS = new Counts(6, 2, 4);

    @Test
    void precisionIsTheShareOfTheGivenThatIsRight() {
        assertThat(COUNTS.precision()).isEqualTo(0.75);
    }

    @Test
    void recallIsTheShareOfTheRightThatIsGiven() {
        assertThat(COUNTS.recall()).isEqualTo(0.6);
    }

    @Test
    void f1IsTheHarmonicMeanOfBoth() {
        assertThat(COUNTS.f1()).isCloseTo(2 * 0.75 * 0.6 / (0.75 + 0.6), within(1e-12));
    }

    @Test
    void supportIsHowOftenTheLabelIsRight() {
        assertThat(COUNTS.support()).isEqualTo(10);
    }

    @Test
    void countsAddUp() {
        assertThat(COUNTS.plus(new Counts(1, 10, 100))).isEqualTo(new Counts(7, 12, 104));
    }

    @Test
    void withoutDecisionsEveryMeasureIsZero() {
        assertThat(Counts.NONE.precision()).isZero();
        assertThat(Counts.NONE.recall()).isZero();
        assertThat(Counts.NONE.f1()).isZero();
    }
}
