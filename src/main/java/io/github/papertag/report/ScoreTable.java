package io.github.papertag.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.papertag.evaluate.ClaimFields;
import io.github.papertag.evaluate.ClaimScores;
import io.github.papertag.evaluate.Counts;
import io.github.papertag.evaluate.FacetScores;
import io.github.papertag.evaluate.GoldEvaluation;
import io.github.papertag.evaluate.Interval;
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
                    "  %-" + Math.max(5, width) + "s %8d %9s %6s %6s%n",
                    entry.getKey(),
                    counts.support(),
                    given(counts) ? Figures.decimal(counts.precision()) : Figures.UNDEFINED,
                    counts.support() > 0 ? Figures.decimal(counts.recall()) : Figures.UNDEFINED,
                    given(counts) || counts.support() > 0 ? Figures.decimal(counts.f1()) : Figures.UNDEFINED));
        }
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static boolean given(Counts counts) {
        return counts.truePositives() + counts.falsePositives() > 0;
    }

    /** One line with the headline figures, the F1 averages with their 95% intervals. */
    public static String headline(String name, FacetScores scores) {
        return String.format(
                Locale.ROOT,
                "%s: micro-F1 %.4f %s, macro-F1 %.4f %s, precision %.4f, recall %.4f, exact match %.4f (%,d papers)\n",
                name,
                scores.micro().f1(),
                text(scores.intervals().microF1()),
                scores.macroF1(),
                text(scores.intervals().macroF1()),
                scores.micro().precision(),
                scores.micro().recall(),
                scores.exactMatch(),
                scores.records());
    }

    /** Scores by facet, and those of claims if there are any, as a JSON object, two spaces a level. */
    public static String json(GoldEvaluation evaluation) {
        ObjectNode root = JSON.createObjectNode();
        evaluation.facets().forEach((facet, scores) -> root.set(facet, json(scores)));
        ClaimScores claims = evaluation.claims();
        if (claims != null) {
            root.set("claims", json(claims));
        }
        return root.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
    }

    /** Two lines with the claims' figures and one with the agreement of each field. */
    public static String claims(ClaimScores scores) {
        StringBuilder out = new StringBuilder();
        out.append(line("claims, value", scores.value()));
        out.append(line("claims, value with metric, kind and direction", scores.full()));
        out.append("  right on found claims:");
        scores.agreementShares()
                .forEach((field, share) -> out.append(String.format(Locale.ROOT, " %s %.3f", field, share)));
        return out.append('\n').toString();
    }

    /** The first {@code limit} differences between gold and output, a line each, fields separated by tabs. */
    public static String errors(ClaimScores scores, int limit) {
        StringBuilder out = new StringBuilder();
        for (ClaimScores.ClaimError error :
                scores.errors().subList(0, Math.min(limit, scores.errors().size()))) {
            ClaimFields gold = error.gold();
            ClaimFields found = error.found();
            String what = gold == null ? "spurious" : found == null ? "missed" : "differs";
            out.append(what).append('\t').append(error.id());
            out.append('\t').append(gold == null ? "" : describe(gold));
            out.append('\t').append(found == null ? "" : describe(found)).append('\n');
        }
        return out.toString();
    }

    private static String describe(ClaimFields claim) {
        return claim.text() + " " + claim.metric() + "/" + claim.kind() + "/" + claim.direction();
    }

    private static String line(String name, Counts counts) {
        return String.format(
                Locale.ROOT,
                "%s: F1 %.4f, precision %.4f, recall %.4f (%,d in gold)\n",
                name,
                counts.f1(),
                counts.precision(),
                counts.recall(),
                counts.support());
    }

    private static ObjectNode json(ClaimScores scores) {
        ObjectNode node = JSON.createObjectNode();
        node.put("gold", scores.value().support());
        node.put("predicted", scores.value().truePositives() + scores.value().falsePositives());
        node.set("value", json(scores.value()));
        node.set("full", json(scores.full()));
        ObjectNode agreement = node.putObject("agreementOnFound");
        scores.agreementShares().forEach((field, share) -> agreement.put(field, rounded(share)));
        return node;
    }

    private static ObjectNode json(Counts counts) {
        ObjectNode node = JSON.createObjectNode();
        node.put("precision", rounded(counts.precision()));
        node.put("recall", rounded(counts.recall()));
        node.put("f1", rounded(counts.f1()));
        return node;
    }

    private static ObjectNode json(FacetScores scores) {
        ObjectNode node = JSON.createObjectNode();
        node.put("records", scores.records());
        scores.headline().forEach(node::put);
        node.set("microF1Interval", json(scores.intervals().microF1()));
        node.set("macroF1Interval", json(scores.intervals().macroF1()));
        ObjectNode labels = node.putObject("labels");
        scores.perLabel().forEach((label, counts) -> {
            ObjectNode row = labels.putObject(label);
            row.put("support", counts.support());
            row.setAll(json(counts));
        });
        return node;
    }

    private static String text(Interval interval) {
        return String.format(Locale.ROOT, "[%.4f, %.4f]", interval.low(), interval.high());
    }

    private static ArrayNode json(Interval interval) {
        return JSON.createArrayNode().add(rounded(interval.low())).add(rounded(interval.high()));
    }

    private static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}
