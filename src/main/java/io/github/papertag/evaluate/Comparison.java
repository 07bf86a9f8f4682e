package io.github.papertag.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two ways of labelling the same papers, side by side.
 *
 * @param facet the facet compared
 * @param first name of the first
 * @param second name of the second
 * @param papers number of papers that both labelled
 * @param absent ids of papers of the gold that one of the two does not have
 * @param measures figures of both and their difference
 * @param labels differences by label
 * @param changed papers that got other labels
 */
public record Comparison(
        String facet,
        String first,
        String second,
        int papers,
        List<String> absent,
        List<Difference> measures,
        List<LabelDifference> labels,
        List<ChangedPaper> changed) {

    private static final Set<String> COMPARED = new LinkedHashSet<>(List.of(
            "microF1",
            "macroF1",
            "microPrecision",
            "microRecall",
            "sampleF1",
            "subsetAccuracy",
            "hammingLoss",
            "abstentionRate"));

    public Comparison {
        absent = List.copyOf(absent);
        measures = List.copyOf(measures);
        labels = List.copyOf(labels);
        changed = List.copyOf(changed);
    }

    /**
     * A measure of both.
     *
     * @param difference second less first, with the interval of a bootstrap that draws the same papers for both
     */
    public record Difference(String measure, double first, double second, Measure difference) {}

    /**
     * Decisions on one label.
     *
     * @param support papers on which the label is right
     * @param firstF1 F1 of the first; NaN if undefined
     * @param secondF1 F1 of the second; NaN if undefined
     * @param onlyFirst papers on which only the first decided rightly
     * @param onlySecond papers on which only the second did
     * @param probability {@link McNemar#exact} of these two
     * @param corrected the same after {@link McNemar#holm} over all labels
     */
    public record LabelDifference(
            String label,
            int support,
            double firstF1,
            double secondF1,
            int onlyFirst,
            int onlySecond,
            double probability,
            double corrected) {}

    /** A paper that got other labels: those of the gold, and those that one alone gave. */
    public record ChangedPaper(
            String id, String title, List<String> gold, List<String> onlyFirst, List<String> onlySecond) {}

    /** Compares on the papers of the gold that both labelled. */
    public static Comparison of(String facet, List<GoldRecord> gold, LabelledOutput first, LabelledOutput second) {
        List<GoldRecord> shared = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (GoldRecord record : gold) {
            boolean both = labels(first, record, facet) != null && labels(second, record, facet) != null;
            if (both) {
                shared.add(record);
            } else {
                absent.add(record.id());
            }
        }
        List<String> all = allLabels(facet, shared, first, second);
        FacetOutcome a = outcome(facet, shared, first, all);
        FacetOutcome b = outcome(facet, shared, second, all);
        return new Comparison(
                facet,
                first.name(),
                second.name(),
                shared.size(),
                absent,
                measures(a, b),
                labels(a, b),
                changed(facet, shared, first, second));
    }

    private static @Nullable List<String> labels(LabelledOutput output, GoldRecord record, String facet) {
        return output.labels()
                .getOrDefault(GoldSelection.bare(record.id()), Map.of())
                .get(facet);
    }

    private static List<String> given(LabelledOutput output, GoldRecord record, String facet) {
        List<String> labels = labels(output, record, facet);
        return labels == null ? List.of() : labels;
    }

    private static List<String> allLabels(
            String facet, List<GoldRecord> gold, LabelledOutput first, LabelledOutput second) {
        Set<String> all = new TreeSet<>();
        for (GoldRecord record : gold) {
            all.addAll(record.labels(facet));
            all.addAll(given(first, record, facet));
            all.addAll(given(second, record, facet));
        }
        return List.copyOf(all);
    }

    private static FacetOutcome outcome(
            String facet, List<GoldRecord> gold, LabelledOutput output, List<String> labels) {
        List<PaperFacts> papers =
                gold.stream().map(g -> new PaperFacts(g.id(), g.title(), 0)).toList();
        List<double[]> scores =
                gold.stream().map(g -> new double[labels.size()]).toList();
        List<? extends Collection<String>> predicted =
                gold.stream().map(g -> given(output, g, facet)).toList();
        return FacetOutcome.of(
                papers,
                labels,
                scores,
                predicted,
                gold.stream().map(g -> g.labels(facet)).toList());
    }

    private static List<Difference> measures(FacetOutcome a, FacetOutcome b) {
        FacetMeasures first = new FacetMeasures(a);
        FacetMeasures second = new FacetMeasures(b);
        List<Measure> all = Bootstrap.intervals(a.papers().size(), draw -> {
            double[] before = first.values(draw);
            double[] after = second.values(draw);
            double[] values = new double[3 * before.length];
            for (int i = 0; i < before.length; i++) {
                values[3 * i] = before[i];
                values[3 * i + 1] = after[i];
                values[3 * i + 2] = after[i] - before[i];
            }
            return values;
        });
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < first.names().size(); i++) {
            if (COMPARED.contains(first.names().get(i))) {
                differences.add(new Difference(
                        first.names().get(i),
                        all.get(3 * i).value(),
                        all.get(3 * i + 1).value(),
                        all.get(3 * i + 2)));
            }
        }
        return differences;
    }

    private static List<LabelDifference> labels(FacetOutcome a, FacetOutcome b) {
        Counts[] first = new FacetMeasures(a).labelCounts();
        Counts[] second = new FacetMeasures(b).labelCounts();
        int[] onlyFirst = new int[first.length];
        int[] onlySecond = new int[first.length];
        for (int paper = 0; paper < a.papers().size(); paper++) {
            for (int label = 0; label < first.length; label++) {
                boolean firstRight = a.given(paper, label) == a.right(paper, label);
                boolean secondRight = b.given(paper, label) == b.right(paper, label);
                onlyFirst[label] += firstRight && !secondRight ? 1 : 0;
                onlySecond[label] += secondRight && !firstRight ? 1 : 0;
            }
        }
        double[] probabilities = new double[first.length];
        for (int label = 0; label < probabilities.length; label++) {
            probabilities[label] = McNemar.exact(onlyFirst[label], onlySecond[label]);
        }
        double[] corrected = McNemar.holm(probabilities);
        List<LabelDifference> differences = new ArrayList<>();
        for (int label = 0; label < first.length; label++) {
            differences.add(new LabelDifference(
                    a.labels().get(label),
                    first[label].support(),
                    FacetMeasures.f1(first[label]),
                    FacetMeasures.f1(second[label]),
                    onlyFirst[label],
                    onlySecond[label],
                    probabilities[label],
                    corrected[label]));
        }
        return differences;
    }

    private static List<ChangedPaper> changed(
            String facet, List<GoldRecord> gold, LabelledOutput first, LabelledOutput second) {
        List<ChangedPaper> changed = new ArrayList<>();
        for (GoldRecord record : gold) {
            List<String> onlyFirst = without(given(first, record, facet), given(second, record, facet));
            List<String> onlySecond = without(given(second, record, facet), given(first, record, facet));
            if (!onlyFirst.isEmpty() || !onlySecond.isEmpty()) {
                changed.add(new ChangedPaper(record.id(), record.title(), record.labels(facet), onlyFirst, onlySecond));
            }
        }
        return changed;
    }

    private static List<String> without(List<String> labels, List<String> others) {
        return labels.stream().filter(label -> !others.contains(label)).toList();
    }
}
