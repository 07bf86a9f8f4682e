package io.github.papertag.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Outcomes written down as tables: a paper a line, with its scores, its right labels and those that it was given. */
final class Outcomes {

    private Outcomes() {}

    /**
     * An outcome, such as
     *
     * <pre>{@code
     * of("a b", """
     *         p1 | .9 .2 | a   | a b
     *         p2 | .1 .8 | a b | b
     *         """)
     * }</pre>
     */
    static FacetOutcome of(String labels, String table) {
        List<PaperFacts> papers = new ArrayList<>();
        List<double[]> scores = new ArrayList<>();
        List<List<String>> right = new ArrayList<>();
        List<List<String>> given = new ArrayList<>();
        table.strip().lines().forEach(line -> {
            String[] cells = line.split("\\|", -1);
            String id = cells[0].strip();
            papers.add(new PaperFacts(id, "Title of " + id, 120));
            scores.add(words(cells[1]).stream().mapToDouble(Double::parseDouble).toArray());
            right.add(words(cells[2]));
            given.add(words(cells[3]));
        });
        return FacetOutcome.of(papers, words(labels), scores, given, right);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }
}
