package io.github.papertag.report;

import io.github.papertag.evaluate.Comparison;
import io.github.papertag.evaluate.Comparison.LabelDifference;
import io.github.papertag.evaluate.Measure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Two ways of labelling side by side, as a page. */
public final class ComparisonPage {

    /** Name of the file in the folder of a comparison. */
    public static final String FILE_NAME = "compare.html";

    private ComparisonPage() {}

    /** A page with a part for each facet; the same comparisons give the same bytes. */
    public static byte[] of(List<Comparison> comparisons) {
        Page page =
                new Page("Two ways of labelling compared").style("report.css").script("tables.js");
        Html lead = new Html();
        Html cards = new Html().open("ul", "class", "cards").line();
        for (Comparison comparison : comparisons) {
            lead.open("p", "class", "verdict")
                    .add(Figures.quietIntervals(ComparisonText.verdict(comparison)))
                    .close("p")
                    .line();
            card(comparison, cards);
        }
        page.lead(lead).lead(cards.close("ul").line());
        for (Comparison comparison : comparisons) {
            String facet = comparison.facet();
            page.section(facet + "-measures", facet + ": measures", measures(comparison))
                    .section(facet + "-labels", facet + ": labels", labels(comparison))
                    .section(facet + "-papers", facet + ": papers that changed", ChangedPapers.of(comparison));
        }
        return page.section("definitions", "What the measures are", definitions(comparisons))
                .bytes();
    }

    private static void card(Comparison comparison, Html html) {
        Comparison.Difference micro = comparison.measures().get(0);
        html.open("li").element("strong", comparison.facet());
        html.open("p", "class", "figure")
                .element("b", Figures.signed(micro.difference().value()));
        html.text(" ").element("span", "micro-F1").text(" ");
        html.element("span", Figures.signedInterval(micro.difference()), "class", "ci")
                .close("p");
        html.add(Track.ofDifferences(reach(comparison)).of(micro.difference(), List.of()))
                .open("dl");
        row(comparison.first(), Figures.decimal(micro.first()), html);
        row(comparison.second(), Figures.decimal(micro.second()), html);
        row("papers with other labels", Figures.count(comparison.changed().size()), html);
        row(
                "labels that differ by more than chance",
                Figures.count(ComparisonText.significant(comparison).size()),
                html);
        html.close("dl").close("li").line();
    }

    private static void row(String name, String value, Html html) {
        html.open("div").element("dt", name).element("dd", value).close("div");
    }

    /** How far the scale of differences must reach, for all measures of a facet alike; at least a point. */
    private static double reach(Comparison comparison) {
        return comparison.measures().stream()
                .map(Comparison.Difference::difference)
                .filter(Measure::isDefined)
                .mapToDouble(measure -> Math.max(Math.abs(measure.low()), Math.abs(measure.high())))
                .reduce(0.01, Math::max);
    }

    private static Html measures(Comparison comparison) {
        double reach = reach(comparison);
        Table table = new Table(
                        "Measures of " + comparison.facet() + " on " + Figures.count(comparison.papers()) + " papers")
                .text("measure")
                .numbers(comparison.first(), comparison.second(), "difference")
                .intervals("95% interval")
                .drawings("−" + Figures.decimal(reach) + " to +" + Figures.decimal(reach));
        comparison
                .measures()
                .forEach(measure -> table.row(
                        new Html().text(MeasureText.nameOf(measure.measure())),
                        new Html().text(Figures.decimal(measure.first())),
                        new Html().text(Figures.decimal(measure.second())),
                        new Html().text(Figures.signed(measure.difference().value())),
                        new Html().text(Figures.signedInterval(measure.difference())),
                        Track.ofDifferences(reach).of(measure.difference(), List.of())));
        return new Html()
                .element(
                        "p",
                        "The difference is the second less the first. Its interval comes from a bootstrap that draws the"
                                + " same papers for both; if it does not hold 0, the difference is more than chance."
                                + " Scores are not compared, as a file has them for given labels only.",
                        "class",
                        "note")
                .add(table.html());
    }

    private static Html labels(Comparison comparison) {
        Table table = new Table("Labels of " + comparison.facet())
                .sortable()
                .text("label")
                .numbers(
                        "support",
                        "F1, first",
                        "F1, second",
                        "difference",
                        "right by first alone",
                        "right by second alone",
                        "p",
                        "p after Holm");
        comparison
                .labels()
                .forEach(label -> table.row(
                        new Html().text(label.label()),
                        new Html().text(Figures.count(label.support())),
                        new Html().text(Figures.decimal(label.firstF1())),
                        new Html().text(Figures.decimal(label.secondF1())),
                        new Html().text(Figures.signed(label.secondF1() - label.firstF1())),
                        new Html().text(Figures.count(label.onlyFirst())),
                        new Html().text(Figures.count(label.onlySecond())),
                        new Html().text(Figures.probability(label.probability())),
                        corrected(label)));
        return new Html()
                .element(
                        "p",
                        "First is " + comparison.first() + ", second " + comparison.second()
                                + ". p, by McNemar's exact test: how probable it is that chance splits the papers on"
                                + " which one alone is right so unevenly. Holm's correction makes up for asking of "
                                + Figures.count(comparison.labels().size()) + " labels at once; below "
                                + ComparisonText.SIGNIFICANT + " a label differs by more than chance and is marked.",
                        "class",
                        "note")
                .add(table.html());
    }

    private static Html corrected(LabelDifference label) {
        String text = Figures.probability(label.corrected());
        return ComparisonText.isSignificant(label) ? new Html().element("mark", text) : new Html().text(text);
    }

    private static Html definitions(List<Comparison> comparisons) {
        Set<String> measures = new LinkedHashSet<>();
        comparisons.forEach(
                comparison -> comparison.measures().forEach(difference -> measures.add(difference.measure())));
        return MeasureText.definitions(measures);
    }
}
