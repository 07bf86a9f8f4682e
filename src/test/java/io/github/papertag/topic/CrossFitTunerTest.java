package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A common label, and a rare one that few of the held-out papers have and more of the training papers. */
class CrossFitTunerTest {

    private static final double MICRO_WEIGHT = 0.1;
    private static final int HELD_OUT = 400;
    private static final int TRAINED = 20_000;
    private static final TuningSettings ALONE = new TuningSettings(true, MICRO_WEIGHT);

    @SuppressWarnings("ArrayRecordComponent") // drawn once and only read
    private record Papers(float[][] scores, boolean[][] gold) {

        /** @param spread how far the scores of the papers with a label lie from those of the others */
        static Papers draw(int seed, int papers, double rare, double spread) {
            Random random = new Random(seed);
            float[][] scores = new float[papers][2];
            boolean[][] gold = new boolean[papers][2];
            for (int i = 0; i < papers; i++) {
                for (int label = 0; label < 2; label++) {
                    gold[i][label] = random.nextDouble() < (label == 0 ? 0.4 : rare);
                    scores[i][label] = (float) (random.nextGaussian() + (gold[i][label] ? spread : -1));
                }
            }
            return new Papers(scores, gold);
        }

        /** The second label is as probable above a score of 1 as it is far above it, which no sigmoid tells. */
        static Papers onAPlateau(int seed, int papers) {
            Random random = new Random(seed);
            Papers drawn = draw(seed, papers, 0, 1);
            for (int i = 0; i < papers; i++) {
                drawn.scores[i][1] = 7 * random.nextFloat() - 3;
                drawn.gold[i][1] = random.nextDouble() < (drawn.scores[i][1] > 1 ? 0.35 : 0.005);
            }
            return drawn;
        }

        double share(int label) {
            double with = 0;
            for (boolean[] row : gold) {
                with += row[label] ? 1 : 0;
            }
            return with / gold.length;
        }

        double f1(Tuning tuning, int label) {
            int right = 0;
            int both = 0;
            for (int i = 0; i < gold.length; i++) {
                boolean given = tuning.probabilities(scores[i])[label]
                        >= tuning.decisions().get(label).threshold();
                right += given && gold[i][label] ? 1 : 0;
                both += (given ? 1 : 0) + (gold[i][label] ? 1 : 0);
            }
            return 2.0 * right / both;
        }
    }

    private static Tuning learn(Papers trained, Papers heldOut) {
        return new CrossFitTuner(trained.scores(), trained.gold(), MICRO_WEIGHT)
                .learn(heldOut.scores(), heldOut.gold());
    }

    private static double threshold(Tuning tuning) {
        return tuning.decisions().get(1).threshold();
    }

    @Test
    void theTrainingPapersDecideOnTheRareLabel() {
        Papers fresh = Papers.draw(99, TRAINED, 0.02, 1);
        Papers trained = Papers.draw(1, TRAINED, 0.02, 1);
        double alone = 0;
        double both = 0;
        for (int seed = 2; seed < 12; seed++) {
            Papers heldOut = Papers.draw(seed, HELD_OUT, 0.02, 1);
            alone += fresh.f1(Tuning.learn(heldOut.scores(), heldOut.gold(), ALONE), 1);
            both += fresh.f1(learn(trained, heldOut), 1);
        }

        assertThat(both).isGreaterThan(alone);
    }

    @Test
    void whatIsRightAmongTheTrainingPapersIsCountedAndNotExpected() {
        Papers trained = Papers.onAPlateau(1, TRAINED);
        Papers heldOut = Papers.onAPlateau(2, TRAINED);
        Papers fresh = Papers.onAPlateau(3, TRAINED);

        Tuning expected = Tuning.learn(heldOut.scores(), heldOut.gold(), ALONE);

        assertThat(fresh.f1(learn(trained, heldOut), 1)).isGreaterThan(fresh.f1(expected, 1) + 0.01);
    }

    /** However often the training papers have a label, its probabilities are those of the held-out papers. */
    @Test
    void aLabelIsAsProbableAsAmongTheHeldOutPapers() {
        Papers heldOut = Papers.draw(2, HELD_OUT, 0.05, 1);
        Tuning tuning = learn(Papers.draw(1, TRAINED, 0.3, 1), heldOut);

        double sum = 0;
        for (float[] row : heldOut.scores()) {
            sum += tuning.probabilities(row)[1];
        }
        assertThat(sum / HELD_OUT).isCloseTo(heldOut.share(1), within(0.005));
    }

    @Test
    void aLabelThatNoHeldOutPaperHasIsNeverGiven() {
        Tuning tuning = learn(Papers.draw(1, TRAINED, 0.02, 1), Papers.draw(2, HELD_OUT, 0, 1));

        assertThat(threshold(tuning)).isEqualTo(0.999);
    }
}
