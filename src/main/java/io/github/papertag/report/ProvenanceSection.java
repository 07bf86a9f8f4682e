package io.github.papertag.report;

import io.github.papertag.evaluate.EvaluationReport.Provenance;

/** What measured, and the command that prints every number again. */
final class ProvenanceSection {

    private ProvenanceSection() {}

    static Html of(Provenance provenance) {
        Html html = new Html().element("p", "This command prints every number again:");
        html.element("pre", provenance.command()).open("dl", "class", "facts");
        provenance.software().forEach((name, version) -> fact(name, version, html));
        provenance.models().forEach((name, card) -> fact("model " + name, card, html));
        fact(
                "intervals",
                "percentile bootstrap over papers, " + Figures.count(provenance.resamples()) + " draws, seed "
                        + provenance.seed(),
                html);
        return html.close("dl");
    }

    private static void fact(String name, String value, Html html) {
        html.element("dt", name).element("dd", value).line();
    }
}
