package io.github.papertag.report;

import io.github.papertag.evaluate.Comparison;
import java.util.List;
import java.util.Locale;

/** Two ways of labelling side by side, as a page and as text. */
public final class ComparisonPage {

    private static final double SIGNIFICANT = 0.05;

    private ComparisonPage() {}

    /** A page with a part for each facet. */
    public static byte[] html(List<Comparison> comparisons) {
        Page page =
                new Page("Two ways of labelling compared").style("report.css").script("tables.js");
        Html lead = new Html();
        comparisons.forEach(comparison -> lead.element("p", verdict(comparison), "class", "verdict"));
        page.lead(lead);
        for (Comparison comparison : comparisons) {
            String facet = comparison.facet();
            page.section(facet + "-measures", facet + ": measures", measures(comparison))
                    .section(facet + "-labels", facet + ": labels", labels(comparison))
                    .section(facet + "-papers", facet + ": papers that changed", changed(comparison));
        }
        return page.bytes();
    }

    /** A sentence, a line a measure, and a line for each label that differs by more than chance. */
    public static String text(Comparison comparison) {
        StringBuilder out = new StringBuilder(verdict(comparison)).append('\n');
        for (Comparison.Difference measure : comparison.measures()) {
            out.append(String.format(
                    Locale.ROOT,
                    "  %-28s %s %s  %s %s\n",
                    MeasureNames.of(measure.measure()),
                    Figures.decimal(measure.first()),
                    Figures.decimal(measure.second()),
                    signed(measure.difference().value()),
                    Figures.interval(measure.difference())));
        }
        comparison.labels().stream()
                .filter(label -> label.corrected() < SIGNIFICANT)
                .forEach(label -> out.append(String.format(
                        Locale.ROOT,
                        "  %s: right only by the first %d times, only by the second %d times, p %.4f after Holm\n",
                        label.label(),
                        label.onlyFirst(),
                        label.onlySecond(),
                        label.corrected())));
        return out.toString();
    }

    private static String verdict(Comparison comparison) {
        Comparison.Difference micro = comparison.measures().get(0);
        String difference = signed(micro.difference().value()) + " " + Figures.interval(micro.difference());
        boolean unclear = !(micro.difference().low() > 0 || micro.difference().high() < 0);
        return comparison.facet() + ": on " + Figures.count(comparison.papers()) + " papers micro-F1 goes from "
                + Figures.decimal(micro.first()) + " (" + comparison.first() + ") to " + Figures.decimal(micro.second())
                + " (" + comparison.second() + "), " + difference
                + (unclear ? ", which may be chance; " : ", more than chance; ")
                + Figures.count(comparison.changed().size()) + " papers got other labels"
                + (comparison.absent().isEmpty()
                        ? "."
                        : "; " + comparison.absent().size() + " papers of the gold are not in both.");
    }

    private static String signed(double difference) {
        return Double.isNaN(difference) ? Figures.UNDEFINED : String.format(Locale.ROOT, "%+.3f", difference);
    }

    private static Html measures(Comparison comparison) {
        Table table = new Table("Measures of " + comparison.facet())
                .text("measure")
                .numbers(comparison.first(), comparison.second(), "difference")
                .intervals("95% interval, the same papers drawn for both");
        comparison
                .measures()
                .forEach(measure -> table.row(
                        MeasureNames.of(measure.measure()),
                        Figures.decimal(measure.first()),
                        Figures.decimal(measure.second()),
                        signed(measure.difference().value()),
                        Figures.interval(measure.difference())));
        return table.html();
    }

    private static Html labels(Comparison comparison) {
        Table table = new Table("Labels of " + comparison.facet() + "; p by McNemar's exact test")
                .sortable()
                .text("label")
                .numbers(
                        "support",
                        "F1, first",
                        "F1, second",
                        "right only by first",
                        "only by second",
                        "p",
                        "p after Holm");
        comparison
                .labels()
                .forEach(label -> table.row(
                        label.label(),
                        Figures.count(label.support()),
                        Figures.decimal(label.firstF1()),
                        Figures.decimal(label.secondF1()),
                        Figures.count(label.onlyFirst()),
                        Figures.count(label.onlySecond()),
                        Figures.decimal(label.probability()),
                        Figures.decimal(label.corrected())));
        return table.html();
    }

    private static Html changed(Comparison comparison) {
        Html html = new Html();
        if (comparison.changed().isEmpty()) {
            return html.element("p", "None.");
        }
        comparison.changed().forEach(paper -> {
            html.open("article", "class", "mistake").open("h4").foreign(paper.title());
            html.text(" ")
                    .element("span", paper.id(), "class", "id")
                    .close("h4")
                    .line();
            chips("gold: ", paper.gold(), paper.gold(), html);
            chips("only " + comparison.first() + ": ", paper.onlyFirst(), paper.gold(), html);
            chips("only " + comparison.second() + ": ", paper.onlySecond(), paper.gold(), html);
            html.close("article").line();
        });
        return html;
    }

    private static void chips(String name, List<String> labels, List<String> gold, Html html) {
        if (labels.isEmpty()) {
            return;
        }
        html.open("p").element("strong", name);
        labels.forEach(label -> html.element("span", label + (gold.contains(label) ? "" : " ✗"), "class", "chip"));
        html.close("p").line();
    }
}
