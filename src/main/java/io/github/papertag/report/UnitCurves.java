package io.github.papertag.report;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.intermediate.commands.Command;
import de.erichseifert.vectorgraphics2d.intermediate.commands.SetColorCommand;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Lines and dots on a square from 0 to 1, drawn by XChart and taken from it as places alone: a colour stands for the
 * number of a series, and whatever is text is switched off. So the bytes depend on nothing but the numbers, and neither
 * fonts nor a window system are needed.
 */
final class UnitCurves {

    private final int left;
    private final int top;
    private final int width;
    private final int height;

    /** Curves on a rectangle of a drawing. */
    UnitCurves(int left, int top, int width, int height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    /**
     * Points that belong together.
     *
     * @param points x and y, each in [0, 1]
     * @param line whether a line joins them; a single point is a dot all the same
     */
    record Series(String name, List<double[]> points, boolean line) {

        Series {
            points = points.stream()
                    .filter(point -> !Double.isNaN(point[0]) && !Double.isNaN(point[1]))
                    .toList();
        }

        boolean isLine() {
            return line && points.size() > 1;
        }

        private double[] along(int axis) {
            return points.stream().mapToDouble(point -> point[axis]).toArray();
        }
    }

    /**
     * Adds paths and circles with the classes {@code line} or {@code dot} and {@code s1}, {@code s2} and so on, a number for
     * each name.
     */
    void draw(List<Series> series, Html html) {
        List<StringBuilder> lines = new ArrayList<>();
        List<List<String[]>> dots = new ArrayList<>();
        series.forEach(each -> {
            lines.add(new StringBuilder());
            dots.add(new ArrayList<>());
        });
        int at = -1;
        for (Command<?> command : commands(series)) {
            Object drawn = command.getValue();
            if (command instanceof SetColorCommand) {
                at = ((Color) drawn).getRGB() & 0xffffff;
            } else if (drawn instanceof Line2D line) {
                add(line, lines.get(at));
            } else if (drawn instanceof Ellipse2D dot) {
                dots.get(at).add(new String[] {x(dot.getCenterX()), y(dot.getCenterY())});
            }
        }
        int number = 0;
        for (int i = 0; i < series.size(); i++) {
            number += series.get(i).name().isEmpty() ? 0 : 1;
            String style = " s" + number;
            if (!lines.get(i).isEmpty()) {
                html.open("path", "class", "line" + style, "d", lines.get(i).toString())
                        .close("path");
            }
            dots.get(i)
                    .forEach(dot -> html.open("circle", "class", "dot" + style, "cx", dot[0], "cy", dot[1], "r", "4.5")
                            .close("circle"));
        }
    }

    /** XChart draws a line piece by piece; one path can be dashed. */
    private void add(Line2D piece, StringBuilder path) {
        String from = x(piece.getX1()) + " " + y(piece.getY1());
        if (path.isEmpty()) {
            path.append('M').append(from);
        }
        path.append('L').append(x(piece.getX2())).append(' ').append(y(piece.getY2()));
    }

    private List<Command<?>> commands(List<Series> series) {
        XYChart chart = new XYChart(width, height);
        bare(chart.getStyler());
        for (int i = 0; i < series.size(); i++) {
            Series each = series.get(i);
            if (each.points().isEmpty()) {
                continue;
            }
            XYSeries drawn = chart.addSeries(Integer.toString(i), each.along(0), each.along(1));
            drawn.setLineColor(new Color(i));
            drawn.setMarkerColor(new Color(i)).setMarker(each.isLine() ? SeriesMarkers.NONE : SeriesMarkers.CIRCLE);
            drawn.setXYSeriesRenderStyle(each.isLine() ? XYSeriesRenderStyle.Line : XYSeriesRenderStyle.Scatter);
        }
        VectorGraphics2D graphics = new VectorGraphics2D();
        chart.paint(graphics, width, height);
        List<Command<?>> commands = new ArrayList<>();
        graphics.getCommands().forEach(commands::add);
        return commands;
    }

    /** Nothing but the series, from edge to edge; XChart would measure even the labels that it does not show. */
    private static void bare(XYStyler style) {
        style.setLegendVisible(false);
        style.setChartTitleVisible(false);
        style.setChartPadding(0);
        style.setPlotBorderVisible(false);
        style.setPlotGridLinesVisible(false);
        style.setPlotMargin(0);
        style.setPlotContentSize(1);
        style.setAxisTitlesVisible(false);
        style.setAxisTicksVisible(false);
        style.setxAxisTickLabelsFormattingFunction(value -> "");
        style.setyAxisTickLabelsFormattingFunction(value -> "");
        style.setXAxisMin(0.0).setXAxisMax(1.0);
        style.setYAxisMin(0.0).setYAxisMax(1.0);
    }

    /** A share as a place from left to right. */
    String atX(double share, int shift) {
        return x(share * width + shift);
    }

    /** A share as a place from the bottom up. */
    String atY(double share, int shift) {
        return y((1 - share) * height + shift);
    }

    private String x(double place) {
        return coordinate(left + place);
    }

    private String y(double place) {
        return coordinate(top + place);
    }

    private static String coordinate(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + Math.abs(tenths % 10);
    }
}
