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

    private PreviousReport() {}

    /**
     * For each facet its measures by name.
     *
     * @throws IOException with one sentence if the file is no report
     */
    public static Map<String, Map<String, Double>> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + ": no such file");
        }
        JsonNode facets;
        try {
            facets = new JsonMapper().readTree(Files.readString(file)).path("facets");
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": not valid JSON", e);
        }
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
