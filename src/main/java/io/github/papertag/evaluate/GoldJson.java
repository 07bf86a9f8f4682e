package io.github.papertag.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.papertag.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A gold record as a line of JSON: read as {@link GoldFile} describes it, and written without the abstract. */
public final class GoldJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** A list that is no facet. */
    private static final String CLAIMS = "claims";

    private static final String HASH = "abstractHash";

    private GoldJson() {}

    /**
     * The record as one line without any of the abstract's text, which belongs to its authors: id, title, labels, of each
     * claim its place and fields, and {@link GoldRecord#hash} of the abstract that the places point into.
     */
    public static String standOff(GoldRecord gold) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", gold.id());
        node.put("title", gold.title());
        node.put(HASH, gold.abstractText().isEmpty() ? gold.textHash() : GoldRecord.hash(gold.abstractText()));
        gold.labels().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(facet -> facet.getValue()
                .forEach(node.withArray(facet.getKey())::add));
        if (gold.claims() != null) {
            gold.claims().forEach(claim -> node.withArray(CLAIMS).add(standOff(claim)));
            node.withArray(CLAIMS);
        }
        return node.toString();
    }

    private static ObjectNode standOff(ClaimFields claim) {
        ObjectNode node = JSON.createObjectNode();
        node.put("start", claim.span().start());
        node.put("end", claim.span().end());
        node.put("metric", claim.metric());
        node.put("kind", claim.kind());
        node.put("value", claim.value());
        node.put("valueHigh", claim.valueHigh());
        node.put("unit", claim.unit());
        node.put("direction", claim.direction());
        node.put("bound", claim.bound());
        node.put("dataset", claim.dataset());
        node.put("baseline", claim.baseline());
        node.put("owner", claim.owner());
        return node;
    }

    static GoldRecord parse(String line, String place, GoldColumns columns) throws IOException {
        JsonNode node;
        try {
            node = renamed(JSON.readTree(line), columns);
        } catch (JsonProcessingException e) {
            throw new IOException(place + ": not valid JSON", e);
        }
        String title = node.path("title").asText("");
        return new GoldRecord(
                GoldFile.id(node.path("id").asText(""), title, place),
                title,
                node.path("abstract").asText(""),
                facets(node, columns),
                claims(node.path(CLAIMS), place),
                text(node, HASH));
    }

    private static ObjectNode renamed(JsonNode node, GoldColumns columns) {
        List<String> names = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        node.properties().forEach(field -> {
            names.add(field.getKey());
            if (field.getValue().isTextual() || field.getValue().isNumber()) {
                texts.add(field.getKey());
            }
        });
        ObjectNode renamed = JSON.createObjectNode();
        columns.fields(names, texts).forEach((name, field) -> renamed.set(field, node.path(name)));
        return renamed;
    }

    private static @Nullable List<ClaimFields> claims(JsonNode nodes, String place) throws IOException {
        if (!nodes.isArray()) {
            return null;
        }
        List<ClaimFields> claims = new ArrayList<>();
        for (JsonNode node : nodes) {
            claims.add(claim(node, place + ": claim " + (claims.size() + 1)));
        }
        return claims;
    }

    private static ClaimFields claim(JsonNode node, String place) throws IOException {
        if (!node.path("start").isInt()
                || !node.path("end").isInt()
                || !node.path("value").isNumber()) {
            throw new IOException(place + " needs the numbers 'start', 'end' and 'value'");
        }
        if (node.path("start").intValue() < 0
                || node.path("end").intValue() < node.path("start").intValue()) {
            throw new IOException(place + " needs 0 <= start <= end");
        }
        return new ClaimFields(
                new Span(node.path("start").intValue(), node.path("end").intValue()),
                node.path("text").asText(""),
                node.path("metric").asText("other"),
                node.path("kind").asText(""),
                node.path("value").doubleValue(),
                node.path("valueHigh").isNumber() ? node.path("valueHigh").doubleValue() : null,
                text(node, "unit"),
                text(node, "direction"),
                text(node, "bound"),
                text(node, "dataset"),
                text(node, "baseline"),
                text(node, "owner"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).textValue() : null;
    }

    private static Map<String, List<String>> facets(JsonNode node, GoldColumns columns) {
        Map<String, List<String>> facets = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!field.getKey().equals(CLAIMS) && isListOfStrings(field.getValue())) {
                List<String> labels = new ArrayList<>();
                field.getValue().forEach(label -> labels.add(label.textValue()));
                facets.put(field.getKey(), List.copyOf(labels));
            } else if (columns.areLabels(field.getKey()) && field.getValue().isTextual()) {
                facets.put(field.getKey(), LabelCell.labels(field.getValue().textValue()));
            }
        }
        return facets;
    }

    private static boolean isListOfStrings(JsonNode node) {
        if (!node.isArray()) {
            return false;
        }
        for (JsonNode element : node) {
            if (!element.isTextual()) {
                return false;
            }
        }
        return true;
    }
}
