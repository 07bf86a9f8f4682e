package io.github.papertag.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The labels of a facet among those of several facets that are fitted together.
 *
 * @param name of the facet
 * @param labels in order
 * @param first place of the first of them among the labels of all facets
 */
record FacetLabels(String name, List<String> labels, int first) {

    /** @throws IllegalArgumentException if no document has a label of one of {@code names} */
    static List<FacetLabels> of(Corpus corpus, List<String> names) {
        List<FacetLabels> facets = new ArrayList<>();
        int first = 0;
        for (String name : names) {
            List<String> labels = corpus.labels(name);
            if (labels.isEmpty()) {
                throw new IllegalArgumentException(
                        "no document has a label of the facet '" + name + "'; there are labels of " + facets(corpus));
            }
            facets.add(new FacetLabels(name, labels, first));
            first += labels.size();
        }
        return facets;
    }

    private static String facets(Corpus corpus) {
        return corpus.documents().stream()
                .flatMap(document -> document.labels().keySet().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The number of labels of all facets. */
    static int count(List<FacetLabels> facets) {
        return facets.stream().mapToInt(facet -> facet.labels().size()).sum();
    }

    /** For each label of the facet whether each of {@code documents} has it. */
    Stream<boolean[]> columns(Corpus corpus, int[] documents) {
        return labels.stream().map(label -> {
            boolean[] right = new boolean[documents.length];
            for (int i = 0; i < documents.length; i++) {
                right[i] = corpus.documents().get(documents[i]).labels(name).contains(label);
            }
            return right;
        });
    }

    /** What of a row with a number for each label of all facets belongs to this one. */
    float[] part(float[] row) {
        return Arrays.copyOfRange(row, first, first + labels.size());
    }

    float[][] part(float[][] rows) {
        return Stream.of(rows).map(this::part).toArray(float[][]::new);
    }

    LinearModel part(LinearModel model) {
        return model.part(first, labels.size());
    }
}
