package io.github.papertag.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What was right and wrong about each paper's labels, so that any sample of the papers can be counted. */
final class LabelDecisions {

    private static final int OUTCOMES = 3;
    private static final int TRUE_POSITIVE = 0;
    private static final int FALSE_POSITIVE = 1;
    private static final int FALSE_NEGATIVE = 2;

    private final List<String> labels;

    /** For each paper its decisions: position of the label times {@link #OUTCOMES}, plus the outcome. */
    private final List<int[]> papers;

    private LabelDecisions(List<String> labels, List<int[]> papers) {
        this.labels = labels;
        this.papers = papers;
    }

    /** Compares two lists of equal length, position by position. */
    static LabelDecisions of(List<? extends Collection<String>> gold, List<? extends Collection<String>> predicted) {
        SortedMap<String, Integer> positions = new TreeMap<>();
        gold.forEach(labels -> labels.forEach(label -> positions.put(label, 0)));
        predicted.forEach(labels -> labels.forEach(label -> positions.put(label, 0)));
        List<String> labels = List.copyOf(positions.keySet());
        for (int i = 0; i < labels.size(); i++) {
            positions.put(labels.get(i), i);
        }
        List<int[]> papers = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            papers.add(decisions(Set.copyOf(gold.get(i)), Set.copyOf(predicted.get(i)), positions));
        }
        return new LabelDecisions(labels, papers);
    }

    private static int[] decisions(Set<String> wanted, Set<String> given, SortedMap<String, Integer> positions) {
        Set<String> all = new LinkedHashSet<>(wanted);
        all.addAll(given);
        return all.stream()
                .mapToInt(label -> positions.getOrDefault(label, 0) * OUTCOMES
                        + (!wanted.contains(label)
                                ? FALSE_POSITIVE
                                : given.contains(label) ? TRUE_POSITIVE : FALSE_NEGATIVE))
                .toArray();
    }

    int papers() {
        return papers.size();
    }

    /** Papers without a wrong decision. */
    int exactMatches() {
        return (int) papers.stream()
                .filter(paper -> IntStream.of(paper).allMatch(decision -> decision % OUTCOMES == TRUE_POSITIVE))
                .count();
    }

    /** Counts by label, each paper once. */
    SortedMap<String, Counts> counts() {
        return counts(IntStream.range(0, papers.size()).map(paper -> 1).toArray());
    }

    /** Counts by label, each paper as often as it was drawn. */
    SortedMap<String, Counts> counts(int[] drawn) {
        int[] outcomes = new int[labels.size() * OUTCOMES];
        for (int paper = 0; paper < drawn.length; paper++) {
            for (int decision : papers.get(paper)) {
                outcomes[decision] += drawn[paper];
            }
        }
        SortedMap<String, Counts> counts = new TreeMap<>();
        for (int label = 0; label < labels.size(); label++) {
            int first = label * OUTCOMES;
            counts.put(
                    labels.get(label),
                    new Counts(
                            outcomes[first + TRUE_POSITIVE],
                            outcomes[first + FALSE_POSITIVE],
                            outcomes[first + FALSE_NEGATIVE]));
        }
        return counts;
    }
}
