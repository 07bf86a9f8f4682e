package io.github.papertag.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All measures of one facet, with intervals.
 *
 * <p>Micro- and macro-averages as in {@link FacetScores}; F1 of a label is undefined if the label neither occurs nor was
 * given, and macro-F1 is over the labels that occur. The other measures are described in {@link RankingMeasures},
 * {@link PaperMeasures} and {@link Reliability}.
 */
final class FacetMeasures {

    private static final List<String> POOLED =
            List.of("microF1", "macroF1", "microPrecision", "microRecall", "expectedCalibrationError");

    private final FacetOutcome outcome;
    private final LabelCounts counts;
    private final PaperMeasures papers;
    private final BandSums bands;

    FacetMeasures(FacetOutcome outcome) {
        this.outcome = outcome;
        this.counts = new LabelCounts(outcome);
        this.papers = new PaperMeasures(outcome);
        this.bands = new BandSums(outcome);
    }

    /** The names of all headline measures, in their order. */
    List<String> names() {
        List<String> names = new ArrayList<>(POOLED);
        names.addAll(papers.byPaper().keySet());
        return names;
    }

    /** Measures of some of the papers. */
    Map<String, Measure> headline(int[] chosen) {
        List<Measure> measures = Bootstrap.intervals(chosen.length, draw -> values(pick(chosen, draw)));
        return byName(
                chosen.length < Bootstrap.FEWEST
                        ? measures.stream().map(Measure::withoutInterval).toList()
                        : measures);
    }

    /** Measures of all papers. */
    Map<String, Measure> headline() {
        return headline(all());
    }

    /** F1 of each label. */
    List<Measure> labelF1() {
        return Bootstrap.intervals(outcome.papers().size(), draw -> {
            Counts[] byLabel = counts.count(draw);
            double[] f1 = new double[byLabel.length];
            for (int label = 0; label < f1.length; label++) {
                f1[label] = f1(byLabel[label]);
            }
            return f1;
        });
    }

    /** Decisions of each label. */
    Counts[] labelCounts() {
        return counts.count(all());
    }

    /** F1 or NaN where no decision was right, given or due. */
    static double f1(Counts counts) {
        int due = 2 * counts.truePositives() + counts.falsePositives() + counts.falseNegatives();
        return Measure.share(2.0 * counts.truePositives(), due);
    }

    double[] values(int[] chosen) {
        Counts all = Counts.NONE;
        double sum = 0;
        int occurring = 0;
        for (Counts label : counts.count(chosen)) {
            all = all.plus(label);
            sum += label.support() > 0 ? f1(label) : 0;
            occurring += label.support() > 0 ? 1 : 0;
        }
        double[] values = new double[names().size()];
        values[0] = f1(all);
        values[1] = Measure.share(sum, occurring);
        values[2] = Measure.share(all.truePositives(), all.truePositives() + all.falsePositives());
        values[3] = Measure.share(all.truePositives(), all.support());
        values[4] = bands.expectedCalibrationError(chosen);
        int at = POOLED.size();
        for (double[] byPaper : papers.byPaper().values()) {
            values[at++] = PaperMeasures.mean(byPaper, chosen);
        }
        return values;
    }

    private int[] all() {
        return IntStream.range(0, outcome.papers().size()).toArray();
    }

    private static int[] pick(int[] chosen, int[] draw) {
        return IntStream.of(draw).map(position -> chosen[position]).toArray();
    }

    private Map<String, Measure> byName(List<Measure> measures) {
        Map<String, Measure> named = new LinkedHashMap<>();
        for (int i = 0; i < measures.size(); i++) {
            named.put(names().get(i), measures.get(i));
        }
        return named;
    }
}
