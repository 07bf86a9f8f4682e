package io.github.papertag.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.papertag.evaluate.PreviousReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A Markdown table of several {@code report.json}, and its place in a document. */
public final class ScoreSummary {

    private static final String BEGIN = "<!-- report:begin -->\n";
    private static final String END = "<!-- report:end -->";

    private static final String FACETS = """
            | | papers | micro-F1 / macro-F1 | 95% intervals | keywords alone | papers that need no human at precision 95% |
            |---|---:|---|---|---|---:|
            """;
    private static final String CLAIMS = """

            | claims | papers | F1 of values / with metric, kind and direction | 95% intervals |
            |---|---:|---|---|
            """;

    private ScoreSummary() {}

    /**
     * A line for each facet, and for the claims, of each report; a report is named after its folder.
     *
     * @param reports folders with a {@code report.json} each
     */
    public static String table(List<Path> reports) throws IOException {
        StringBuilder out = new StringBuilder(FACETS);
        StringBuilder claims = new StringBuilder(CLAIMS);
        boolean anyClaims = false;
        for (Path folder : reports) {
            JsonNode report = PreviousReport.json(folder.resolve(ReportJson.FILE_NAME));
            String link = "[" + folder.getFileName() + "](" + folder.toString().replace('\\', '/') + "/"
                    + EvaluationPage.FILE_NAME + ")";
            for (Map.Entry<String, JsonNode> facet : report.path("facets").properties()) {
                out.append(line(facet.getKey(), link, facet.getValue()));
            }
            JsonNode found = report.path("claims");
            if (found.isObject()) {
                anyClaims = true;
                claims.append(claims(link, found));
            }
        }
        return anyClaims ? out.append(claims).toString() : out.toString();
    }

    /**
     * The document with the table between its markers.
     *
     * @throws IOException with one sentence if the markers are missing
     */
    public static String into(String document, String table) throws IOException {
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException("the document lacks the lines " + BEGIN.strip() + " and " + END);
        }
        return document.substring(0, begin + BEGIN.length()) + "\n" + table + "\n" + document.substring(end);
    }

    private static String line(String facet, String link, JsonNode report) {
        JsonNode headline = report.path("headline");
        JsonNode keywords = report.path("baselines").path("keywords");
        return String.format(
                Locale.ROOT,
                "| %s, %s | %,d | %s / %s | %s / %s | %s / %s | %s |\n",
                facet,
                link,
                report.path("papers").asInt(),
                decimal(headline.path("microF1").path("value")),
                decimal(headline.path("macroF1").path("value")),
                interval(headline.path("microF1")),
                interval(headline.path("macroF1")),
                decimal(keywords.path("microF1")),
                decimal(keywords.path("macroF1")),
                Figures.percent(report.path("automation").path("share").asDouble(Double.NaN)));
    }

    private static String claims(String link, JsonNode claims) {
        JsonNode headline = claims.path("headline");
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %s / %s | %s / %s |\n",
                link,
                claims.path("papers").asInt(),
                decimal(headline.path("valueF1").path("value")),
                decimal(headline.path("fullF1").path("value")),
                interval(headline.path("valueF1")),
                interval(headline.path("fullF1")));
    }

    private static String interval(JsonNode measure) {
        return "[" + decimal(measure.path("low")) + ", " + decimal(measure.path("high")) + "]";
    }

    private static String decimal(JsonNode figure) {
        return Figures.decimal(figure.asDouble(Double.NaN));
    }
}
