package io.github.papertag.report;

import io.github.papertag.evaluate.FacetReport;
import io.github.papertag.evaluate.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All measures of each facet beside those of simpler ways. */
final class HeadlineSection {

    private HeadlineSection() {}

    static Html of(Map<String, FacetReport> facets) {
        Html html = new Html()
                .element(
                        "p",
                        "In brackets: 95% bootstrap intervals over papers. An arrow marks measures of which less is"
                                + " better; a dash, what is undefined. Baselines: the most frequent label for every"
                                + " paper, and a short list of keywords for each label.",
                        "class",
                        "note");
        facets.forEach((facet, report) -> html.element("h3", facet).add(table(facet, report)));
        return html;
    }

    private static Html table(String facet, FacetReport report) {
        Table table = new Table(facet + ", " + Figures.count(report.papers()) + " papers")
                .text("measure")
                .numbers("model")
                .intervals("95% interval");
        report.baselines().keySet().forEach(table::numbers);
        for (Map.Entry<String, Measure> measure : report.headline().entrySet()) {
            List<String> cells = new ArrayList<>();
            cells.add(MeasureNames.of(measure.getKey()));
            cells.add(Figures.decimal(measure.getValue().value()));
            cells.add(Figures.interval(measure.getValue()));
            report.baselines()
                    .values()
                    .forEach(baseline ->
                            cells.add(Figures.decimal(baseline.getOrDefault(measure.getKey(), Double.NaN))));
            table.row(cells.toArray(String[]::new));
        }
        return table.html();
    }
}
