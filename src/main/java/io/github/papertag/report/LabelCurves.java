package io.github.papertag.report;

import io.github.papertag.evaluate.LabelReport;
import io.github.papertag.evaluate.PrecisionRecallCurve;
import io.github.papertag.report.UnitCurves.Series;
import java.util.Comparator;
import java.util.List;

/** A small precision-recall curve for each label, the best first, to be compared at a glance. */
final class LabelCurves {

    private static final int WIDTH = 96;
    private static final int HEIGHT = 68;

    private LabelCurves() {}

    static Html of(List<LabelReport> labels) {
        Html html = new Html().open("ul", "class", "smalls").line();
        labels.stream()
                .filter(label -> !Double.isNaN(label.averagePrecision()))
                .sorted(Comparator.comparingDouble(LabelReport::averagePrecision)
                        .reversed())
                .forEach(label -> curve(label, html));
        return html.close("ul").line();
    }

    private static void curve(LabelReport label, Html html) {
        UnitCurves plane = new UnitCurves(3, 5, WIDTH, HEIGHT);
        html.open("li").open("svg", "class", "small", "viewBox", "0 0 102 78", "aria-hidden", "true");
        html.open("path", "class", "frame", "d", "M3 5V73H99").close("path");
        plane.draw(List.of(new Series(label.label(), points(label.curve()), true)), html);
        html.close("svg").element("span", label.label()).text(" ");
        html.element("b", Figures.decimal(label.averagePrecision())).close("li").line();
    }

    /** Recall and precision of a curve's points. */
    static List<double[]> points(PrecisionRecallCurve curve) {
        return curve.points().stream()
                .map(point -> new double[] {point.recall(), point.precision()})
                .toList();
    }
}
