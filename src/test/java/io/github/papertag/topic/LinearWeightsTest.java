package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearWeightsTest {

    /** Three terms, two labels of very different scale. */
    private static final LinearModel MODEL =
            new LinearModel(new float[] {2, 0.001f, -1.5f, 0, 0.25f, -0.003f}, new float[] {-1, 0.5f});

    @Test
    void aScoreIsTheBiasAndTheWeightedSumOfTheTerms() {
        float[] scores = MODEL.scores(new SparseVector(new int[] {0, 2}, new float[] {0.5f, 2}));

        assertThat(scores[0]).isCloseTo(-1 + 0.5f * 2 + 2 * 0.25f, within(1e-6f));
        assertThat(scores[1]).isCloseTo(0.5f + 0.5f * 0.001f - 2 * 0.003f, within(1e-6f));
    }

    @Test
    void aPackedWeightIsOffByHalfAStepOfItsLabelAtMost() {
        LinearModel unpacked = LinearWeights.pack(MODEL, 3).unpack();

        for (int term = 0; term < 3; term++) {
            assertThat(unpacked.weight(term, 0)).isCloseTo(MODEL.weight(term, 0), within(2f / 32_767 / 2 * 1.01f));
            assertThat(unpacked.weight(term, 1)).isCloseTo(MODEL.weight(term, 1), within(0.003f / 32_767 / 2 * 1.01f));
        }
    }

    @Test
    void theBiasIsKeptExactly() {
        LinearModel unpacked = LinearWeights.pack(MODEL, 3).unpack();

        assertThat(unpacked.bias(0)).isEqualTo(-1f);
        assertThat(unpacked.bias(1)).isEqualTo(0.5f);
    }

    @Test
    void aLabelWithoutAnyWeightStaysWithoutAny() {
        LinearModel unpacked = LinearWeights.pack(new LinearModel(new float[] {0, 0}, new float[] {-20}), 2)
                .unpack();

        assertThat(unpacked.weight(0, 0)).isZero();
        assertThat(unpacked.weight(1, 0)).isZero();
    }

    @Test
    void weightsThatFillNoWholeRowAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinearModel(new float[5], new float[2]))
                .withMessage("5 weights do not fit 2 labels");
    }
}
