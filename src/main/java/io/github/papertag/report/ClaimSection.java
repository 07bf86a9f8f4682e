package io.github.papertag.report;

import io.github.papertag.evaluate.ClaimReport;
import io.github.papertag.evaluate.Measure;
import java.util.List;

/** How well claims are found, by metric, kind and rule, and what goes wrong. */
final class ClaimSection {

    private ClaimSection() {}

    static Html of(ClaimReport claims) {
        return new Html()
                .element(
                        "p",
                        "A claim of the gold is found if a claim with the same value stands at an overlapping place; each"
                                + " serves once. It is full if metric, kind and direction are right too.",
                        "class",
                        "note")
                .open("div", "class", "halves")
                .open("div")
                .add(headline(claims))
                .close("div")
                .open("div")
                .element("h3", "What the measures are")
                .add(MeasureText.definitions(claims.headline().keySet()))
                .close("div")
                .close("div")
                .open("div", "class", "halves")
                .open("div")
                .element("h3", "By kind")
                .add(groups("kind", claims.byKind()))
                .element("h3", "By metric")
                .add(groups("metric", claims.byMetric()))
                .close("div")
                .open("div")
                .element("h3", "By rule")
                .add(rules(claims))
                .close("div")
                .close("div")
                .element("h3", "What goes wrong")
                .add(ClaimErrorList.of(claims.errors()));
    }

    private static Html headline(ClaimReport claims) {
        Table table = new Table("Claims of " + Figures.count(claims.papers()) + " papers")
                .text("measure")
                .numbers("figure")
                .intervals("95% interval")
                .drawings("0 to 1");
        MeasureText.grouped(claims.headline().keySet()).forEach((group, texts) -> {
            table.group(group);
            for (MeasureText text : texts) {
                Measure measure = claims.headline().getOrDefault(text.key(), Measure.UNDEFINED);
                table.row(
                        new Html().text(text.name()),
                        new Html().text(Figures.decimal(measure.value())),
                        new Html().text(Figures.interval(measure)),
                        Track.ofShares().of(measure, List.of()));
            }
        });
        return table.html();
    }

    private static Html groups(String name, List<ClaimReport.Group> groups) {
        Table table = new Table("Claims by " + name + ": precision of those found, recall of those in the gold")
                .sortable()
                .text(name)
                .numbers("in the gold", "precision", "recall", "full recall");
        groups.forEach(group -> table.row(
                group.name(),
                Figures.count(group.support()),
                Figures.decimal(group.precision()),
                Figures.decimal(group.recall()),
                Figures.decimal(group.fullRecall())));
        return table.html();
    }

    private static Html rules(ClaimReport claims) {
        Table table = new Table("Claims by the rule that found them")
                .sortable()
                .text("rule")
                .numbers("found", "precision", "full precision");
        claims.byRule()
                .forEach(rule -> table.row(
                        rule.rule(),
                        Figures.count(rule.found()),
                        Figures.decimal(rule.precision()),
                        Figures.decimal(rule.fullPrecision())));
        return table.html();
    }
}
