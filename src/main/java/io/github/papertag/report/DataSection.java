package io.github.papertag.report;

import io.github.papertag.evaluate.EvaluationReport;
import io.github.papertag.evaluate.EvaluationReport.DataCard;
import io.github.papertag.evaluate.EvaluationReport.DataFile;
import io.github.papertag.evaluate.EvaluationReport.Overlap;
import java.util.List;

/** What was measured on: files, split, and whether the models had seen the papers. */
final class DataSection {

    private DataSection() {}

    static Html of(EvaluationReport report) {
        DataCard data = report.data();
        Html html = new Html();
        data.overlaps().forEach(overlap -> warning(overlap, html));
        Table files = new Table("Gold").text("file").numbers("papers").text("SHA-256");
        for (DataFile file : data.files()) {
            files.row(
                    new Html().foreign(file.name()),
                    new Html().text(Figures.count(file.papers())),
                    new Html()
                            .element(
                                    "code",
                                    file.sha256()
                                                    .substring(
                                                            0,
                                                            Math.min(
                                                                    16,
                                                                    file.sha256()
                                                                            .length())) + "…"));
        }
        html.add(files.html()).open("dl", "class", "facts");
        fact("papers compared", Figures.count(data.papers()), html);
        if (report.facets().isEmpty()) {
            fact("labels", "not compared", html);
        }
        if (report.claims() == null) {
            fact("claims", "not compared", html);
        }
        fact("split", data.split(), html);
        data.overlaps().forEach(overlap -> fact("overlap, " + overlap.model(), said(overlap), html));
        fact("without text in a dump", listed(data.missing()), html);
        fact("text not as read", listed(data.changed()), html);
        return html.close("dl");
    }

    private static void warning(Overlap overlap, Html html) {
        Integer papers = overlap.papers();
        if (papers == null || papers > 0) {
            html.element("p", "Model " + overlap.model() + ": " + said(overlap) + ".", "class", "warn");
        }
    }

    private static String said(Overlap overlap) {
        Integer papers = overlap.papers();
        if (papers == null) {
            return "not checked: the data that it was trained on is not at hand";
        }
        return papers == 0
                ? "none of the papers is in its training data"
                : Figures.count(papers) + " of the papers are in its training data, so its scores here are too good";
    }

    private static String listed(List<String> ids) {
        if (ids.isEmpty()) {
            return "none";
        }
        String first = String.join(", ", ids.subList(0, Math.min(20, ids.size())));
        return Figures.count(ids.size()) + ": " + first + (ids.size() > 20 ? ", …" : "");
    }

    private static void fact(String name, String value, Html html) {
        html.element("dt", name).element("dd", value).line();
    }
}
