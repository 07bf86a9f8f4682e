package io.github.papertag.report;

import io.github.papertag.evaluate.FacetReport;
import io.github.papertag.evaluate.Slices.Slice;
import java.util.List;
import java.util.Map;

/** Scores of parts of the papers. */
final class SliceSection {

    private SliceSection() {}

    static Html of(Map<String, FacetReport> facets) {
        Html html = new Html()
                .element(
                        "p",
                        "The same measures on parts of the papers. Source and year are read from the ids. A label is rare"
                                + " if at most one paper in fifty has it.",
                        "class",
                        "note");
        facets.forEach((facet, report) -> html.element("h3", facet).add(table(facet, report)));
        return html;
    }

    private static Html table(String facet, FacetReport report) {
        Table table = new Table("Parts of the papers, " + facet)
                .text("part")
                .numbers("papers", "micro-F1")
                .intervals("95% interval")
                .drawings("0 to 1")
                .numbers("sample F1")
                .intervals("95% interval")
                .numbers("subset accuracy")
                .intervals("95% interval");
        String group = "";
        for (Slice slice : report.slices()) {
            if (!slice.group().equals(group)) {
                group = slice.group();
                table.group(group);
            }
            table.row(
                    new Html().text(slice.name()),
                    new Html().text(Figures.count(slice.papers())),
                    new Html().text(Figures.decimal(slice.microF1().value())),
                    new Html().text(Figures.interval(slice.microF1())),
                    Track.ofShares().of(slice.microF1(), List.of()),
                    new Html().text(Figures.decimal(slice.sampleF1().value())),
                    new Html().text(Figures.interval(slice.sampleF1())),
                    new Html().text(Figures.decimal(slice.subsetAccuracy().value())),
                    new Html().text(Figures.interval(slice.subsetAccuracy())));
        }
        return table.html();
    }
}
