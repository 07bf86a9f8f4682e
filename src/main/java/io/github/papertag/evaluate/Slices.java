package io.github.papertag.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Scores of parts of the papers. */
public final class Slices {

    private static final double RARE = 0.02;

    private Slices() {}

    /**
     * One part of the papers.
     *
     * @param group what the papers are divided by, such as {@code year}
     * @param name which part
     * @param papers number of its papers
     * @param microF1 micro-F1 of its papers
     * @param sampleF1 mean F1 of its papers
     * @param subsetAccuracy share of its papers with exactly the right labels
     */
    public record Slice(
            String group, String name, int papers, Measure microF1, Measure sampleF1, Measure subsetAccuracy) {}

    static List<Slice> of(FacetOutcome outcome, FacetMeasures measures) {
        List<Slice> slices = new ArrayList<>();
        boolean[] rare = rareLabels(outcome, measures);
        add(slices, outcome, measures, "source", paper -> outcome.papers()
                .get(paper)
                .source());
        add(slices, outcome, measures, "year", paper -> outcome.papers()
                .get(paper)
                .year());
        add(
                slices,
                outcome,
                measures,
                "words of the abstract",
                paper -> length(outcome.papers().get(paper).words()));
        add(slices, outcome, measures, "right labels", paper -> number(outcome.rightLabels(paper)));
        add(slices, outcome, measures, "rare labels", paper -> hasRare(outcome, paper, rare) ? "has one" : "has none");
        return List.copyOf(slices);
    }

    private static void add(
            List<Slice> slices, FacetOutcome outcome, FacetMeasures measures, String group, IntFunction<String> part) {
        Map<String, List<Integer>> parts = new TreeMap<>();
        for (int paper = 0; paper < outcome.papers().size(); paper++) {
            parts.computeIfAbsent(part.apply(paper), first -> new ArrayList<>()).add(paper);
        }
        parts.forEach((name, papers) -> {
            Map<String, Measure> headline = measures.headline(
                    papers.stream().mapToInt(Integer::intValue).toArray());
            slices.add(new Slice(
                    group,
                    name,
                    papers.size(),
                    headline.getOrDefault("microF1", Measure.UNDEFINED),
                    headline.getOrDefault("sampleF1", Measure.UNDEFINED),
                    headline.getOrDefault("subsetAccuracy", Measure.UNDEFINED)));
        });
    }

    private static String length(int words) {
        if (words == 0) {
            return "unknown";
        }
        return words < 100 ? "0 to 99" : words < 150 ? "100 to 149" : words < 200 ? "150 to 199" : "200 and more";
    }

    private static String number(int labels) {
        return labels >= 4 ? "4 and more" : Integer.toString(labels);
    }

    /** Labels that at most one paper in fifty has. */
    private static boolean[] rareLabels(FacetOutcome outcome, FacetMeasures measures) {
        Counts[] counts = measures.labelCounts();
        boolean[] rare = new boolean[counts.length];
        for (int label = 0; label < rare.length; label++) {
            rare[label] = counts[label].support() <= RARE * outcome.papers().size();
        }
        return rare;
    }

    private static boolean hasRare(FacetOutcome outcome, int paper, boolean[] rare) {
        return IntStream.range(0, rare.length).anyMatch(label -> rare[label] && outcome.right(paper, label));
    }
}
