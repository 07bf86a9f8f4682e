package io.github.papertag.report;

import io.github.papertag.evaluate.ClaimReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How well claims are found, by metric, kind and rule, and what goes wrong. */
final class ClaimSection {

    private ClaimSection() {}

    static Html of(@Nullable ClaimReport claims) {
        if (claims == null) {
            return new Html().element("p", "No claims were compared.", "class", "muted");
        }
        return new Html()
                .add(headline(claims))
                .element("h3", "By kind")
                .add(groups("kind", claims.byKind()))
                .element("h3", "By metric")
                .add(groups("metric", claims.byMetric()))
                .element("h3", "By rule")
                .add(rules(claims))
                .element("h3", "What goes wrong")
                .add(errors(claims));
    }

    private static Html headline(ClaimReport claims) {
        Table table = new Table("Claims of " + Figures.count(claims.papers()) + " papers")
                .text("measure")
                .numbers("value")
                .intervals("95% interval");
        claims.headline()
                .forEach((name, measure) ->
                        table.row(MeasureNames.of(name), Figures.decimal(measure.value()), Figures.interval(measure)));
        return table.html();
    }

    private static Html groups(String name, List<ClaimReport.Group> groups) {
        Table table = new Table("Claims by " + name)
                .sortable()
                .text(name)
                .numbers("in the gold", "precision", "recall", "recall, all fields right");
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
                .numbers("found", "precision", "precision, all fields right");
        claims.byRule()
                .forEach(rule -> table.row(
                        rule.rule(),
                        Figures.count(rule.found()),
                        Figures.decimal(rule.precision()),
                        Figures.decimal(rule.fullPrecision())));
        return table.html();
    }

    private static Html errors(ClaimReport claims) {
        Table table = new Table("Errors by class, with the first of each")
                .text("class")
                .numbers("claims")
                .text("paper and place")
                .text("gold")
                .text("found");
        for (ClaimReport.ErrorClass error : claims.errors()) {
            boolean first = true;
            for (ClaimReport.Example example : error.examples()) {
                table.row(
                        first ? error.name() : "",
                        first ? Figures.count(error.count()) : "",
                        example.id() + ", " + example.start() + "–" + example.end()
                                + (example.text().isEmpty() ? "" : ": " + example.text()),
                        example.gold().isEmpty() ? Figures.UNDEFINED : example.gold(),
                        example.found().isEmpty() ? Figures.UNDEFINED : example.found());
                first = false;
            }
        }
        return table.html();
    }
}
