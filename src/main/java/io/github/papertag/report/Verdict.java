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

    /** What was reached, on how many papers, whether the models had seen them, and whether keywords would have done. */
    public static String of(EvaluationReport report) {
        List<String> parts = new ArrayList<>();
        report.facets().forEach((facet, scores) -> parts.add(facet(facet, scores)));
        ClaimReport claims = report.claims();
        if (claims != null) {
            parts.add("the values of claims are found with F1 " + figure(claims.headline(), "valueF1")
                    + ", and with metric, kind and direction right with " + figure(claims.headline(), "fullF1"));
        }
        return "On " + Figures.count(report.data().papers()) + (report.data().papers() == 1 ? " paper" : " papers")
                + seen(report) + ", " + String.join("; ", parts) + ".";
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
        Measure reached = scores.headline().getOrDefault("microF1", Measure.UNDEFINED);
        String text = facet + " reaches micro-F1 " + Figures.withInterval(reached);
        Map<String, Double> keywords = scores.baselines().get("keywords");
        double without = keywords == null ? Double.NaN : keywords.getOrDefault("microF1", Double.NaN);
        return Double.isNaN(without) ? text : text + against(reached, without);
    }

    private static String against(Measure reached, double keywords) {
        String place = reached.low() > keywords ? "above" : reached.high() < keywords ? "below" : "not clearly above";
        return ", " + place + " keywords alone (" + Figures.decimal(keywords) + ")";
    }

    private static String figure(Map<String, Measure> headline, String name) {
        return Figures.withInterval(headline.getOrDefault(name, Measure.UNDEFINED));
    }
}
