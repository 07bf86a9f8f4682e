package io.github.papertag.evaluate;

import io.github.papertag.topic.ScoredDecisions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a report says of one facet.
 *
 * @param papers number of papers
 * @param headline measures by name, with intervals
 * @param baselines the same measures, without intervals, of simpler ways by name
 * @param labels the labels, ascending
 * @param pooled the precision-recall curve of all decisions
 * @param sweep what other thresholds would give
 * @param automation how many papers need no human
 * @param reliability whether the scores can be believed
 * @param cooccurrence labels that stand together or are taken for each other
 * @param mistakes the worst mistakes
 * @param suspects labels of the gold that may be wrong themselves
 * @param slices scores of parts of the papers
 */
public record FacetReport(
        int papers,
        Map<String, Measure> headline,
        Map<String, Map<String, Double>> baselines,
        List<LabelReport> labels,
        PrecisionRecallCurve pooled,
        ThresholdSweep sweep,
        Automation automation,
        Reliability reliability,
        Cooccurrence cooccurrence,
        List<Mistakes.Mistake> mistakes,
        List<Suspects.Suspect> suspects,
        List<Slices.Slice> slices) {

    private static final int CURVE_POINTS = 60;
    private static final int LABEL_CURVE_POINTS = 20;
    private static final int SUSPECTS = 25;

    public FacetReport {
        headline = new LinkedHashMap<>(headline);
        baselines = new LinkedHashMap<>(baselines);
        labels = List.copyOf(labels);
        mistakes = List.copyOf(mistakes);
        suspects = List.copyOf(suspects);
        slices = List.copyOf(slices);
    }

    /**
     * Measures an outcome.
     *
     * @param thresholds the threshold of each label that has one
     * @param baselines measures of simpler ways by name
     */
    public static FacetReport of(
            FacetOutcome outcome,
            Map<String, Double> thresholds,
            Map<String, Map<String, Double>> baselines,
            Mistakes.Explainer explainer) {
        FacetMeasures measures = new FacetMeasures(outcome);
        return new FacetReport(
                outcome.papers().size(),
                measures.headline(),
                baselines,
                labels(outcome, measures, thresholds),
                PrecisionRecallCurve.pooled(outcome).thinned(CURVE_POINTS),
                ThresholdSweep.of(outcome),
                Automation.of(outcome, Automation.WANTED),
                Reliability.of(outcome.scored()),
                Cooccurrence.of(outcome),
                Mistakes.of(outcome, explainer),
                suspects(outcome),
                Slices.of(outcome, measures));
    }

    /** The same with one more baseline. */
    public FacetReport withBaseline(String name, Map<String, Double> figures) {
        Map<String, Map<String, Double>> more = new LinkedHashMap<>(baselines);
        more.put(name, figures);
        return new FacetReport(
                papers,
                headline,
                more,
                labels,
                pooled,
                sweep,
                automation,
                reliability,
                cooccurrence,
                mistakes,
                suspects,
                slices);
    }

    private static List<Suspects.Suspect> suspects(FacetOutcome outcome) {
        Map<String, String> titles = new HashMap<>();
        outcome.papers().forEach(paper -> titles.put(paper.id(), paper.title()));
        return Suspects.of(outcome.scored(), titles, SUSPECTS);
    }

    private static List<LabelReport> labels(
            FacetOutcome outcome, FacetMeasures measures, Map<String, Double> thresholds) {
        Counts[] counts = measures.labelCounts();
        List<Measure> f1 = measures.labelF1();
        List<LabelReport> labels = new ArrayList<>();
        for (int label = 0; label < counts.length; label++) {
            PrecisionRecallCurve curve = PrecisionRecallCurve.of(outcome, label);
            String name = outcome.labels().get(label);
            Counts own = counts[label];
            labels.add(new LabelReport(
                    name,
                    own.support(),
                    Measure.share(own.truePositives(), own.truePositives() + own.falsePositives()),
                    Measure.share(own.truePositives(), own.support()),
                    f1.get(label),
                    curve.averagePrecision(),
                    thresholds.getOrDefault(name, Double.NaN),
                    Reliability.of(column(outcome, label)).expectedCalibrationError(),
                    curve.thinned(LABEL_CURVE_POINTS)));
        }
        return labels;
    }

    private static ScoredDecisions column(FacetOutcome outcome, int label) {
        int papers = outcome.papers().size();
        float[] scores = new float[papers];
        boolean[] right = new boolean[papers];
        for (int paper = 0; paper < papers; paper++) {
            scores[paper] = (float) outcome.score(paper, label);
            right[paper] = outcome.right(paper, label);
        }
        return new ScoredDecisions(
                outcome.scored().ids(), List.of(outcome.labels().get(label)), scores, right);
    }
}
