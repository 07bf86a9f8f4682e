package io.github.papertag.report;

import io.github.papertag.evaluate.FacetReport;
import io.github.papertag.evaluate.LabelReport;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One line a label. */
final class LabelSection {

    private LabelSection() {}

    static Html of(Map<String, FacetReport> facets) {
        Html html = new Html()
                .element(
                        "p",
                        "Support: papers on which the label is right. Precision: share of the papers given the label that"
                                + " are right; recall: share of the right ones that were given it; F1: their harmonic"
                                + " mean, drawn with its interval. AP, average precision: mean precision at each right"
                                + " paper, from the highest score down. Threshold: least score at which the label is"
                                + " given. ECE: expected calibration error of its scores. A dash is no 0: nothing was"
                                + " there to be divided by. Where few papers have the label, the"
                                + " interval is rough.",
                        "class",
                        "note");
        facets.forEach((facet, report) ->
                html.element("h3", facet).add(unknown(report)).add(table(facet, report)));
        return html;
    }

    /** A label without a threshold is one of the gold alone. */
    private static Html unknown(FacetReport report) {
        String labels = report.labels().stream()
                .filter(label -> Double.isNaN(label.threshold()))
                .map(LabelReport::label)
                .collect(Collectors.joining(", "));
        return labels.isEmpty()
                ? new Html()
                : new Html()
                        .element(
                                "p",
                                "Labels of the gold that the model does not have and so never gives; they stay in all"
                                        + " measures: " + labels + ".",
                                "class",
                                "note");
    }

    private static Html table(String facet, FacetReport report) {
        Table table = new Table("Labels of " + facet)
                .sortable()
                .text("label")
                .numbers("support", "precision", "recall", "F1")
                .intervals("95% interval")
                .drawings("0 to 1")
                .numbers("AP", "threshold", "ECE ↓");
        for (LabelReport label : report.labels()) {
            table.row(
                    text(label.label()),
                    text(Figures.count(label.support())),
                    text(Figures.decimal(label.precision())),
                    text(Figures.decimal(label.recall())),
                    text(Figures.decimal(label.f1().value())),
                    text(Figures.interval(label.f1())),
                    Track.ofShares().of(label.f1(), List.of()),
                    text(Figures.decimal(label.averagePrecision())),
                    text(Figures.decimal(label.threshold())),
                    text(Figures.decimal(label.calibrationError())));
        }
        return table.html();
    }

    private static Html text(String text) {
        return new Html().text(text);
    }
}
