package io.github.papertag.report;

import io.github.papertag.evaluate.EvaluationReport;
import io.github.papertag.evaluate.FacetReport;
import java.util.Map;
import java.util.function.Function;

/** An evaluation as one page that can be read offline, on paper, and without its script. */
public final class EvaluationPage {

    private EvaluationPage() {}

    /** The page; the same report gives the same bytes. */
    public static byte[] of(EvaluationReport report) {
        Map<String, FacetReport> facets = report.facets();
        return new Page("How good the labels are")
                .style("report.css")
                .script("tables.js")
                .lead(new Html()
                        .open("p", "class", "verdict")
                        .add(Figures.quietIntervals(Verdict.of(report)))
                        .close("p")
                        .line())
                .lead(KeyFigures.of(report))
                .section("data", "Data", DataSection.of(report))
                .section("headline", "Headline", labels(facets, HeadlineSection::of))
                .section("labels", "Labels", labels(facets, LabelSection::of))
                .section("thresholds", "Precision, recall and thresholds", labels(facets, ThresholdSection::of))
                .section("reliability", "Reliability of the scores", labels(facets, ReliabilitySection::of))
                .section("confusions", "Labels together and confused", labels(facets, ConfusionSection::of))
                .section("mistakes", "Mistakes", labels(facets, MistakeSection::of))
                .section("slices", "Parts of the papers", labels(facets, SliceSection::of))
                .section("claims", "Claims", ClaimSection.of(report.claims()))
                .section("provenance", "Provenance", ProvenanceSection.of(report.provenance()))
                .bytes();
    }

    private static Html labels(Map<String, FacetReport> facets, Function<Map<String, FacetReport>, Html> section) {
        return facets.isEmpty()
                ? new Html().element("p", "No labels were compared.", "class", "muted")
                : section.apply(facets);
    }
}
