package io.github.papertag.report;

import io.github.papertag.Claim;
import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A labelled paper as an article: title, labels, abstract with the claims marked in place, and the claims one by one. */
final class PaperArticle {

    /** The facet that says what kind of paper it is; its chips stand back behind those of the subjects. */
    private static final String CONTRIBUTION = "contribution";

    private PaperArticle() {}

    /**
     * The article.
     *
     * @param number the paper's number in the dump, from 1
     * @param labels the numbers by which the page's script knows its labels
     */
    static Html html(LabelledPaper paper, int number, List<Integer> labels) {
        String id = "p" + number;
        String numbers = labels.stream().map(String::valueOf).collect(Collectors.joining(" "));
        Html html = new Html();
        html.open("article", "id", id, "data-l", numbers).line();
        html.open("h3")
                .foreign(VisibleText.of(paper.paper().title()))
                .close("h3")
                .line();
        addChips(html, paper);
        MarkedAbstract.add(html, paper, id);
        addClaims(html, paper.claims(), id);
        addSource(html, paper.paper());
        return html.close("article").line();
    }

    /** Class of a label's chip: neutral for the contribution, else that of the label's hue. */
    static String chipClass(String facet, String label) {
        return facet.equals(CONTRIBUTION) ? "plain" : LabelHues.className(label);
    }

    /** The dump's name without its folder, which says nothing to others who read the page. */
    static String fileName(Source source) {
        return source.file()
                .substring(
                        Math.max(source.file().lastIndexOf('/'), source.file().lastIndexOf('\\')) + 1);
    }

    private static void addChips(Html html, LabelledPaper paper) {
        html.open("ul", "class", "chips");
        for (Map.Entry<String, List<ScoredLabel>> facet : paper.labels().entrySet()) {
            for (ScoredLabel label : facet.getValue()) {
                html.open("li", "class", chipClass(facet.getKey(), label.label()))
                        .text(VisibleText.of(label.label()) + " ")
                        .element("small", String.format(Locale.ROOT, "%.2f", label.score()))
                        .close("li");
            }
        }
        LabelledPaper.Reason reason = paper.reason();
        if (reason != null) {
            String why = reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            html.element("li", "not labelled: " + why, "class", "none");
        }
        html.close("ul").line();
    }

    private static void addClaims(Html html, List<Claim> claims, String id) {
        if (claims.isEmpty()) {
            return;
        }
        html.open("ul", "class", "claims").line();
        for (int i = 0; i < claims.size(); i++) {
            ClaimItem.add(html, claims.get(i), id + "c" + (i + 1));
        }
        html.close("ul").line();
    }

    private static void addSource(Html html, Paper paper) {
        html.open("p", "class", "source").foreign(VisibleText.of(paper.id()));
        Source source = paper.source();
        if (source != null) {
            html.text(" · ").foreign(VisibleText.of(fileName(source))).text(", line " + source.line());
        }
        html.close("p").line();
    }
}
