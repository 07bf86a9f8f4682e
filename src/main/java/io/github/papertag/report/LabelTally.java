package io.github.papertag.report;

import io.github.papertag.LabelledPaper;
import io.github.papertag.ScoredLabel;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How many papers of a page have each label, by facet; each label gets a number by which the page's script knows it. */
final class LabelTally {

    private final Map<String, Map<String, Entry>> facets = new LinkedHashMap<>();
    private int labels;

    /**
     * A label of a facet.
     *
     * @param number counts from 0, across the facets, in the order in which labels were first met
     * @param label its id
     * @param papers papers that have it
     */
    record Entry(int number, String label, int papers) {

        Entry plusOne() {
            return new Entry(number, label, papers + 1);
        }
    }

    /** Counts the labels of a paper. */
    void add(LabelledPaper paper) {
        paper.labels().forEach((facet, list) -> {
            Map<String, Entry> entries = facets.computeIfAbsent(facet, name -> new LinkedHashMap<>());
            for (ScoredLabel scored : list) {
                Entry entry = entries.computeIfAbsent(scored.label(), label -> new Entry(labels++, label, 0));
                entries.put(scored.label(), entry.plusOne());
            }
        });
    }

    /** The numbers of the labels of a paper that was counted. */
    List<Integer> numbers(LabelledPaper paper) {
        return paper.labels().entrySet().stream()
                .flatMap(facet -> facet.getValue().stream().map(scored -> entry(facet.getKey(), scored.label())))
                .map(Entry::number)
                .toList();
    }

    /** The facets in the order in which they were met. */
    List<String> facets() {
        return List.copyOf(facets.keySet());
    }

    /** The labels of a facet, the most frequent first. */
    List<Entry> entries(String facet) {
        return facets.getOrDefault(facet, Map.of()).values().stream()
                .sorted(Comparator.comparingInt(Entry::papers).reversed().thenComparing(Entry::label))
                .toList();
    }

    private Entry entry(String facet, String label) {
        return Objects.requireNonNull(facets.getOrDefault(facet, Map.of()).get(label), "a label that was counted");
    }
}
