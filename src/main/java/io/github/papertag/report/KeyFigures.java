package io.github.papertag.report;

import io.github.papertag.evaluate.ClaimReport;
import io.github.papertag.evaluate.EvaluationReport;
import io.github.papertag.evaluate.FacetReport;
import io.github.papertag.evaluate.Measure;
import java.util.List;
import java.util.Map;

/** The few figures that most readers come for, a card for each facet and one for the claims. */
final class KeyFigures {

    private KeyFigures() {}

    static Html of(EvaluationReport report) {
        Html html = new Html().open("ul", "class", "cards").line();
        report.facets().forEach((facet, scores) -> facet(facet, scores, html));
        ClaimReport claims = report.claims();
        if (claims != null) {
            claims(claims, html);
        }
        return html.close("ul").line();
    }

    private static void facet(String facet, FacetReport report, Html html) {
        Measure micro = report.headline().getOrDefault("microF1", Measure.UNDEFINED);
        open(facet, "micro-F1", micro, Baseline.of(report, "microF1"), html);
        row("macro-F1", Figures.withInterval(report.headline().getOrDefault("macroF1", Measure.UNDEFINED)), html);
        report.baselines()
                .forEach((name, figures) ->
                        row(Baseline.nameOf(name), Figures.decimal(figures.getOrDefault("microF1", Double.NaN)), html));
        row(
                "need no human, precision "
                        + Math.round(100 * report.automation().precision()) + "%",
                Figures.percent(report.automation().share()),
                html);
        close(html);
    }

    private static void claims(ClaimReport report, Html html) {
        Map<String, Measure> headline = report.headline();
        open("claims", "value F1", headline.getOrDefault("valueF1", Measure.UNDEFINED), List.of(), html);
        row("full F1", figure(headline, "fullF1"), html);
        row("data set right", figure(headline, "datasetAgreement"), html);
        row("baseline right", figure(headline, "baselineAgreement"), html);
        close(html);
    }

    private static String figure(Map<String, Measure> headline, String name) {
        return Figures.withInterval(headline.getOrDefault(name, Measure.UNDEFINED));
    }

    private static void open(String name, String measure, Measure value, List<Double> others, Html html) {
        html.open("li").element("strong", name);
        html.open("p", "class", "figure").element("b", Figures.decimal(value.value()));
        html.text(" ").element("span", measure).text(" ");
        html.element("span", Figures.interval(value), "class", "ci").close("p").line();
        html.add(Track.ofShares().of(value, others)).open("dl");
    }

    private static void row(String name, String value, Html html) {
        html.open("div").element("dt", name).element("dd", value).close("div").line();
    }

    private static void close(Html html) {
        html.close("dl").close("li").line();
    }
}
