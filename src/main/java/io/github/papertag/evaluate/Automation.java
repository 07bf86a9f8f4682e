package io.github.papertag.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many papers need no human: those whose labels are left as given while precision stays high enough. Papers are
 * taken by the least score among their given labels, from the highest; a paper without a label always needs a human.
 * Nothing is said of labels that are missing.
 *
 * @param precision the precision wanted of the labels given to these papers
 * @param share the largest share of papers, in [0, 1], with that precision; 0 if no share has it
 * @param score the least score that those papers have; NaN if there are none
 * @param points precision by share, ascending by share
 */
public record Automation(double precision, double share, double score, List<Point> points) {

    /** The precision that the report asks for. */
    static final double WANTED = 0.95;

    private static final int SHOWN = 50;

    public Automation {
        points = List.copyOf(points);
    }

    /** Precision of the labels of the most certain papers. */
    public record Point(double share, double precision) {}

    static Automation of(FacetOutcome outcome, double wanted) {
        int papers = outcome.papers().size();
        int[] order = IntStream.range(0, papers)
                .filter(paper -> outcome.givenLabels(paper) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(paper -> -leastScore(outcome, paper)))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Point> points = new ArrayList<>();
        double share = 0;
        double score = Double.NaN;
        int given = 0;
        int hits = 0;
        for (int taken = 1; taken <= order.length; taken++) {
            int paper = order[taken - 1];
            given += outcome.givenLabels(paper);
            hits += hits(outcome, paper);
            double precision = (double) hits / given;
            if (precision >= wanted) {
                share = (double) taken / papers;
                score = leastScore(outcome, paper);
            }
            if (taken * SHOWN / order.length > (taken - 1) * SHOWN / order.length) {
                points.add(new Point((double) taken / papers, precision));
            }
        }
        return new Automation(wanted, share, score, points);
    }

    private static double leastScore(FacetOutcome outcome, int paper) {
        return IntStream.range(0, outcome.labels().size())
                .filter(label -> outcome.given(paper, label))
                .mapToDouble(label -> outcome.score(paper, label))
                .min()
                .orElse(0);
    }

    private static int hits(FacetOutcome outcome, int paper) {
        return (int) IntStream.range(0, outcome.labels().size())
                .filter(label -> outcome.given(paper, label) && outcome.right(paper, label))
                .count();
    }
}
