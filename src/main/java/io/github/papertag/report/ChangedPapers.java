package io.github.papertag.report;

import io.github.papertag.evaluate.Comparison;
import io.github.papertag.evaluate.Comparison.ChangedPaper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The papers that two ways of labelling gave other labels. */
final class ChangedPapers {

    private static final int SHOWN = 500;

    private ChangedPapers() {}

    static Html of(Comparison comparison) {
        if (comparison.changed().isEmpty()) {
            return new Html().element("p", "None.");
        }
        Html html = new Html();
        html.open("p", "class", "note").text("A label that is in the gold is ");
        html.element("span", "like this", "class", "chip good").text(", one that is not ");
        html.element("span", "like this", "class", "chip bad")
                .text(".")
                .close("p")
                .line();
        html.open("div", "class", "mistakes", "data-of", comparison.facet()).line();
        comparison.changed().stream().limit(SHOWN).forEach(paper -> paper(comparison, paper, html));
        html.close("div").line();
        int left = comparison.changed().size() - SHOWN;
        return left <= 0
                ? html
                : html.element("p", "And " + Figures.count(left) + " more, which are not shown.", "class", "note");
    }

    private static void paper(Comparison comparison, ChangedPaper paper, Html html) {
        Set<String> labels = new TreeSet<>(paper.onlyFirst());
        labels.addAll(paper.onlySecond());
        html.open("article", "class", "mistake", "data-labels", String.join("\n", labels));
        html.open("h3").foreign(VisibleText.of(paper.title())).close("h3");
        html.open("p", "class", "id").foreign(paper.id()).close("p").open("dl").line();
        chips("only " + comparison.first(), paper.onlyFirst(), paper, html);
        chips("only " + comparison.second(), paper.onlySecond(), paper, html);
        chips("gold", paper.gold(), paper, html);
        html.close("dl").close("article").line();
    }

    private static void chips(String name, List<String> labels, ChangedPaper paper, Html html) {
        html.open("div").element("dt", name).open("dd");
        labels.forEach(
                label -> html.element("span", label, "class", paper.gold().contains(label) ? "chip good" : "chip bad")
                        .text(" "));
        if (labels.isEmpty()) {
            html.text(Figures.UNDEFINED);
        }
        html.close("dd").close("div").line();
    }
}
