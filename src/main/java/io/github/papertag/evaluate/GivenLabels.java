package io.github.papertag.evaluate;

import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.PaperId;
import io.github.papertag.ScoredLabel;
import io.github.papertag.label.LabelledOutput;
import io.github.papertag.label.Labeller;
import io.github.papertag.label.PaperOutcome;
import io.github.papertag.topic.TopicModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The labels that one way of labelling gives, by id of the paper and facet.
 *
 * @param name what to call it
 * @param known for each facet the labels that it may give; of a file, those that occur in it
 * @param labels for each paper its labels by facet
 */
public record GivenLabels(String name, Map<String, Set<String>> known, Map<String, Map<String, List<String>>> labels) {

    public GivenLabels {
        known = new LinkedHashMap<>(known);
        labels = new LinkedHashMap<>(labels);
    }

    /** What a model says of the texts of the gold. */
    public static GivenLabels of(String name, List<GoldRecord> gold, TopicModel model) {
        Labeller labeller = new Labeller(List.of(model), null);
        List<LabelledPaper> labelled = gold.parallelStream()
                .map(g -> labeller.label(new Paper(g.id(), g.title(), g.abstractText())))
                .toList();
        Map<String, Map<String, List<String>>> labels = new LinkedHashMap<>();
        for (LabelledPaper paper : labelled) {
            List<String> given =
                    paper.labels(model.name()).stream().map(ScoredLabel::label).toList();
            labels.put(PaperId.bare(paper.paper().id()), Map.of(model.name(), given));
        }
        return new GivenLabels(name, Map.of(model.name(), new TreeSet<>(model.labels())), labels);
    }

    /**
     * What {@code label} wrote into a file, plain or compressed.
     *
     * @throws IOException with one sentence that names file and line if it is no such file
     */
    public static GivenLabels read(Path file) throws IOException {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        Map<String, Map<String, List<String>>> labels = new LinkedHashMap<>();
        try (LabelledOutput output = new LabelledOutput(file)) {
            for (PaperOutcome paper = output.next(); paper != null; paper = output.next()) {
                paper.labels().forEach((facet, given) -> known.computeIfAbsent(facet, first -> new TreeSet<>())
                        .addAll(given));
                labels.put(PaperId.bare(paper.id()), paper.labels());
            }
        }
        return new GivenLabels(String.valueOf(file.getFileName()), known, labels);
    }

    /** The facets that it has labels of. */
    public Set<String> facets() {
        return known.keySet();
    }

    /** Whether it says anything of a paper in a facet, be it that it has no label. */
    boolean has(GoldRecord paper, String facet) {
        return given(paper, facet) != null;
    }

    /** The labels that it gives a paper in a facet. */
    Collection<String> labels(GoldRecord paper, String facet) {
        List<String> given = given(paper, facet);
        return given == null ? List.of() : given;
    }

    private @Nullable List<String> given(GoldRecord paper, String facet) {
        return labels.getOrDefault(PaperId.bare(paper.id()), Map.of()).get(facet);
    }
}
