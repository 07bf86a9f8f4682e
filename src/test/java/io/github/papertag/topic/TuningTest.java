package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TuningTest {

    private static final Decision HALF = new Decision(new Sigmoid(1, 0), 0.5);
    private static final Decision SURE = new Decision(new Sigmoid(1, 0), 0.9);

    @Test
    void labelsThatReachTheirThresholdAreGiven() {
        assertThat(Decision.given(List.of(HALF, SURE, HALF), new double[] {0.6, 0.8, 0.5}))
                .containsExactly(0, 2);
    }

    @Test
    void whereNoLabelReachesItsThresholdNoneIsGiven() {
        assertThat(Decision.given(List.of(HALF, SURE), new double[] {0.49, 0.89}))
                .isEmpty();
    }

    @Test
    void aLabelThatGoesWithAnotherIsFoundByTheOthersScore() {
        Random random = new Random(7);
        float[][] scores = new float[2000][2];
        boolean[][] gold = new boolean[2000][2];
        for (int i = 0; i < scores.length; i++) {
            gold[i][0] = random.nextBoolean();
            gold[i][1] = gold[i][0];
            scores[i][0] = (float) (random.nextGaussian() + (gold[i][0] ? 2 : -2));
            scores[i][1] = (float) random.nextGaussian();
        }

        Tuning mixed = Tuning.learn(scores, gold, new TuningSettings(true, 1));

        assertThat(mixed.probabilities(new float[] {3, 0})[1]).isGreaterThan(0.9);
        assertThat(mixed.probabilities(new float[] {-3, 0})[1]).isLessThan(0.1);
    }

    @Test
    void mixingTheWeightsIsMixingTheScores() {
        float[][] scores = {{1, -1}, {2, 0}, {-1, 3}, {0, 1}};
        boolean[][] gold = {{true, false}, {true, true}, {false, true}, {false, false}};
        LabelMixing mixing = LabelMixing.fit(scores, gold);
        LinearModel model = new LinearModel(new float[] {1, 2, -3, 0.5f}, new float[] {0.1f, -0.2f});
        SparseVector document = new SparseVector(new int[] {0, 1}, new float[] {0.6f, 0.8f});

        float[] melted = mixing.apply(model).scores(document);
        float[] mixed = mixing.apply(model.scores(document));

        assertThat(melted[0]).isCloseTo(mixed[0], within(1e-4f));
        assertThat(melted[1]).isCloseTo(mixed[1], within(1e-4f));
    }
}
