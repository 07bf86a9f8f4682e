package io.github.papertag.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
            String id, String title, List<String> gold, List<String> onlyFirst, List<String> onlySecond) {

        public ChangedPaper {
            gold = List.copyOf(gold);
            onlyFirst = List.copyOf(onlyFirst);
            onlySecond = List.copyOf(onlySecond);
        }
    }

    /** Compares on the papers of the gold that both labelled. */
    public static Comparison of(String facet, List<GoldRecord> gold, GivenLabels first, GivenLabels second) {
        List<GoldRecord> shared = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (GoldRecord record : gold) {
            if (first.has(record, facet) && second.has(record, facet)) {
                shared.add(record);
            } else {
                absent.add(record.id());
            }
        }
        Set<String> labels = new TreeSet<>(first.known().getOrDefault(facet, Set.of()));
        labels.addAll(second.known().getOrDefault(facet, Set.of()));
        PairedOutcomes both =
                new PairedOutcomes(outcome(facet, shared, first, labels), outcome(facet, shared, second, labels));
        return new Comparison(
                facet,
                first.name(),
                second.name(),
                shared.size(),
                absent,
                both.measures(),
                both.labels(),
                both.changed());
    }

    /** Decisions without scores: a file does not have those of the labels that were not given. */
    private static FacetOutcome outcome(
            String facet, List<GoldRecord> gold, GivenLabels given, Collection<String> labels) {
        return FacetOutcome.of(
                gold.stream().map(g -> new PaperFacts(g.id(), g.title(), 0)).toList(),
                List.copyOf(labels),
                gold.stream().map(g -> new double[labels.size()]).toList(),
                gold.stream().map(g -> given.labels(g, facet)).collect(Collectors.toList()),
                gold.stream().map(g -> g.labels(facet)).toList());
    }
}
