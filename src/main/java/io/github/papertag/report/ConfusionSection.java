package io.github.papertag.report;

import io.github.papertag.evaluate.Cooccurrence;
import io.github.papertag.evaluate.FacetReport;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;

/** Labels that stand together and labels that are taken for each other. */
final class ConfusionSection {

    private static final int PAIRS = 15;

    private ConfusionSection() {}

    static Html of(Map<String, FacetReport> facets) {
        Html html = new Html()
                .element(
                        "p",
                        "In the map stand the pairs of labels that papers have together: below the diagonal in the gold,"
                                + " above it as they were given. The shade is the share of the papers of the rarer"
                                + " label. If all labels were right, the map would be its own mirror image. In the"
                                + " tables two labels count as confused on a paper on which the one was missed and the"
                                + " other given wrongly; the share is that of the papers with the missed one.",
                        "class",
                        "note");
        facets.forEach((facet, report) -> html.element("h3", facet)
                .open("div", "class", "map")
                .add(HeatMap.of(facet, report.cooccurrence()))
                .open("div")
                .add(confused(facet, report.cooccurrence()))
                .open("details")
                .element("summary", "The pairs that are most often right together, in numbers")
                .add(together(facet, report.cooccurrence()))
                .close("details")
                .close("div")
                .close("div")
                .line());
        return html;
    }

    private static Html together(String facet, Cooccurrence pairs) {
        Table table = new Table("Papers that have both labels of " + facet)
                .text("labels")
                .numbers("gold", "given");
        int size = pairs.labels().size();
        IntStream.range(0, size * size)
                .filter(pair -> pair / size < pair % size)
                .boxed()
                .sorted(Comparator.comparingInt(
                        pair -> -pairs.gold().get(pair / size).get(pair % size)))
                .limit(PAIRS)
                .forEach(pair -> table.row(
                        pairs.labels().get(pair / size) + " and "
                                + pairs.labels().get(pair % size),
                        Figures.count(pairs.gold().get(pair / size).get(pair % size)),
                        Figures.count(pairs.given().get(pair / size).get(pair % size))));
        return table.html();
    }

    private static Html confused(String facet, Cooccurrence pairs) {
        if (pairs.confused().isEmpty()) {
            return new Html().element("p", "No label of " + facet + " was given instead of another.");
        }
        Table table = new Table("Labels of " + facet + " most often confused")
                .sortable()
                .text("missed")
                .text("given instead")
                .numbers("papers", "share");
        pairs.confused()
                .forEach(pair -> table.row(
                        pair.missed(), pair.given(), Figures.count(pair.papers()), Figures.percent(pair.share())));
        return table.html();
    }
}
