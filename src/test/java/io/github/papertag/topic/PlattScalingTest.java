package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlattScalingTest {

    @Test
    void findsTheCalibrationThatTheOutcomesFollow() {
        Sigmoid truth = new Sigmoid(1.7, -0.6);
        int scores = 81;
        int repeats = 200;
        double[] score = new double[scores * repeats];
        boolean[] right = new boolean[score.length];
        for (int i = 0; i < score.length; i++) {
            int step = i / repeats;
            score[i] = -4 + 0.1 * step;
            right[i] = i % repeats < Math.round(repeats * truth.probability(score[i]));
        }

        Sigmoid found = PlattScaling.fit(score, right);

        assertThat(found.slope()).isCloseTo(1.7, within(0.02));
        assertThat(found.offset()).isCloseTo(-0.6, within(0.02));
    }

    @Test
    void scoresThatSeparateTheLabelPerfectlyDoNotBecomeCertainty() {
        Sigmoid found = PlattScaling.fit(new double[] {3, 2, -2, -3}, new boolean[] {true, true, false, false});

        assertThat(found.probability(3)).isBetween(0.7, 0.8);
        assertThat(found.probability(-3)).isBetween(0.2, 0.3);
    }

    @Test
    void aLabelOfOnePaperInAThousandStaysImprobable() {
        double[] scores = new double[1_000];
        Arrays.setAll(scores, i -> -6 + 0.001 * i);
        boolean[] right = new boolean[scores.length];
        right[900] = true;

        Sigmoid found = PlattScaling.fit(scores, right);

        assertThat(found.slope()).isPositive();
        assertThat(found.probability(-5)).isBetween(0.0001, 0.05);
    }

    @Test
    void aLabelWhosePapersScoreLowestIsStillNotGivenToTheLowest() {
        double[] scores = new double[100];
        Arrays.setAll(scores, i -> -0.05 * i);
        boolean[] right = new boolean[scores.length];
        right[98] = true;
        right[99] = true;

        assertThat(PlattScaling.fit(scores, right).slope()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLabelThatAllPapersHaveOrNoneHasIsLikelyOrUnlikely(boolean all) {
        boolean[] right = new boolean[50];
        Arrays.fill(right, all);
        double[] scores = new double[50];
        Arrays.setAll(scores, i -> -2 + 0.08 * i);

        double probability = PlattScaling.fit(scores, right).probability(0);

        assertThat(probability).isBetween(all ? 0.9 : 0.0001, all ? 0.9999 : 0.1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 20, -20, 500, -500})
    void papersThatAllScoreTheSameGetTheShareOfTheLabel(double score) {
        double[] scores = new double[40];
        Arrays.fill(scores, score);
        boolean[] right = new boolean[40];
        Arrays.fill(right, 0, 10, true);

        assertThat(PlattScaling.fit(scores, right).probability(score)).isCloseTo(0.25, within(0.03));
    }

    @Test
    void aFewPapersFarOffDoNotSpoilTheOthers() {
        double[] scores = new double[240];
        boolean[] right = new boolean[240];
        for (int i = 0; i < 200; i++) {
            scores[i] = -3 + 0.03 * i;
            right[i] = scores[i] > 0 ? i % 5 != 0 : i % 5 == 0;
        }
        Arrays.fill(scores, 200, 240, -20);

        Sigmoid found = PlattScaling.fit(scores, right);

        assertThat(found.probability(2)).isBetween(0.75, 0.99);
        assertThat(found.probability(-20)).isBetween(0.0, 0.01);
    }

    /** As many papers as have the label are expected to have it, however steep the given slope. */
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 1, 5})
    void theOffsetAloneSetsHowProbableTheLabelIsAtAll(double slope) {
        double[] scores = new double[1000];
        boolean[] right = new boolean[1000];
        Arrays.setAll(scores, i -> -2 + 0.004 * i);
        Arrays.fill(right, 700, 900, true);

        Sigmoid found = PlattScaling.fitOffset(new Sigmoid(slope, 3), scores, right);

        assertThat(found.slope()).isEqualTo(slope);
        assertThat(Arrays.stream(scores).map(found::probability).sum()).isCloseTo(200, within(1.0));
    }
}
