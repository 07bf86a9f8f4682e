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
        Html html = new Html();
        facets.forEach((facet, report) -> html.element("h3", facet)
                .add(HeatMap.of(facet, report.cooccurrence()))
                .open("details")
                .element("summary", "The most frequent pairs in numbers")
                .add(together(facet, report.cooccurrence()))
                .close("details")
                .add(confused(facet, report.cooccurrence())));
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
        Table table = new Table("Labels of " + facet + " most often confused")
                .sortable()
                .text("right, but missed")
                .text("given instead")
                .numbers("papers", "of the papers with the right one");
        pairs.confused()
                .forEach(pair -> table.row(
                        pair.missed(), pair.given(), Figures.count(pair.papers()), Figures.percent(pair.share())));
        return table.html();
    }
}
