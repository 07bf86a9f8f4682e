package io.github.papertag.report;

import io.github.papertag.evaluate.Cooccurrence;

/** Labels that stand together: below the diagonal in the gold, above it in what was given. */
final class HeatMap {

    private static final int CELL = 16;
    private static final int LEFT = 190;
    private static final int TOP = 26;
    private static final int LEVELS = 6;

    private HeatMap() {}

    static Html of(String facet, Cooccurrence pairs) {
        int labels = pairs.labels().size();
        int size = labels * CELL;
        String id = "heat-" + facet;
        String title =
                "Labels of " + facet + " that stand together; the shade is the share of the rarer label's papers";
        Html html = new Html().open("figure");
        html.open(
                "svg",
                "class",
                "heat",
                "viewBox",
                "0 0 " + (LEFT + size + 30) + " " + (TOP + size + 4),
                "width",
                Integer.toString(LEFT + size + 30),
                "role",
                "img",
                "aria-labelledby",
                id + "-t " + id + "-d");
        html.element("title", title, "id", id + "-t");
        html.element("desc", "Below the diagonal the gold, above it what was given.", "id", id + "-d");
        for (int row = 0; row < labels; row++) {
            String number = Integer.toString(row + 1);
            html.element(
                    "text",
                    pairs.labels().get(row) + " " + number,
                    "class",
                    "tick end",
                    "x",
                    Integer.toString(LEFT - 6),
                    "y",
                    at(TOP, row, 12));
            html.element("text", number, "class", "tick mid", "x", at(LEFT, row, 8), "y", Integer.toString(TOP - 8));
            for (int column = 0; column < labels; column++) {
                cell(pairs, row, column, html);
            }
        }
        html.close("svg").open("figcaption").text(title + ". A map that is its own mirror image is right.");
        html.open("ul", "class", "legend");
        key("below the diagonal: in the gold", "cell", html);
        key("above it: given", "cell given", html);
        html.close("ul").close("figcaption");
        return html.close("figure").line();
    }

    private static void key(String text, String style, Html html) {
        html.open("li").open("svg", "class", "key", "viewBox", "0 0 28 10", "aria-hidden", "true");
        html.open("rect", "class", style, "width", "10", "height", "10", "x", "9")
                .close("rect");
        html.close("svg").text(" " + text).close("li");
    }

    private static void cell(Cooccurrence pairs, int row, int column, Html html) {
        boolean gold = row > column;
        var counts = gold ? pairs.gold() : pairs.given();
        int rarer = Math.min(counts.get(row).get(row), counts.get(column).get(column));
        int both = counts.get(row).get(column);
        int level = rarer == 0 ? 0 : (int) Math.ceil((double) LEVELS * both / rarer);
        if (row == column || level == 0) {
            return;
        }
        html.open(
                        "rect",
                        "class",
                        "cell h" + level + (gold ? "" : " given"),
                        "x",
                        at(LEFT, column, 1),
                        "y",
                        at(TOP, row, 1),
                        "width",
                        Integer.toString(CELL - 2),
                        "height",
                        Integer.toString(CELL - 2))
                .close("rect");
    }

    private static String at(int origin, int position, int shift) {
        return Integer.toString(origin + position * CELL + shift);
    }
}
