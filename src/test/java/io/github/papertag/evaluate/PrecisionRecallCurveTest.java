package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrecisionRecallCurveTest {

    @Test
    void labelsOfOneScoreMakeOnePoint() {
        PrecisionRecallCurve curve =
                PrecisionRecallCurve.of(new double[] {0.5, 0.9, 0.5, 0.1}, new boolean[] {true, true, false, false});

        assertThat(curve.points())
                .containsExactly(
                        new PrecisionRecallCurve.Point(0.9, 1, 0.5),
                        new PrecisionRecallCurve.Point(0.5, 2.0 / 3, 1),
                        new PrecisionRecallCurve.Point(0.1, 0.5, 1));
        assertThat(curve.averagePrecision()).isEqualTo(0.5 + 0.5 * 2 / 3);
    }

    @Test
    void withoutARightOneThereIsNoCurve() {
        PrecisionRecallCurve none = PrecisionRecallCurve.of(new double[] {0.5}, new boolean[] {false});

        assertThat(none.points()).isEmpty();
        assertThat(none.averagePrecision()).isNaN();
    }

    @Test
    void aThinnedCurveKeepsItsEndsAndItsArea() {
        double[] scores = new double[1000];
        boolean[] right = new boolean[1000];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = 1 - i / 1000.0;
            right[i] = i % 3 == 0;
        }
        PrecisionRecallCurve curve = PrecisionRecallCurve.of(scores, right);
        PrecisionRecallCurve thinned = curve.thinned(20);

        assertThat(thinned.points())
                .hasSizeBetween(15, 22)
                .startsWith(curve.points().get(0));
        assertThat(thinned.points()).endsWith(curve.points().get(999));
        assertThat(thinned.averagePrecision()).isEqualTo(curve.averagePrecision());
    }

    @Test
    void aCurveOfFewPointsIsDrawnWhole() {
        PrecisionRecallCurve curve =
                PrecisionRecallCurve.of(new double[] {0.9, 0.8, 0.7, 0.6}, new boolean[] {true, true, true, true});

        assertThat(curve.thinned(4).points()).isEqualTo(curve.points());
        assertThat(curve.thinned(2).points())
                .extracting(PrecisionRecallCurve.Point::recall)
                .containsExactly(0.25, 0.75, 1.0);
    }

    @Test
    void thePooledCurveIsThatOfAllDecisions() {
        PrecisionRecallCurve curve = PrecisionRecallCurve.pooled(Outcomes.of("a b", """
                p1 | .9 .8 | a | a
                p2 | .7 .6 | b | a
                """));

        assertThat(curve.points())
                .extracting(PrecisionRecallCurve.Point::precision)
                .containsExactly(1.0, 0.5, 1.0 / 3, 0.5);
    }
}
