package io.github.papertag.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.report.UnitCurves.Series;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitCurvesTest {

    private static final UnitCurves PLANE = new UnitCurves(10, 20, 200, 100);

    @Test
    void aLineRunsFromPointToPointWithOneAtTheTop() {
        assertThat(drawn(line("a", 0, 0, 0.5, 1, 1, 0.25)))
                .isEqualTo("<path class=\"line s1\" d=\"M10 120L110 20L210 95\"></path>");
    }

    @Test
    void dotsStandAtTheirPlaces() {
        assertThat(drawn(new Series("a", points(0.5, 0.5, 1, 0), false)))
                .isEqualTo("<circle class=\"dot s1\" cx=\"110\" cy=\"70\" r=\"4.5\"></circle>"
                        + "<circle class=\"dot s1\" cx=\"210\" cy=\"120\" r=\"4.5\"></circle>");
    }

    @Test
    void aLineOfOnePointIsADot() {
        assertThat(drawn(line("a", 0.5, 0.5))).startsWith("<circle class=\"dot s1\"");
    }

    @Test
    void pointsThatAreUndefinedAreLeftOut() {
        assertThat(drawn(line("a", 0, 0, 0.5, Double.NaN, Double.NaN, 0.5, 1, 1)))
                .contains("d=\"M10 120L210 20\"");
    }

    @Test
    void eachNameHasItsNumberAndWhatHasNoneThatOfTheOneBefore() {
        assertThat(drawn(line("a", 0, 0, 1, 1), new Series("", points(0, 0), false), line("b", 0, 1, 1, 0)))
                .containsSubsequence("line s1", "dot s1", "line s2");
    }

    @Test
    void aNameTwiceIsNoMistake() {
        assertThat(drawn(line("a", 0, 0, 1, 1), line("a", 0, 1, 1, 0))).contains("line s1", "line s2");
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(drawn(line("a"))).isEmpty();
        assertThat(drawn()).isEmpty();
    }

    @Test
    void placesOfSharesAreThoseOfTheLines() {
        assertThat(PLANE.atX(0.5, 3)).isEqualTo("113");
        assertThat(PLANE.atY(0.25, -2)).isEqualTo("93");
        assertThat(PLANE.atX(0.123, 0)).isEqualTo("34.6");
    }

    private static String drawn(Series... series) {
        Html html = new Html();
        PLANE.draw(List.of(series), html);
        return html.toString();
    }

    private static Series line(String name, double... coordinates) {
        return new Series(name, points(coordinates), true);
    }

    private static List<double[]> points(double... coordinates) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new double[] {coordinates[i], coordinates[i + 1]});
        }
        return points;
    }
}
