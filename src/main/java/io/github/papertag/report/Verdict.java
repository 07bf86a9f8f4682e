package io.github.papertag.report;

import io.github.papertag.evaluate.ClaimReport;
import io.github.papertag.evaluate.EvaluationReport;
import io.github.papertag.evaluate.EvaluationReport.Overlap;
import io.github.papertag.evaluate.FacetReport;
import io.github.papertag.evaluate.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The whole report in a sentence. */
public final class Verdict {

    private Verdict() {}

    /** What was reached, on how many papers, and whether the models had seen them. */
    public static String of(EvaluationReport report) {
        List<String> parts = new ArrayList<>();
        report.facets().forEach((facet, scores) -> parts.add(facet(facet, scores)));
        ClaimReport claims = report.claims();
        if (claims != null) {
            parts.add("the claims reach F1 " + figure(claims.headline(), "valueF1") + " on values and "
                    + figure(claims.headline(), "fullF1") + " with metric, kind and direction");
        }
        return "On " + Figures.count(report.data().papers()) + " papers" + seen(report) + ", "
                + String.join("; ", parts) + ".";
    }

    private static String seen(EvaluationReport report) {
        if (report.facets().isEmpty()) {
            return "";
        }
        if (report.data().crossValidated()) {
            return ", each labelled by a model that did not see it";
        }
        int seen = report.data().overlaps().stream()
                .map(Overlap::papers)
                .mapToInt(papers -> papers == null ? 0 : papers)
                .max()
                .orElse(0);
        boolean unknown = report.data().overlaps().stream().anyMatch(overlap -> overlap.papers() == null);
        if (seen > 0) {
            return ", of which the models were trained on " + Figures.count(seen);
        }
        return unknown ? " (overlap with the training data not checked)" : " that no model saw";
    }

    private static String facet(String facet, FacetReport scores) {
        String text = facet + " reaches micro-F1 " + figure(scores.headline(), "microF1") + " and macro-F1 "
                + figure(scores.headline(), "macroF1");
        Map<String, Double> keywords = scores.baselines().get("keywords");
        if (keywords == null) {
            return text;
        }
        return text + " (keywords alone: " + Figures.decimal(keywords.getOrDefault("microF1", Double.NaN)) + " and "
                + Figures.decimal(keywords.getOrDefault("macroF1", Double.NaN)) + ")";
    }

    private static String figure(Map<String, Measure> headline, String name) {
        return Figures.withInterval(headline.getOrDefault(name, Measure.UNDEFINED));
    }
}
