package io.github.papertag.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headline figures of an earlier {@code report.json}, to stand beside new ones. */
public final class PreviousReport {

    /** Under this name they stand among the baselines. */
    public static final String NAME = "previous";

    /** Far more than any report has. */
    private static final long MOST_BYTES = 1 << 26;

    private PreviousReport() {}

    /**
     * A report as JSON.
     *
     * @throws IOException with one sentence if the file is no JSON
     */
    public static JsonNode json(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + ": no such file");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(file + ": is longer than the " + MOST_BYTES + " bytes that a report may have");
        }
        try {
            return new JsonMapper().readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": not valid JSON", e);
        }
    }

    /**
     * For each facet its measures by name.
     *
     * @throws IOException with one sentence if the file is no report
     */
    public static Map<String, Map<String, Double>> read(Path file) throws IOException {
        JsonNode facets = json(file).path("facets");
        if (!facets.isObject()) {
            throw new IOException(file + ": is no report.json: it has no 'facets'");
        }
        Map<String, Map<String, Double>> byFacet = new LinkedHashMap<>();
        facets.properties().forEach(facet -> {
            Map<String, Double> measures = new LinkedHashMap<>();
            facet.getValue()
                    .path("headline")
                    .properties()
                    .forEach(measure -> measures.put(
                            measure.getKey(), measure.getValue().path("value").asDouble(Double.NaN)));
            byFacet.put(facet.getKey(), measures);
        });
        return byFacet;
    }
}
