package io.github.papertag.report;

import io.github.papertag.report.UnitCurves.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A plot whose axes both run from 0 to 1, as SVG inside a page: curves by XChart, coloured by classes of the style sheet,
 * so that they follow light and dark; text that is text; and the numbers behind it in a table that unfolds. Not
 * thread-safe.
 */
final class UnitPlot {

    private static final int LEFT = 46;
    private static final int TOP = 10;
    private static final int WIDTH = 268;
    private static final int HEIGHT = 196;
    private static final int TICKS = 5;

    private final UnitCurves plane = new UnitCurves(LEFT, TOP, WIDTH, HEIGHT);
    private final String id;
    private final String title;
    private final String xName;
    private final String yName;
    private final List<Series> series = new ArrayList<>();
    private boolean diagonal;

    /**
     * @param id id of the plot in its page
     * @param title what it shows, in a sentence
     */
    UnitPlot(String id, String title, String xName, String yName) {
        this.id = id;
        this.title = title;
        this.xName = xName;
        this.yName = yName;
    }

    /** Adds a line through points of x and y; points with NaN are left out. */
    UnitPlot line(String name, List<double[]> points) {
        series.add(new Series(name, points, true));
        return this;
    }

    /** Adds points without a line; without a name they look like what was added before. */
    UnitPlot dots(String name, List<double[]> points) {
        series.add(new Series(name, points, false));
        return this;
    }

    /** Draws where x equals y. */
    UnitPlot diagonal() {
        diagonal = true;
        return this;
    }

    /** The plot with a legend, and the table of its numbers folded away below. */
    Html figure(Html table) {
        Html numbers = new Html()
                .open("details", "class", "numbers")
                .element("summary", "Numbers")
                .add(table)
                .close("details");
        return new Html()
                .open("figure")
                .line()
                .add(drawing())
                .add(numbers)
                .close("figure")
                .line();
    }

    /** The plot with a legend; the table of its numbers stands beside it. */
    Html figure() {
        return new Html().open("figure").line().add(drawing()).close("figure").line();
    }

    private Html drawing() {
        Html html = new Html();
        html.element("h4", title, "id", id + "-t");
        legend(html);
        html.open(
                        "svg",
                        "class",
                        "plot",
                        "viewBox",
                        "0 0 " + (LEFT + WIDTH + 10) + " " + (TOP + HEIGHT + 42),
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-t " + id + "-d")
                .element("desc", description(), "id", id + "-d");
        grid(html);
        plane.draw(series, html);
        return html.close("svg").line();
    }

    private String description() {
        return "Plot of " + yName + " against " + xName + ", both from 0 to 1: "
                + String.join(", ", named().stream().map(Series::name).toList()) + ". The numbers follow in a table.";
    }

    private void grid(Html html) {
        StringBuilder lines = new StringBuilder();
        for (int tick = 0; tick <= TICKS; tick++) {
            double at = (double) tick / TICKS;
            lines.append(line(0, at, 1, at)).append(line(at, 0, at, 1));
        }
        html.open("path", "class", "grid", "d", lines.toString()).close("path");
        for (int tick = 0; tick <= TICKS; tick++) {
            double at = (double) tick / TICKS;
            String name = String.format(Locale.ROOT, "%.1f", at);
            text(html, name, "tick end", plane.atX(0, -8), plane.atY(at, 4));
            text(html, name, "tick mid", plane.atX(at, 0), plane.atY(0, 18));
        }
        if (diagonal) {
            html.open("path", "class", "diagonal", "d", line(0, 0, 1, 1)).close("path");
        }
        text(html, xName, "axis mid", plane.atX(0.5, 0), plane.atY(0, 37));
        String turned = "translate(" + plane.atX(0, -35) + " " + plane.atY(0.5, 0) + ") rotate(-90)";
        html.element("text", yName, "class", "axis mid", "transform", turned);
    }

    private static void text(Html html, String text, String style, String x, String y) {
        html.element("text", text, "class", style, "x", x, "y", y);
    }

    private String line(double fromX, double fromY, double toX, double toY) {
        return "M" + plane.atX(fromX, 0) + " " + plane.atY(fromY, 0) + "L" + plane.atX(toX, 0) + " "
                + plane.atY(toY, 0);
    }

    private List<Series> named() {
        return series.stream().filter(each -> !each.name().isEmpty()).toList();
    }

    private void legend(Html html) {
        if (named().size() < 2) {
            return;
        }
        html.open("ul", "class", "legend");
        int number = 0;
        for (Series each : named()) {
            html.open("li").open("svg", "class", "key", "viewBox", "0 0 28 10", "aria-hidden", "true");
            String style = " s" + ++number;
            if (each.line()) {
                html.open("path", "class", "line" + style, "d", "M0 5H28").close("path");
            } else {
                html.open("circle", "class", "dot" + style, "cx", "14", "cy", "5", "r", "4.5")
                        .close("circle");
            }
            html.close("svg").text(" " + each.name()).close("li");
        }
        html.close("ul").line();
    }
}
