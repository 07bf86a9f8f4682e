package io.github.papertag.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.label.Labeller;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The labels that one way of labelling gives, by id of the paper and facet.
 *
 * @param name what to call it
 * @param labels for each paper its labels by facet
 */
public record LabelledOutput(String name, Map<String, Map<String, List<String>>> labels) {

    public LabelledOutput {
        labels = new LinkedHashMap<>(labels);
    }

    /** What a labeller says of the texts of the gold. */
    public static LabelledOutput of(String name, List<GoldRecord> gold, Labeller labeller) {
        List<LabelledPaper> labelled = gold.parallelStream()
                .map(g -> labeller.label(new Paper(g.id(), g.title(), g.abstractText())))
                .toList();
        Map<String, Map<String, List<String>>> labels = new LinkedHashMap<>();
        for (LabelledPaper paper : labelled) {
            Map<String, List<String>> byFacet = new LinkedHashMap<>();
            paper.labels()
                    .forEach((facet, given) -> byFacet.put(
                            facet, given.stream().map(ScoredLabel::label).toList()));
            labels.put(GoldSelection.bare(paper.paper().id()), byFacet);
        }
        return new LabelledOutput(name, labels);
    }

    /**
     * What {@code label} wrote into a file.
     *
     * @throws IOException with one sentence that names file and line if it is no such file
     */
    public static LabelledOutput read(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        Map<String, Map<String, List<String>>> labels = new LinkedHashMap<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                JsonNode node = parse(json, line, file + ", line " + number);
                Map<String, List<String>> byFacet = new LinkedHashMap<>();
                node.path("labels")
                        .properties()
                        .forEach(facet ->
                                byFacet.put(facet.getKey(), facet.getValue().findValuesAsText("label")));
                labels.put(GoldSelection.bare(node.path("id").asText()), byFacet);
            }
        }
        return new LabelledOutput(String.valueOf(file.getFileName()), labels);
    }

    private static JsonNode parse(JsonMapper json, String line, String place) throws IOException {
        try {
            JsonNode node = json.readTree(line);
            if (node.path("id").isTextual() && node.path("labels").isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new IOException(place + ": not valid JSON", e);
        }
        throw new IOException(place + ": is no labelled paper, which needs 'id' and 'labels'");
    }
}
