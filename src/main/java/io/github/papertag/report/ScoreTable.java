package io.github.papertag.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.papertag.evaluate.Counts;
import io.github.papertag.evaluate.FacetScores;
import java.util.Locale;
import java.util.Map;

/** Scores of facets as a table to read and as JSON. */
public final class ScoreTable {

    private static final JsonMapper JSON = new JsonMapper();

    private ScoreTable() {}

    /** A heading with the headline figures and a line a label. */
    public static String text(String facet, FacetScores scores) {
        StringBuilder out = new StringBuilder(headline(facet, scores));
        int width = scores.perLabel().keySet().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        out.append(String.format(
                Locale.ROOT,
                "  %-" + Math.max(5, width) + "s %8s %9s %6s %6s%n",
                "label",
                "support",
                "precision",
                "recall",
                "F1"));
        for (Map.Entry<String, Counts> entry : scores.perLabel().entrySet()) {
            Counts counts = entry.getValue();
            out.append(String.format(
                    Locale.ROOT,
                    "  %-" + Math.max(5, width) + "s %8d %9.3f %6.3f %6.3f%n",
                    entry.getKey(),
                    counts.support(),
                    counts.precision(),
                    counts.recall(),
                    counts.f1()));
        }
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    /** One line with the headline figures. */
    public static String headline(String name, FacetScores scores) {
        return String.format(
                Locale.ROOT,
                "%s: micro-F1 %.4f, macro-F1 %.4f, precision %.4f, recall %.4f, exact match %.4f (%,d papers)\n",
                name,
                scores.micro().f1(),
                scores.macroF1(),
                scores.micro().precision(),
                scores.micro().recall(),
                scores.exactMatch(),
                scores.records());
    }

    /** The same as a JSON object by facet, two spaces a level. */
    public static String json(Map<String, FacetScores> facets) {
        ObjectNode root = JSON.createObjectNode();
        facets.forEach((facet, scores) -> root.set(facet, json(scores)));
        return root.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
    }

    private static ObjectNode json(FacetScores scores) {
        ObjectNode node = JSON.createObjectNode();
        node.put("records", scores.records());
        scores.headline().forEach(node::put);
        ObjectNode labels = node.putObject("labels");
        scores.perLabel().forEach((label, counts) -> {
            ObjectNode row = labels.putObject(label);
            row.put("support", counts.support());
            row.put("precision", rounded(counts.precision()));
            row.put("recall", rounded(counts.recall()));
            row.put("f1", rounded(counts.f1()));
        });
        return node;
    }

    private static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}
