package io.github.papertag.label;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run said of a paper, as far as two runs are compared by it: scores and the rules that found a claim are left out.
 *
 * @param id the paper's id
 * @param title its title
 * @param status {@code labelled} or {@code abstained}, with the reason behind a colon
 * @param labels for each model, by name, the labels
 * @param claims the claims, each as one text
 */
public record PaperOutcome(
        String id, String title, String status, Map<String, List<String>> labels, List<String> claims) {

    private static final List<String> CLAIM_FIELDS = List.of(
            "text",
            "metric",
            "kind",
            "value",
            "valueHigh",
            "unit",
            "direction",
            "bound",
            "dataset",
            "baseline",
            "owner");

    public PaperOutcome {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        claims = List.copyOf(claims);
    }

    static PaperOutcome of(JsonNode node) {
        Map<String, List<String>> labels = new TreeMap<>();
        node.path("labels").properties().forEach(model -> {
            List<String> names = new ArrayList<>();
            model.getValue().forEach(label -> names.add(label.path("label").asText()));
            labels.put(model.getKey(), names);
        });
        List<String> claims = new ArrayList<>();
        node.path("claims").forEach(claim -> claims.add(claim(claim)));
        String reason = node.path("reason").asText("");
        return new PaperOutcome(
                node.path("id").asText(),
                node.path("title").asText(""),
                node.path("status").asText("") + (node.path("reason").isTextual() ? ": " + reason : ""),
                labels,
                claims);
    }

    /** About how much memory it takes, in characters. */
    long weight() {
        long weight = 200L + id.length() + title.length();
        for (List<String> names : labels.values()) {
            weight += 24L * names.size();
        }
        for (String claim : claims) {
            weight += 64L + claim.length();
        }
        return weight;
    }

    private static String claim(JsonNode claim) {
        StringBuilder text = new StringBuilder();
        text.append(claim.path("start").asText())
                .append('-')
                .append(claim.path("end").asText());
        for (String field : CLAIM_FIELDS) {
            JsonNode value = claim.path(field);
            if (!value.isNull() && !value.isMissingNode()) {
                text.append(' ').append(field).append('=').append(value.asText());
            }
        }
        return text.toString();
    }
}
