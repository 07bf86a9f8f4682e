package io.github.papertag.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Precision and recall as the least score falls (Manning, Raghavan and Schütze, <i>Introduction to Information
 * Retrieval</i>, section 8.4).
 *
 * @param averagePrecision sum over the points of precision times the recall gained there, without interpolation, as
 *     scikit-learn's {@code average_precision_score}; NaN if nothing is right
 * @param points a point for every score that occurs, from the highest
 */
public record PrecisionRecallCurve(double averagePrecision, List<Point> points) {

    public PrecisionRecallCurve {
        points = List.copyOf(points);
    }

    /** What giving everything scored {@code score} or more would reach. */
    public record Point(double score, double precision, double recall) {}

    /** The curve of decisions with these scores; empty if none is right. */
    static PrecisionRecallCurve of(double[] scores, boolean[] right) {
        int[] order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int positives =
                (int) IntStream.range(0, right.length).filter(i -> right[i]).count();
        List<Point> points = new ArrayList<>();
        double sum = 0;
        double reached = 0;
        int hits = 0;
        for (int taken = 1; taken <= order.length && positives > 0; taken++) {
            hits += right[order[taken - 1]] ? 1 : 0;
            if (taken == order.length || scores[order[taken]] < scores[order[taken - 1]]) {
                double recall = (double) hits / positives;
                double precision = (double) hits / taken;
                sum += (recall - reached) * precision;
                reached = recall;
                points.add(new Point(scores[order[taken - 1]], precision, recall));
            }
        }
        return new PrecisionRecallCurve(positives == 0 ? Double.NaN : sum, points);
    }

    /** The curve of one label. */
    static PrecisionRecallCurve of(FacetOutcome outcome, int label) {
        int papers = outcome.papers().size();
        double[] scores = new double[papers];
        boolean[] right = new boolean[papers];
        for (int paper = 0; paper < papers; paper++) {
            scores[paper] = outcome.score(paper, label);
            right[paper] = outcome.right(paper, label);
        }
        return of(scores, right);
    }

    /** The curve of all decisions pooled. */
    static PrecisionRecallCurve pooled(FacetOutcome outcome) {
        double[] scores = new double[outcome.scored().right().length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = outcome.scored().probabilities()[i];
        }
        return of(scores, outcome.scored().right());
    }

    /** The same curve drawn with at most {@code limit} points, evenly spread over its recall. */
    PrecisionRecallCurve thinned(int limit) {
        List<Point> kept = new ArrayList<>();
        double next = 0;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (point.recall() >= next || i == points.size() - 1) {
                kept.add(point);
                next = point.recall() + 1.0 / limit;
            }
        }
        return new PrecisionRecallCurve(averagePrecision, kept);
    }
}
