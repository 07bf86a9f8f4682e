package io.github.papertag.report;

import io.github.papertag.ScoredLabel;
import io.github.papertag.TermEvidence;
import io.github.papertag.evaluate.FacetReport;
import io.github.papertag.evaluate.Mistakes.Mistake;
import io.github.papertag.evaluate.Suspects.Suspect;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The papers that went most wrong, the terms that did it, and labels of the gold that may be wrong themselves. */
final class MistakeSection {

    private static final int TERMS = 6;

    private MistakeSection() {}

    static Html of(Map<String, FacetReport> facets) {
        Html html = new Html()
                .element(
                        "p",
                        "Worst first: the papers on which the model was surest of what is wrong (the sum of −ln of the"
                                + " probabilities of what is right). Beside a label stands its score; below a label"
                                + " given wrongly, the terms that spoke most for it, by the weight that each added.",
                        "class",
                        "note");
        facets.forEach((facet, report) -> {
            html.element("h3", facet + ": the worst mistakes").add(worst(facet, report.mistakes()));
            html.element("h3", facet + ": suspected errors of the gold").add(suspects(facet, report.suspects()));
        });
        return html;
    }

    private static Html worst(String facet, List<Mistake> mistakes) {
        if (mistakes.isEmpty()) {
            return new Html().element("p", "None.");
        }
        Html html =
                new Html().open("div", "class", "mistakes", "data-of", facet).line();
        mistakes.forEach(mistake -> mistake(mistake, html));
        return html.close("div").line();
    }

    private static void mistake(Mistake mistake, Html html) {
        Set<String> labels = Stream.concat(mistake.wrong().stream(), mistake.missed().stream())
                .map(ScoredLabel::label)
                .collect(Collectors.toCollection(TreeSet::new));
        html.open("article", "class", "mistake", "data-labels", String.join("\n", labels));
        html.open("h4").foreign(VisibleText.of(mistake.title())).close("h4");
        html.open("p", "class", "id")
                .foreign(mistake.id())
                .close("p")
                .open("dl")
                .line();
        mistake.wrong().forEach(wrong -> entry("given, but wrong", "bad", wrong, html));
        mistake.missed().forEach(missed -> entry("right, but missed", "lost", missed, html));
        html.close("dl").line();
        if (!mistake.right().isEmpty()) {
            html.open("p", "class", "right").text("given and right: ");
            mistake.right().forEach(label -> html.element("span", label, "class", "chip good"));
            html.close("p").line();
        }
        if (!mistake.text().isEmpty()) {
            html.open("details").element("summary", "Abstract").open("p");
            html.foreign(VisibleText.of(mistake.text())).close("p").close("details");
        }
        html.close("article").line();
    }

    private static void entry(String what, String style, ScoredLabel label, Html html) {
        html.open("div").element("dt", what).open("dd");
        html.element("span", label.label(), "class", "chip " + style).text(" ");
        html.element("b", Figures.decimal(label.score()));
        if (!label.terms().isEmpty()) {
            html.open("span", "class", "terms");
            label.terms().stream().limit(TERMS).forEach(term -> term(term, html));
            html.close("span");
        }
        html.close("dd").close("div").line();
    }

    private static void term(TermEvidence term, Html html) {
        html.open("span").foreign(VisibleText.of(term.term())).text(" ");
        html.element("small", Figures.decimal(term.weight())).close("span").text(" ");
    }

    private static Html suspects(String facet, List<Suspect> suspects) {
        if (suspects.isEmpty()) {
            return new Html().element("p", "None.");
        }
        Table table = new Table("Labels of " + facet + " that a reader gave and the model finds improbable, or that no"
                        + " reader gave and it finds probable")
                .sortable()
                .text("label")
                .text("in the gold")
                .numbers("probability")
                .text("paper");
        suspects.forEach(suspect -> table.row(
                new Html().text(suspect.label()),
                new Html().text(suspect.given() ? "given" : "missing"),
                new Html().text(Figures.decimal(suspect.probability())),
                new Html()
                        .foreign(VisibleText.of(suspect.title()))
                        .text(" ")
                        .element("span", suspect.id(), "class", "id")));
        return table.html();
    }
}
