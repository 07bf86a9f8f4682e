package io.github.papertag.evaluate;

import io.github.papertag.evaluate.Comparison.ChangedPaper;
import io.github.papertag.evaluate.Comparison.Difference;
import io.github.papertag.evaluate.Comparison.LabelDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What two ways of labelling gave the same papers, out of the same labels.
 *
 * @param first decisions of the first
 * @param second decisions of the second
 */
record PairedOutcomes(FacetOutcome first, FacetOutcome second) {

    /** The measures that need no scores. */
    private static final Set<String> COMPARED = Set.of(
            "microF1",
            "macroF1",
            "microPrecision",
            "microRecall",
            "sampleF1",
            "subsetAccuracy",
            "hammingLoss",
            "abstentionRate");

    List<Difference> measures() {
        FacetMeasures a = new FacetMeasures(first);
        FacetMeasures b = new FacetMeasures(second);
        List<String> names = a.names();
        int count = names.size();
        List<Measure> all = Bootstrap.intervals(first.papers().size(), draw -> beside(a.values(draw), b.values(draw)));
        return IntStream.range(0, count)
                .filter(i -> COMPARED.contains(names.get(i)))
                .mapToObj(i -> new Difference(
                        names.get(i), all.get(i).value(), all.get(count + i).value(), all.get(2 * count + i)))
                .toList();
    }

    /** The figures of the first, those of the second, and how much the second has more. */
    private static double[] beside(double[] first, double[] second) {
        double[] all = new double[3 * first.length];
        for (int i = 0; i < first.length; i++) {
            all[i] = first[i];
            all[first.length + i] = second[i];
            all[2 * first.length + i] = second[i] - first[i];
        }
        return all;
    }

    List<LabelDifference> labels() {
        int labels = first.labels().size();
        Counts[] a = new FacetMeasures(first).labelCounts();
        Counts[] b = new FacetMeasures(second).labelCounts();
        int[] onlyFirst = new int[labels];
        int[] onlySecond = new int[labels];
        double[] probabilities = new double[labels];
        for (int i = 0; i < labels; i++) {
            int label = i;
            onlyFirst[i] = count(paper -> decides(first, paper, label) && !decides(second, paper, label));
            onlySecond[i] = count(paper -> decides(second, paper, label) && !decides(first, paper, label));
            probabilities[i] = McNemar.exact(onlyFirst[i], onlySecond[i]);
        }
        double[] corrected = McNemar.holm(probabilities);
        return IntStream.range(0, labels)
                .mapToObj(i -> new LabelDifference(
                        first.labels().get(i),
                        a[i].support(),
                        FacetMeasures.f1(a[i]),
                        FacetMeasures.f1(b[i]),
                        onlyFirst[i],
                        onlySecond[i],
                        probabilities[i],
                        corrected[i]))
                .toList();
    }

    List<ChangedPaper> changed() {
        List<ChangedPaper> changed = new ArrayList<>();
        for (int i = 0; i < first.papers().size(); i++) {
            int paper = i;
            List<String> onlyFirst = named(label -> first.given(paper, label) && !second.given(paper, label));
            List<String> onlySecond = named(label -> second.given(paper, label) && !first.given(paper, label));
            if (!onlyFirst.isEmpty() || !onlySecond.isEmpty()) {
                PaperFacts facts = first.papers().get(paper);
                changed.add(new ChangedPaper(
                        facts.id(), facts.title(), named(label -> first.right(paper, label)), onlyFirst, onlySecond));
            }
        }
        return changed;
    }

    /** Whether the decision about a label of a paper is right, given or not. */
    private static boolean decides(FacetOutcome outcome, int paper, int label) {
        return outcome.given(paper, label) == outcome.right(paper, label);
    }

    private int count(IntPredicate papers) {
        return (int) IntStream.range(0, first.papers().size()).filter(papers).count();
    }

    private List<String> named(IntPredicate labels) {
        return IntStream.range(0, first.labels().size())
                .filter(labels)
                .mapToObj(first.labels()::get)
                .toList();
    }
}
