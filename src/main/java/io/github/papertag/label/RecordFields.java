package io.github.papertag.label;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.papertag.Claim;
import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.Source;
import io.github.papertag.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a record of the output apart; what is wrong with it is told in an {@link IllegalArgumentException}. */
final class RecordFields {

    private RecordFields() {}

    static LabelledPaper paper(JsonNode record) {
        Paper paper = new Paper(text(record, "id"), text(record, "title"), "", source(record.path("source")));
        String reason = textOrNull(record, "reason");
        return new LabelledPaper(
                paper,
                reason == null ? null : constant(LabelledPaper.Reason.class, "reason", reason),
                labels(record),
                claims(record));
    }

    private static @Nullable Source source(JsonNode node) {
        return node.isObject()
                ? new Source(text(node, "file"), (long) number(node, "record"), (long) number(node, "line"))
                : null;
    }

    private static Map<String, List<ScoredLabel>> labels(JsonNode record) {
        JsonNode models = record.path("labels");
        if (!models.isObject()) {
            throw new IllegalArgumentException("the field 'labels' is not an object");
        }
        Map<String, List<ScoredLabel>> labels = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> model : models.properties()) {
            List<ScoredLabel> list = new ArrayList<>();
            model.getValue().forEach(label -> list.add(new ScoredLabel(text(label, "label"), number(label, "score"))));
            labels.put(model.getKey(), List.copyOf(list));
        }
        return labels;
    }

    private static List<Claim> claims(JsonNode record) {
        JsonNode nodes = record.path("claims");
        if (!nodes.isArray()) {
            throw new IllegalArgumentException("the field 'claims' is not a list");
        }
        List<Claim> claims = new ArrayList<>();
        nodes.forEach(node -> claims.add(claim(node)));
        return claims;
    }

    private static Claim claim(JsonNode node) {
        String direction = textOrNull(node, "direction");
        return new Claim(
                new Span((int) number(node, "start"), (int) number(node, "end")),
                text(node, "text"),
                new Claim.Metric(text(node, "metric"), textOrNull(node, "metricText")),
                constant(Claim.Kind.class, "kind", text(node, "kind")),
                amount(node),
                direction == null ? null : constant(Claim.Direction.class, "direction", direction),
                new Claim.Scope(
                        textOrNull(node, "dataset"),
                        textOrNull(node, "baseline"),
                        constant(Claim.Owner.class, "owner", text(node, "owner"))),
                new Claim.Origin(
                        (int) number(node, "sentence"), text(node, "rule"), number(node, "confidence"), List.of()));
    }

    private static Claim.Amount amount(JsonNode node) {
        return new Claim.Amount(
                number(node, "value"),
                node.path("valueHigh").isNumber() ? number(node, "valueHigh") : null,
                text(node, "unit"),
                constant(Claim.Bound.class, "bound", text(node, "bound")));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, String value) {
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the field '" + field + "' has the unknown value '" + value + "'", e);
        }
    }

    private static String text(JsonNode node, String field) {
        String text = textOrNull(node, field);
        if (text == null) {
            throw new IllegalArgumentException("the field '" + field + "' is missing or not text");
        }
        return text;
    }

    private static @Nullable String textOrNull(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).textValue() : null;
    }

    private static double number(JsonNode node, String field) {
        double number = node.path(field).isNumber() ? node.path(field).doubleValue() : Double.NaN;
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("the field '" + field + "' is missing or not a number");
        }
        return number;
    }
}
