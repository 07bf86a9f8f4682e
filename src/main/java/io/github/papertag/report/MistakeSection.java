package io.github.papertag.report;

import io.github.papertag.ScoredLabel;
import io.github.papertag.TermEvidence;
import io.github.papertag.evaluate.FacetReport;
import io.github.papertag.evaluate.Mistakes.Mistake;
import io.github.papertag.evaluate.Suspects.Suspect;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The papers that went most wrong, the terms that did it, and labels of the gold that may be wrong themselves. */
final class MistakeSection {

    private static final int TERMS = 6;

    private MistakeSection() {}

    static Html of(Map<String, FacetReport> facets) {
        Html html = new Html();
        facets.forEach((facet, report) -> {
            html.element("h3", facet + ": the worst mistakes");
            report.mistakes().forEach(mistake -> mistake(mistake, html));
            html.element("h3", facet + ": suspected errors of the gold").add(suspects(facet, report.suspects()));
        });
        return html;
    }

    private static void mistake(Mistake mistake, Html html) {
        html.open("article", "class", "mistake").open("h4").foreign(mistake.title());
        html.text(" ").element("span", mistake.id(), "class", "id").close("h4").line();
        for (ScoredLabel wrong : mistake.wrong()) {
            html.open("p").element("strong", "given, not in the gold: ", "class", "bad");
            html.element("span", wrong.label(), "class", "chip").text(Figures.decimal(wrong.score()));
            if (!wrong.terms().isEmpty()) {
                html.text(" because of ").element("span", terms(wrong.terms()), "class", "muted");
            }
            html.close("p").line();
        }
        for (ScoredLabel missed : mistake.missed()) {
            html.open("p").element("strong", "in the gold, not given: ", "class", "bad");
            html.element("span", missed.label(), "class", "chip").text(Figures.decimal(missed.score()));
            html.close("p").line();
        }
        if (!mistake.right().isEmpty()) {
            html.open("p").element("strong", "right: ", "class", "good");
            mistake.right().forEach(label -> html.element("span", label, "class", "chip"));
            html.close("p").line();
        }
        if (!mistake.text().isEmpty()) {
            html.open("details").element("summary", "Abstract").open("p");
            html.foreign(mistake.text()).close("p").close("details");
        }
        html.close("article").line();
    }

    private static String terms(List<TermEvidence> terms) {
        return terms.stream()
                .limit(TERMS)
                .map(term -> term.term() + " " + Figures.decimal(term.weight()))
                .collect(Collectors.joining(", "));
    }

    private static Html suspects(String facet, List<Suspect> suspects) {
        Table table = new Table("Labels of " + facet + " that the model finds improbable (given) or probable (missing)")
                .sortable()
                .text("paper")
                .text("label")
                .text("in the gold")
                .numbers("probability");
        suspects.forEach(suspect -> table.row(
                suspect.id(),
                suspect.label(),
                suspect.given() ? "given" : "missing",
                Figures.decimal(suspect.probability())));
        return table.html();
    }
}
