package io.github.papertag.report;

import io.github.papertag.evaluate.Bootstrap;
import io.github.papertag.evaluate.FacetReport;
import io.github.papertag.evaluate.Measure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All measures of each facet beside those of simpler ways, and what each measure is. */
final class HeadlineSection {

    private HeadlineSection() {}

    static Html of(Map<String, FacetReport> facets) {
        Html html = new Html();
        html.element(
                "p",
                "In brackets stand 95% intervals, from a bootstrap over papers; fewer than "
                        + Bootstrap.FEWEST + " papers have none. ↓ marks measures of which less is better;"
                        + " a dash, what is undefined. The baselines give every paper the most frequent label, or each"
                        + " label to the papers that have one of a few keywords.",
                "class",
                "note");
        Set<String> measures = new LinkedHashSet<>();
        facets.forEach((facet, report) -> {
            html.element("h3", facet).add(table(facet, report));
            measures.addAll(report.headline().keySet());
        });
        return html.element("h3", "What the measures are").add(MeasureText.definitions(measures));
    }

    private static Html table(String facet, FacetReport report) {
        Table table = new Table(facet + ", " + Figures.count(report.papers()) + " papers")
                .text("measure")
                .numbers("model")
                .intervals("95% interval")
                .drawings("0 to 1");
        report.baselines().keySet().forEach(table::numbers);
        MeasureText.grouped(report.headline().keySet()).forEach((group, texts) -> {
            table.group(group);
            texts.forEach(text -> table.row(row(report, text)));
        });
        return table.html().add(legend(report));
    }

    private static Html[] row(FacetReport report, MeasureText text) {
        Measure measure = report.headline().getOrDefault(text.key(), Measure.UNDEFINED);
        List<Double> others = Baseline.of(report, text.key());
        List<Html> cells = new ArrayList<>();
        cells.add(new Html().text(text.marked()));
        cells.add(new Html().text(Figures.decimal(measure.value())));
        cells.add(new Html().text(Figures.interval(measure)));
        cells.add(Track.ofShares().of(measure, others));
        others.forEach(other -> cells.add(new Html().text(Figures.decimal(other))));
        return cells.toArray(Html[]::new);
    }

    private static Html legend(FacetReport report) {
        Html html = new Html().open("ul", "class", "legend");
        html.open("li").add(Track.key(-1)).text(" model and interval").close("li");
        int number = 0;
        for (String name : report.baselines().keySet()) {
            html.open("li")
                    .add(Track.key(number++))
                    .text(" " + Baseline.nameOf(name))
                    .close("li");
        }
        return html.close("ul").line();
    }
}
