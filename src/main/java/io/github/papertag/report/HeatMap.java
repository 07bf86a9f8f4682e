package io.github.papertag.report;

import io.github.papertag.evaluate.Cooccurrence;
import java.util.List;

/** Labels that stand together: below the diagonal in the gold, above it in what was given. */
final class HeatMap {

    private static final int CELL = 15;
    private static final int LEFT = 206;
    private static final int TOP = 24;
    private static final int LEVELS = 6;
    private static final int LONGEST = 28;

    private HeatMap() {}

    static Html of(String facet, Cooccurrence pairs) {
        int size = pairs.labels().size() * CELL;
        String id = "heat-" + facet;
        String title = "Labels of " + facet + " that stand together";
        Html html = new Html().open("figure");
        html.open("div", "class", "table", "role", "group", "tabindex", "0", "aria-label", "Map of " + facet);
        html.open(
                "svg",
                "class",
                "heat",
                "viewBox",
                "0 0 " + (LEFT + size + 2) + " " + (TOP + size + 2),
                "width",
                Integer.toString(LEFT + size + 2),
                "role",
                "img",
                "aria-labelledby",
                id + "-t " + id + "-d");
        html.element("title", title, "id", id + "-t");
        html.element(
                "desc", "Below the diagonal in the gold, above it as given; numbers in the table.", "id", id + "-d");
        html.open("path", "class", "field", "d", "M" + LEFT + " " + TOP + "h" + size + "v" + size + "h-" + size + "z")
                .close("path");
        html.open("path", "class", "mirror", "d", "M" + LEFT + " " + TOP + "l" + size + " " + size)
                .close("path");
        for (int row = 0; row < pairs.labels().size(); row++) {
            name(pairs.labels().get(row), row, html);
            for (int column = 0; column < pairs.labels().size(); column++) {
                cell(pairs, row, column, html);
            }
        }
        html.close("svg").close("div").open("figcaption").open("ul", "class", "legend");
        key("in the gold", "cell", html);
        key("given", "cell given", html);
        return html.close("ul").close("figcaption").close("figure").line();
    }

    private static void name(String label, int row, Html html) {
        String number = Integer.toString(row + 1);
        String beside = Integer.toString(LEFT - 6);
        html.element("text", shortened(label) + " " + number, "class", "tick end", "x", beside, "y", at(TOP, row, 11));
        String above = Integer.toString(TOP - 7);
        html.element("text", number, "class", "tick mid", "x", at(LEFT, row, CELL / 2), "y", above);
    }

    private static String shortened(String label) {
        int[] points = label.codePoints().toArray();
        return points.length <= LONGEST ? label : new String(points, 0, LONGEST - 1) + "…";
    }

    /** A scale of all shades. */
    private static void key(String text, String style, Html html) {
        html.open("li").open("svg", "class", "scale", "viewBox", "0 0 72 10", "aria-hidden", "true");
        for (int level = 1; level <= LEVELS; level++) {
            String x = Integer.toString(12 * (level - 1));
            html.open("rect", "class", style + " h" + level, "width", "11", "height", "10", "x", x)
                    .close("rect");
        }
        html.close("svg").text(" " + text + ", up to all papers").close("li");
    }

    private static void cell(Cooccurrence pairs, int row, int column, Html html) {
        boolean gold = row > column;
        List<List<Integer>> counts = gold ? pairs.gold() : pairs.given();
        int rarer = Math.min(counts.get(row).get(row), counts.get(column).get(column));
        int both = counts.get(row).get(column);
        int level = rarer == 0 ? 0 : (int) Math.ceil((double) LEVELS * both / rarer);
        if (row == column || level == 0) {
            return;
        }
        String side = Integer.toString(CELL - 2);
        html.open(
                        "rect",
                        "class",
                        "cell h" + level + (gold ? "" : " given"),
                        "x",
                        at(LEFT, column, 1),
                        "y",
                        at(TOP, row, 1),
                        "width",
                        side,
                        "height",
                        side)
                .element(
                        "title",
                        pairs.labels().get(row) + " and " + pairs.labels().get(column) + ": " + Figures.count(both)
                                + (gold ? " in the gold" : " given"))
                .close("rect");
    }

    private static String at(int origin, int position, int shift) {
        return Integer.toString(origin + position * CELL + shift);
    }
}
