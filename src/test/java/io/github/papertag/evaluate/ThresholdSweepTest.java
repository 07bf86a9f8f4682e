package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThresholdSweepTest {

    private final ThresholdSweep sweep = ThresholdSweep.of(Outcomes.of("a b", """
            p1 | .9 .3 | a   | a
            p2 | .6 .1 | b   | a
            """));

    @Test
    void thePointsAreFortiethsFromLeastToMost() {
        assertThat(sweep.points()).hasSize(39);
        assertThat(sweep.points().get(0).threshold()).isEqualTo(0.025);
        assertThat(sweep.points().get(38).threshold()).isEqualTo(0.975);
    }

    @Test
    void aPointIsWhatGivingAllLabelsFromThereOnWouldReach() {
        ThresholdSweep.Point half = sweep.points().get(19);

        assertThat(half.threshold()).isEqualTo(0.5);
        assertThat(half.precision()).isEqualTo(0.5);
        assertThat(half.recall()).isEqualTo(0.5);
        assertThat(half.f1()).isEqualTo(0.5);
    }

    @Test
    void whereNothingWouldBeGivenPrecisionIsUndefinedAndRecallIsNot() {
        ThresholdSweep.Point last = sweep.points().get(38);

        assertThat(last.precision()).isNaN();
        assertThat(last.recall()).isZero();
    }

    @Test
    void theChosenPointCountsWhatWasGivenWhateverTheScore() {
        ThresholdSweep.Point chosen = ThresholdSweep.of(Outcomes.of("a b", """
                        p1 | .1 .2 | a b | a
                        p2 | .9 .8 |     |
                        """)).chosen();

        assertThat(chosen.threshold()).isNaN();
        assertThat(chosen.precision()).isEqualTo(1);
        assertThat(chosen.recall()).isEqualTo(0.5);
    }

    @Test
    void aRightLabelThatWasNotGivenIsMissedAndNoHit() {
        ThresholdSweep.Point chosen = ThresholdSweep.of(Outcomes.of("a b c", "p1 | .1 .2 .3 | a b c | a"))
                .chosen();

        assertThat(chosen.recall()).isEqualTo(1.0 / 3);
    }
}
