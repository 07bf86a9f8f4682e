package io.github.papertag.report;

import io.github.papertag.evaluate.Automation;
import io.github.papertag.evaluate.FacetReport;
import io.github.papertag.evaluate.PrecisionRecallCurve;
import io.github.papertag.evaluate.ThresholdSweep;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What precision costs in recall, and how many papers need no human. */
final class ThresholdSection {

    private ThresholdSection() {}

    static Html of(Map<String, FacetReport> facets) {
        Html html = new Html()
                .element(
                        "p",
                        "The curves show what would be reached with other thresholds. The model has a threshold for each"
                                + " label; the dot is what they reach together. A paper needs no human if its least"
                                + " sure label is sure enough: papers are left to the model surest first, for as long"
                                + " as their labels, taken together, are right often enough. Labels that are missing"
                                + " are not counted there.",
                        "class",
                        "note");
        facets.forEach((facet, report) -> html.element("h3", facet)
                .add(automation(report.automation()))
                .open("div", "class", "figures")
                .line()
                .add(curves(facet, report))
                .add(sweep(facet, report.sweep()))
                .add(automated(facet, report.automation()))
                .close("div")
                .element("h4", "Precision and recall of each label, with its average precision")
                .add(LabelCurves.of(report.labels())));
        return html;
    }

    private static Html automation(Automation automation) {
        return new Html()
                .open("p", "class", "lead")
                .element("strong", Figures.percent(automation.share()))
                .text(" of the papers need no human at precision "
                        + Math.round(100 * automation.precision()) + "%"
                        + (automation.share() == 0
                                ? "."
                                : ": those whose labels are all scored " + Figures.decimal(automation.score())
                                        + " or more."))
                .close("p");
    }

    private static Html curves(String facet, FacetReport report) {
        ThresholdSweep.Point chosen = report.sweep().chosen();
        Table table =
                new Table("Precision and recall of all labels of " + facet).numbers("score", "recall", "precision");
        for (PrecisionRecallCurve.Point p : report.pooled().points()) {
            table.row(Figures.decimal(p.score()), Figures.decimal(p.recall()), Figures.decimal(p.precision()));
        }
        return new UnitPlot("pr-" + facet, "Precision and recall", "recall", "precision")
                .line("one threshold for all labels", LabelCurves.points(report.pooled()))
                .dots("chosen, one for each", List.<double[]>of(new double[] {chosen.recall(), chosen.precision()}))
                .figure(table.html());
    }

    private static Html sweep(String facet, ThresholdSweep sweep) {
        double f1 = sweep.chosen().f1();
        Table table = new Table("Micro-averages of " + facet + " by threshold")
                .numbers("threshold", "precision", "recall", "F1");
        sweep.points()
                .forEach(p -> table.row(
                        Figures.decimal(p.threshold()),
                        Figures.decimal(p.precision()),
                        Figures.decimal(p.recall()),
                        Figures.decimal(p.f1())));
        return new UnitPlot("sweep-" + facet, "One threshold for all labels", "threshold", "micro-average")
                .line("F1", line(sweep, ThresholdSweep.Point::f1))
                .line("precision", line(sweep, ThresholdSweep.Point::precision))
                .line("recall", line(sweep, ThresholdSweep.Point::recall))
                .line("F1 chosen", List.of(new double[] {0, f1}, new double[] {1, f1}))
                .figure(table.html());
    }

    private static List<double[]> line(ThresholdSweep sweep, ToDoubleFunction<ThresholdSweep.Point> figure) {
        return sweep.points().stream()
                .map(p -> new double[] {p.threshold(), figure.applyAsDouble(p)})
                .toList();
    }

    private static Html automated(String facet, Automation automation) {
        List<double[]> reached = automation.share() == 0
                ? List.of()
                : List.<double[]>of(new double[] {automation.share(), automation.precision()});
        List<double[]> points = automation.points().stream()
                .map(p -> new double[] {p.share(), p.precision()})
                .toList();
        Table table =
                new Table("Precision of " + facet + " by share of papers").numbers("share of papers", "precision");
        automation.points().forEach(p -> table.row(Figures.percent(p.share()), Figures.decimal(p.precision())));
        return new UnitPlot("auto-" + facet, "Papers left to the model", "share of papers, surest first", "precision")
                .line("precision", points)
                .dots("needs no human up to here", reached)
                .figure(table.html());
    }
}
