package io.github.papertag.report;

import io.github.papertag.evaluate.ClaimReport;
import io.github.papertag.evaluate.EvaluationReport;
import io.github.papertag.evaluate.FacetReport;
import java.util.Map;

/** An evaluation as one page that can be read offline, on paper, and without its script. */
public final class EvaluationPage {

    /** Name of the file in the folder of a report. */
    public static final String FILE_NAME = "report.html";

    private EvaluationPage() {}

    /** The page; the same report gives the same bytes. What was not compared has no section. */
    public static byte[] of(EvaluationReport report) {
        Page page = new Page(title(report))
                .style("report.css")
                .script("tables.js")
                .lead(new Html()
                        .open("p", "class", "verdict")
                        .add(Figures.quietIntervals(Verdict.of(report)))
                        .close("p")
                        .line())
                .lead(KeyFigures.of(report))
                .section("data", "Data", DataSection.of(report));
        if (!report.facets().isEmpty()) {
            addLabels(page, report.facets());
        }
        ClaimReport claims = report.claims();
        if (claims != null) {
            page.section("claims", "Claims", ClaimSection.of(claims));
        }
        return page.section("provenance", "Provenance", ProvenanceSection.of(report.provenance()))
                .bytes();
    }

    private static void addLabels(Page page, Map<String, FacetReport> facets) {
        page.section("headline", "Headline", HeadlineSection.of(facets))
                .section("labels", "Labels", LabelSection.of(facets))
                .section("thresholds", "Precision, recall and thresholds", ThresholdSection.of(facets))
                .section("reliability", "Reliability of the scores", ReliabilitySection.of(facets))
                .section("confusions", "Labels together and confused", ConfusionSection.of(facets))
                .section("mistakes", "Mistakes", MistakeSection.of(facets))
                .section("slices", "Parts of the papers", SliceSection.of(facets));
    }

    private static String title(EvaluationReport report) {
        if (report.claims() == null) {
            return "How good the labels are";
        }
        return report.facets().isEmpty() ? "How good the claims are" : "How good the labels and claims are";
    }
}
