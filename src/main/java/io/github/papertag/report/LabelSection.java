package io.github.papertag.report;

import io.github.papertag.evaluate.FacetReport;
import io.github.papertag.evaluate.LabelReport;
import io.github.papertag.evaluate.Measure;
import java.util.Locale;
import java.util.Map;

/** One line a label. */
final class LabelSection {

    private LabelSection() {}

    static Html of(Map<String, FacetReport> facets) {
        Html html = new Html();
        facets.forEach((facet, report) -> html.element("h3", facet).add(table(facet, report)));
        return html;
    }

    private static Html table(String facet, FacetReport report) {
        Table table = new Table("Labels of " + facet + "; AP: average precision, ECE: expected calibration error")
                .sortable()
                .text("label")
                .numbers("support", "precision", "recall", "F1")
                .intervals("95% interval")
                .text("")
                .numbers("AP", "threshold", "ECE");
        for (LabelReport label : report.labels()) {
            table.row(
                    text(label.label()),
                    text(Figures.count(label.support())),
                    text(Figures.decimal(label.precision())),
                    text(Figures.decimal(label.recall())),
                    text(Figures.decimal(label.f1().value())),
                    text(Figures.interval(label.f1())),
                    span(label.f1()),
                    text(Figures.decimal(label.averagePrecision())),
                    text(Figures.decimal(label.threshold())),
                    text(Figures.decimal(label.calibrationError())));
        }
        return table.html();
    }

    private static Html text(String text) {
        return new Html().text(text);
    }

    /** F1 and its interval between 0 and 1; the numbers beside it say the same. */
    private static Html span(Measure f1) {
        Html html = new Html();
        if (!f1.isDefined()) {
            return html;
        }
        html.open("svg", "class", "span", "viewBox", "0 0 112 12", "aria-hidden", "true");
        html.open("path", "class", "grid", "d", "M6 6H106").close("path");
        html.open("path", "class", "reach", "d", "M" + x(f1.low()) + " 6H" + x(f1.high()))
                .close("path");
        html.open("circle", "class", "at", "cx", x(f1.value()), "cy", "6", "r", "3.5")
                .close("circle");
        return html.close("svg");
    }

    private static String x(double share) {
        return String.format(Locale.ROOT, "%.1f", 6 + 100 * (Double.isNaN(share) ? 0 : share));
    }
}
