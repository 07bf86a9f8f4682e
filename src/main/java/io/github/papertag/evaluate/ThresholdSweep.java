package io.github.papertag.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * What one threshold for all labels would give, beside what was chosen.
 *
 * @param points micro-averages by threshold, ascending
 * @param chosen micro-averages of the labels that were given
 */
public record ThresholdSweep(List<Point> points, Point chosen) {

    private static final int STEPS = 40;

    public ThresholdSweep {
        points = List.copyOf(points);
    }

    /**
     * Micro-averages at a threshold.
     *
     * @param threshold least score at which a label is given; NaN where each label has its own
     * @param precision NaN if nothing is given
     * @param recall NaN if nothing is right
     * @param f1 NaN if neither
     */
    public record Point(double threshold, double precision, double recall, double f1) {

        static Point of(double threshold, Counts counts) {
            return new Point(
                    threshold,
                    Measure.share(counts.truePositives(), counts.truePositives() + counts.falsePositives()),
                    Measure.share(counts.truePositives(), counts.support()),
                    FacetMeasures.f1(counts));
        }
    }

    static ThresholdSweep of(FacetOutcome outcome) {
        int decisions = outcome.given().length;
        int[] rightAbove = new int[STEPS];
        int[] wrongAbove = new int[STEPS];
        int right = 0;
        Counts chosen = Counts.NONE;
        for (int i = 0; i < decisions; i++) {
            boolean isRight = outcome.scored().right()[i];
            right += isRight ? 1 : 0;
            int step = Math.min(STEPS - 1, (int) (outcome.scored().probabilities()[i] * STEPS));
            (isRight ? rightAbove : wrongAbove)[step]++;
            chosen = outcome.given()[i] || isRight ? chosen.plus(decision(outcome, i)) : chosen;
        }
        List<Point> points = new ArrayList<>();
        int hits = 0;
        int wrong = 0;
        for (int step = STEPS - 1; step > 0; step--) {
            hits += rightAbove[step];
            wrong += wrongAbove[step];
            points.add(0, Point.of((double) step / STEPS, new Counts(hits, wrong, right - hits)));
        }
        return new ThresholdSweep(points, Point.of(Double.NaN, chosen));
    }

    private static Counts decision(FacetOutcome outcome, int i) {
        if (!outcome.scored().right()[i]) {
            return new Counts(0, 1, 0);
        }
        return outcome.given()[i] ? new Counts(1, 0, 0) : new Counts(0, 0, 1);
    }
}
