package io.github.papertag.report;

import io.github.papertag.evaluate.FacetReport;
import io.github.papertag.evaluate.Measure;
import io.github.papertag.evaluate.Reliability;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether a score of 0.7 means right in seven of ten cases. */
final class ReliabilitySection {

    private ReliabilitySection() {}

    static Html of(Map<String, FacetReport> facets) {
        Html html = new Html()
                .element(
                        "p",
                        "A decision is a label and a paper, given or not. Where scores are probabilities, as many of the"
                                + " decisions of a band are right as their mean score says: the dots lie on the"
                                + " diagonal.",
                        "class",
                        "note");
        facets.forEach((facet, report) -> html.element("h3", facet)
                .element("p", sentence(report))
                .open("div", "class", "beside")
                .add(plot(facet, report.reliability()))
                .add(bands(facet, report.reliability()))
                .close("div")
                .line());
        return html;
    }

    private static String sentence(FacetReport report) {
        return "Expected calibration error "
                + Figures.withInterval(report.headline().getOrDefault("expectedCalibrationError", Measure.UNDEFINED))
                + "; Brier score "
                + Figures.withInterval(report.headline().getOrDefault("brierScore", Measure.UNDEFINED)) + ".";
    }

    private static Html plot(String facet, Reliability reliability) {
        List<double[]> points = reliability.bands().stream()
                .map(band -> new double[] {band.meanScore(), band.accuracy()})
                .toList();
        return new UnitPlot("reliability-" + facet, "Reliability diagram", "mean score of a band", "share right")
                .diagonal()
                .line("bands", points)
                .dots("", points)
                .figure();
    }

    private static Html bands(String facet, Reliability reliability) {
        Table table = new Table("Accuracy of " + facet + " by score band")
                .text("score")
                .numbers("decisions", "mean score", "share right");
        for (Reliability.Band band : reliability.bands()) {
            table.row(
                    String.format(Locale.ROOT, "%.1f–%.1f", band.from(), band.to()),
                    Figures.count(band.decisions()),
                    Figures.decimal(band.meanScore()),
                    Figures.decimal(band.accuracy()));
        }
        return table.html();
    }
}
