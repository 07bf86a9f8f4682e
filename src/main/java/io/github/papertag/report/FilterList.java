package io.github.papertag.report;

import java.util.List;
import java.util.Locale;

/** The labels of a facet over the papers of a page: a bar plot whose rows are the boxes to filter by. */
final class FilterList {

    private FilterList() {}

    /** Adds the group of boxes; nothing if the facet has no label. */
    static void add(Html html, String facet, List<LabelTally.Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        html.open("fieldset", "class", "facet", "data-facet", VisibleText.of(facet));
        html.element("legend", VisibleText.of(facet)).open("ul").line();
        int most = entries.get(0).papers();
        for (LabelTally.Entry entry : entries) {
            addRow(html, facet, entry, String.format(Locale.ROOT, "%.1f", 100.0 * entry.papers() / most));
        }
        html.close("ul").close("fieldset").line();
    }

    private static void addRow(Html html, String facet, LabelTally.Entry entry, String width) {
        html.open("li", "class", PaperArticle.chipClass(facet, entry.label())).open("label");
        html.open("input", "type", "checkbox", "value", String.valueOf(entry.number()));
        html.element("span", VisibleText.of(entry.label()));
        html.element("b", String.format(Locale.ROOT, "%,d", entry.papers()));
        html.open("svg", "viewBox", "0 0 100 4", "preserveAspectRatio", "none", "aria-hidden", "true");
        html.open("rect", "class", "all", "width", width, "height", "4").close("rect");
        html.open("rect", "class", "now", "width", width, "height", "4").close("rect");
        html.close("svg").close("label").close("li").line();
    }
}
