package io.github.papertag.report;

import io.github.papertag.LabelledPaper;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a page shows of its papers: search and filters, the papers, and the table that the script fills with claims. */
final class BrowseBody {

    private static final List<String> COLUMNS = List.of("Value", "Metric", "Kind", "Data set", "Baseline", "Paper");

    private BrowseBody() {}

    /**
     * The body of a page, piece by piece.
     *
     * @param first number of the first paper in the dump, from 1
     */
    static Iterable<Html> pieces(List<LabelledPaper> papers, int first) {
        LabelTally tally = new LabelTally();
        papers.forEach(tally::add);
        return () -> Stream.of(
                        Stream.of(beforePapers(tally)),
                        IntStream.range(0, papers.size())
                                .mapToObj(
                                        i -> PaperArticle.html(papers.get(i), first + i, tally.numbers(papers.get(i)))),
                        Stream.of(afterPapers()))
                .flatMap(pieces -> pieces)
                .iterator();
    }

    private static Html beforePapers(LabelTally tally) {
        Html html = new Html();
        addToolbar(html);
        html.open("div", "class", "columns").line();
        html.open("details", "id", "filters", "open", "")
                .element("summary", "Labels")
                .line();
        tally.facets().forEach(facet -> FilterList.add(html, facet, tally.entries(facet)));
        return html.close("details").line().open("div", "id", "papers").line();
    }

    private static Html afterPapers() {
        Html html = new Html().close("div").line();
        addClaims(html);
        return html.close("div").line();
    }

    private static void addToolbar(Html html) {
        html.open("div", "class", "toolbar scripted", "role", "search").line();
        html.open("p", "class", "views")
                .element("a", "Papers", "href", "#view-papers", "aria-current", "true")
                .element("a", "Claims", "href", "#view-claims")
                .close("p")
                .line();
        html.open("label", "class", "search").element("span", "Search");
        html.open(
                "input",
                "type",
                "search",
                "id",
                "search",
                "aria-label",
                "Search",
                "placeholder",
                "words of titles, abstracts, labels, claims",
                "autocomplete",
                "off",
                "spellcheck",
                "false");
        html.close("label").line();
        html.element("button", "Clear", "type", "button", "id", "clear", "hidden", "");
        html.open("p", "id", "count", "role", "status").close("p").close("div").line();
    }

    private static void addClaims(Html html) {
        html.open("div", "id", "claims", "hidden", "").line().element("h3", "Claims", "class", "unseen");
        html.open("div", "class", "claim-filters").line();
        addChoice(html, "metric", "Metric");
        addInput(html, "Data set", "type", "search", "id", "dataset");
        addChoice(html, "kind", "Kind");
        addChoice(html, "unit", "Unit");
        addInput(html, "Value at least", "type", "number", "id", "least", "step", "any");
        addInput(html, "Value at most", "type", "number", "id", "most", "step", "any");
        html.close("div").line();
        html.open("div", "class", "table", "tabindex", "0", "role", "region", "aria-label", "Table of claims");
        html.open("table").open("thead").open("tr");
        for (String column : COLUMNS) {
            html.open("th", "scope", "col")
                    .element("button", column, "type", "button")
                    .close("th");
        }
        html.close("tr").close("thead").open("tbody").close("tbody").close("table");
        html.close("div").line();
        html.element("button", "Show more", "type", "button", "id", "more", "hidden", "");
        html.close("div").line();
    }

    private static void addChoice(Html html, String id, String name) {
        html.open("label").element("span", name).open("select", "id", id);
        html.element("option", "any", "value", "")
                .close("select")
                .close("label")
                .line();
    }

    private static void addInput(Html html, String name, String... attributes) {
        html.open("label").element("span", name).open("input", attributes);
        html.close("label").line();
    }
}
