package io.github.papertag.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line plot whose axes both run from 0 to 1, as SVG inside a page: coloured by classes of the style sheet, so that it
 * follows light and dark; its text is text; the numbers behind it stand in a table that unfolds. The bytes depend on
 * nothing but the numbers, and neither fonts nor a window system are needed.
 */
final class UnitPlot {

    private static final int LEFT = 46;
    private static final int TOP = 14;
    private static final int WIDTH = 340;
    private static final int HEIGHT = 240;
    private static final int TICKS = 5;

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

    private record Series(String name, List<double[]> points, boolean line) {}

    /** Adds a line through points of x and y; points with NaN are left out. */
    UnitPlot line(String name, List<double[]> points) {
        return add(name, points, true);
    }

    /** Adds points without a line. */
    UnitPlot dots(String name, List<double[]> points) {
        return add(name, points, false);
    }

    /** Draws where x equals y. */
    UnitPlot diagonal() {
        diagonal = true;
        return this;
    }

    private UnitPlot add(String name, List<double[]> points, boolean line) {
        List<double[]> defined = points.stream()
                .filter(point -> !Double.isNaN(point[0]) && !Double.isNaN(point[1]))
                .toList();
        series.add(new Series(name, defined, line));
        return this;
    }

    /** The plot with a legend, and the table of its numbers folded away below. */
    Html figure(Html table) {
        Html html = new Html().open("figure").line();
        html.open(
                "svg",
                "class",
                "plot",
                "viewBox",
                "0 0 " + (LEFT + WIDTH + 14) + " " + (TOP + HEIGHT + 44),
                "role",
                "img",
                "aria-labelledby",
                id + "-t " + id + "-d");
        html.element("title", title, "id", id + "-t").element("desc", description(), "id", id + "-d");
        grid(html);
        for (int i = 0; i < series.size(); i++) {
            draw(series.get(i), i + 1, html);
        }
        html.close("svg").line();
        html.open("figcaption").text(title);
        if (series.size() > 1) {
            legend(html);
        }
        html.close("figcaption").line();
        html.open("details").element("summary", "Numbers").add(table).close("details");
        return html.close("figure").line();
    }

    private String description() {
        return "Line plot of " + yName + " against " + xName + ", both from 0 to 1: "
                + String.join(", ", series.stream().map(Series::name).toList())
                + ". The numbers follow in a table.";
    }

    private void grid(Html html) {
        for (int tick = 0; tick <= TICKS; tick++) {
            double at = (double) tick / TICKS;
            html.open("path", "class", "grid", "d", path(List.of(new double[] {0, at}, new double[] {1, at})))
                    .close("path");
            html.open("path", "class", "grid", "d", path(List.of(new double[] {at, 0}, new double[] {at, 1})))
                    .close("path");
            String name = String.format(Locale.ROOT, "%.1f", at);
            html.element("text", name, "class", "tick end", "x", x(0, -8), "y", y(at, 4));
            html.element("text", name, "class", "tick mid", "x", x(at, 0), "y", y(0, 18));
        }
        if (diagonal) {
            html.open("path", "class", "diagonal", "d", path(List.of(new double[] {0, 0}, new double[] {1, 1})))
                    .close("path");
        }
        html.element("text", xName, "class", "axis mid", "x", x(0.5, 0), "y", y(0, 38));
        String turned = "translate(" + x(0, -34) + " " + y(0.5, 0) + ") rotate(-90)";
        html.element("text", yName, "class", "axis mid", "transform", turned);
    }

    private static void draw(Series series, int number, Html html) {
        if (series.line() && series.points().size() > 1) {
            html.open("path", "class", "line s" + number, "d", path(series.points()))
                    .close("path");
        } else {
            for (double[] point : series.points()) {
                html.open("circle", "class", "dot s" + number, "cx", x(point[0], 0), "cy", y(point[1], 0), "r", "4.5")
                        .close("circle");
            }
        }
    }

    private void legend(Html html) {
        html.open("ul", "class", "legend");
        for (int i = 0; i < series.size(); i++) {
            html.open("li").open("svg", "class", "key", "viewBox", "0 0 28 10", "aria-hidden", "true");
            String style = " s" + (i + 1);
            if (series.get(i).line()) {
                html.open("path", "class", "line" + style, "d", "M0 5H28").close("path");
            } else {
                html.open("circle", "class", "dot" + style, "cx", "14", "cy", "5", "r", "4.5")
                        .close("circle");
            }
            html.close("svg").text(" " + series.get(i).name()).close("li");
        }
        html.close("ul");
    }

    private static String path(List<double[]> points) {
        StringBuilder path = new StringBuilder();
        for (double[] point : points) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(x(point[0], 0))
                    .append(' ')
                    .append(y(point[1], 0));
        }
        return path.toString();
    }

    private static String x(double value, int shift) {
        return coordinate(LEFT + value * WIDTH + shift);
    }

    private static String y(double value, int shift) {
        return coordinate(TOP + (1 - value) * HEIGHT + shift);
    }

    private static String coordinate(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + Math.abs(tenths % 10);
    }
}
