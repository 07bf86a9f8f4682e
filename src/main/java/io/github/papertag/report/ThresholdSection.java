package io.github.papertag.report;

import io.github.papertag.evaluate.Automation;
import io.github.papertag.evaluate.FacetReport;
import io.github.papertag.evaluate.LabelReport;
import io.github.papertag.evaluate.ThresholdSweep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What precision costs in recall, and how many papers need no human. */
final class ThresholdSection {

    private ThresholdSection() {}

    static Html of(Map<String, FacetReport> facets) {
        Html html = new Html();
        facets.forEach((facet, report) -> html.element("h3", facet)
                .add(automation(report.automation()))
                .open("div", "class", "figures")
                .line()
                .add(curves(facet, report))
                .add(sweep(facet, report.sweep()))
                .add(automated(facet, report.automation()))
                .close("div"));
        return html;
    }

    private static Html automation(Automation automation) {
        String share = Figures.percent(automation.share());
        return new Html()
                .open("p")
                .text("Papers that need no human at precision " + Figures.percent(automation.precision()) + ": ")
                .element("strong", share)
                .text(
                        automation.share() == 0
                                ? "."
                                : ", those whose labels are all scored " + Figures.decimal(automation.score())
                                        + " or more.")
                .close("p");
    }

    private static Html curves(String facet, FacetReport report) {
        UnitPlot plot = new UnitPlot(
                "pr-" + facet, "Precision and recall of " + facet + ", and the point chosen", "recall", "precision");
        Table table = new Table("Precision and recall").text("label").numbers("score", "recall", "precision");
        plot.line("all labels", points(report));
        report.pooled()
                .points()
                .forEach(p -> table.row(
                        "all labels",
                        Figures.decimal(p.score()),
                        Figures.decimal(p.recall()),
                        Figures.decimal(p.precision())));
        for (LabelReport label : notable(report)) {
            plot.line(
                    label.label() + ", average precision " + Figures.decimal(label.averagePrecision()),
                    label.curve().points().stream()
                            .map(p -> new double[] {p.recall(), p.precision()})
                            .toList());
            label.curve()
                    .points()
                    .forEach(p -> table.row(
                            label.label(),
                            Figures.decimal(p.score()),
                            Figures.decimal(p.recall()),
                            Figures.decimal(p.precision())));
        }
        ThresholdSweep.Point chosen = report.sweep().chosen();
        plot.dots("chosen: one threshold a label", List.of(new double[] {chosen.recall(), chosen.precision()}));
        return plot.figure(table.html());
    }

    private static List<double[]> points(FacetReport report) {
        return report.pooled().points().stream()
                .map(p -> new double[] {p.recall(), p.precision()})
                .toList();
    }

    /** The labels with the best and the worst curve among those with enough papers to draw one. */
    private static List<LabelReport> notable(FacetReport report) {
        List<LabelReport> drawn = report.labels().stream()
                .filter(label -> label.support() >= 5)
                .sorted(Comparator.comparingDouble(LabelReport::averagePrecision))
                .toList();
        return drawn.size() < 2 ? drawn : List.of(drawn.get(drawn.size() - 1), drawn.get(0));
    }

    private static Html sweep(String facet, ThresholdSweep sweep) {
        UnitPlot plot = new UnitPlot(
                "sweep-" + facet,
                "One threshold for all labels of " + facet + "; the F1 chosen, with a threshold a label, is "
                        + Figures.decimal(sweep.chosen().f1()),
                "threshold",
                "micro-average");
        plot.line("F1", line(sweep, ThresholdSweep.Point::f1));
        plot.line("precision", line(sweep, ThresholdSweep.Point::precision));
        plot.line("recall", line(sweep, ThresholdSweep.Point::recall));
        List<double[]> level = new ArrayList<>();
        level.add(new double[] {0, sweep.chosen().f1()});
        level.add(new double[] {1, sweep.chosen().f1()});
        plot.line("F1 chosen", level);
        Table table = new Table("Micro-averages by threshold").text("threshold").numbers("precision", "recall", "F1");
        sweep.points()
                .forEach(p -> table.row(
                        Figures.decimal(p.threshold()),
                        Figures.decimal(p.precision()),
                        Figures.decimal(p.recall()),
                        Figures.decimal(p.f1())));
        return plot.figure(table.html());
    }

    private static List<double[]> line(ThresholdSweep sweep, ToDoubleFunction<ThresholdSweep.Point> figure) {
        return sweep.points().stream()
                .map(p -> new double[] {p.threshold(), figure.applyAsDouble(p)})
                .toList();
    }

    private static Html automated(String facet, Automation automation) {
        UnitPlot plot = new UnitPlot(
                "auto-" + facet,
                "Precision of the labels of the papers that are left to the model",
                "share of papers, surest first",
                "precision");
        plot.line(
                "precision",
                automation.points().stream()
                        .map(p -> new double[] {p.share(), p.precision()})
                        .toList());
        plot.dots(
                "needs no human",
                automation.share() == 0
                        ? List.of()
                        : List.<double[]>of(new double[] {automation.share(), automation.precision()}));
        Table table = new Table("Precision by share of papers")
                .text("share of papers")
                .numbers("precision");
        automation.points().forEach(p -> table.row(Figures.percent(p.share()), Figures.decimal(p.precision())));
        return plot.figure(table.html());
    }
}
