package io.github.papertag.report;

import io.github.papertag.evaluate.EvaluationReport.Provenance;

/** What measured, and the command that prints every number again. */
final class ProvenanceSection {

    private ProvenanceSection() {}

    static Html of(Provenance provenance) {
        Html html = new Html().element("p", "This command prints every number again:");
        command(provenance.command(), html);
        html.open("dl", "class", "facts");
        provenance.software().forEach((name, version) -> fact(name, version, html));
        provenance.models().forEach((name, card) -> fact("model " + name, card, html));
        fact(
                "intervals",
                "percentile bootstrap over papers, " + Figures.count(provenance.resamples()) + " draws, seed "
                        + provenance.seed(),
                html);
        return html.close("dl");
    }

    /** Between its words alone the line breaks, so that no dash is left behind. */
    private static void command(String command, Html html) {
        html.open("pre", "class", "command");
        for (String word : command.split(" ", -1)) {
            html.element("span", word).text(" ");
        }
        html.close("pre").line();
    }

    private static void fact(String name, String value, Html html) {
        html.element("dt", name).element("dd", value).line();
    }
}
