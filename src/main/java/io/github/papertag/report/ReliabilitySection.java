package io.github.papertag.report;

import io.github.papertag.evaluate.FacetReport;
import io.github.papertag.evaluate.Measure;
import io.github.papertag.evaluate.Reliability;
import java.util.Locale;
import java.util.Map;

/** Whether a score of 0.7 means right in seven of ten cases. */
final class ReliabilitySection {

    private ReliabilitySection() {}

    static Html of(Map<String, FacetReport> facets) {
        Html html = new Html();
        facets.forEach((facet, report) ->
                html.element("h3", facet).element("p", sentence(report)).add(plot(facet, report.reliability())));
        return html;
    }

    private static String sentence(FacetReport report) {
        return "Expected calibration error "
                + Figures.withInterval(report.headline().getOrDefault("expectedCalibrationError", Measure.UNDEFINED))
                + "; Brier score "
                + Figures.withInterval(report.headline().getOrDefault("brierScore", Measure.UNDEFINED)) + ".";
    }

    private static Html plot(String facet, Reliability reliability) {
        UnitPlot plot = new UnitPlot(
                        "reliability-" + facet,
                        "Share of right labels by score; on the diagonal scores mean what they say",
                        "mean score of the band",
                        "share right")
                .diagonal();
        plot.line(
                facet,
                reliability.bands().stream()
                        .filter(band -> band.decisions() > 0)
                        .map(band -> new double[] {band.meanScore(), band.accuracy()})
                        .toList());
        Table table =
                new Table("Accuracy by score band").text("score").numbers("decisions", "mean score", "share right");
        for (Reliability.Band band : reliability.bands()) {
            boolean none = band.decisions() == 0;
            table.row(
                    String.format(Locale.ROOT, "%.1f–%.1f", band.from(), band.to()),
                    Figures.count(band.decisions()),
                    none ? Figures.UNDEFINED : Figures.decimal(band.meanScore()),
                    none ? Figures.UNDEFINED : Figures.decimal(band.accuracy()));
        }
        return plot.figure(table.html());
    }
}
