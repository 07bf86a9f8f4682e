package io.github.papertag.report;

import io.github.papertag.evaluate.EvaluationReport;

/** An evaluation as one page that can be read offline, on paper, and without its script. */
public final class EvaluationPage {

    private EvaluationPage() {}

    /** The page; the same report gives the same bytes. */
    public static byte[] of(EvaluationReport report) {
        return new Page("How good the labels are")
                .style("report.css")
                .script("tables.js")
                .lead(new Html().element("p", Verdict.of(report), "class", "verdict"))
                .section("data", "Data", DataSection.of(report))
                .section("headline", "Headline", HeadlineSection.of(report.facets()))
                .section("labels", "Labels", LabelSection.of(report.facets()))
                .section("thresholds", "Precision, recall and thresholds", ThresholdSection.of(report.facets()))
                .section("reliability", "Reliability of the scores", ReliabilitySection.of(report.facets()))
                .section("confusions", "Labels together and confused", ConfusionSection.of(report.facets()))
                .section("mistakes", "Mistakes", MistakeSection.of(report.facets()))
                .section("slices", "Parts of the papers", SliceSection.of(report.facets()))
                .section("claims", "Claims", ClaimSection.of(report.claims()))
                .section("provenance", "Provenance", ProvenanceSection.of(report.provenance()))
                .bytes();
    }
}
