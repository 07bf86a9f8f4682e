package io.github.papertag.report;

import io.github.papertag.evaluate.FacetReport;
import io.github.papertag.evaluate.Slices.Slice;
import java.util.Map;

/** Scores of parts of the papers. */
final class SliceSection {

    private SliceSection() {}

    static Html of(Map<String, FacetReport> facets) {
        Html html = new Html()
                .element(
                        "p",
                        "A label is rare if at most one paper in fifty has it. Source and year are read from the ids.",
                        "class",
                        "note");
        facets.forEach((facet, report) -> html.element("h3", facet).add(table(facet, report)));
        return html;
    }

    private static Html table(String facet, FacetReport report) {
        Table table = new Table("Parts of the papers, " + facet)
                .sortable()
                .text("by")
                .text("part")
                .numbers("papers", "micro-F1")
                .intervals("95% interval")
                .numbers("sample F1")
                .intervals("95% interval")
                .numbers("subset accuracy");
        for (Slice slice : report.slices()) {
            table.row(
                    slice.group(),
                    slice.name(),
                    Figures.count(slice.papers()),
                    Figures.decimal(slice.microF1().value()),
                    Figures.interval(slice.microF1()),
                    Figures.decimal(slice.sampleF1().value()),
                    Figures.interval(slice.sampleF1()),
                    Figures.decimal(slice.subsetAccuracy().value()));
        }
        return table.html();
    }
}
