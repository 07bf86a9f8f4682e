package io.github.papertag.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.evaluate.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackTest {

    @Test
    void aFigureAndItsIntervalStandAtTheirPlaces() {
        assertThat(share(0.5, 0.25, 0.75))
                .contains("cx=\"66.0\"")
                .contains("class=\"reach\" d=\"M36.0 7H96.0\"")
                .doesNotContain("class=\"zero\"");
    }

    @Test
    void otherFiguresHaveMarksOfTheirOwn() {
        assertThat(Track.ofShares().of(new Measure(0.5, 0.4, 0.6), List.of(0.0, Double.NaN, 1.0)))
                .asString()
                .contains("d=\"M6.0 2.5v9\"", "d=\"M126.0 2.5l4 8h-8z\"")
                .doesNotContain("l4 4.5");
    }

    @Test
    void whatIsUndefinedOrBeyondTheEndsIsNotDrawn() {
        assertThat(Track.ofShares().of(Measure.UNDEFINED, List.of())).asString().isEmpty();
        assertThat(share(3.5, 3.1, 3.9)).isEmpty();
        assertThat(share(-0.1, -0.2, 0)).isEmpty();
        assertThat(share(0, 0, 0)).isNotEmpty();
        assertThat(share(1, 1, 1)).isNotEmpty();
    }

    @Test
    void aFigureWithoutAnIntervalIsAMarkAlone() {
        assertThat(share(0.5, Double.NaN, Double.NaN)).contains("class=\"at\"").doesNotContain("class=\"reach\"");
    }

    @Test
    void aDifferenceHasZeroInItsMiddle() {
        assertThat(Track.ofDifferences(0.2).of(new Measure(-0.1, -0.2, 0.1), List.of()))
                .asString()
                .contains("class=\"zero\" d=\"M66.0 1v12\"", "cx=\"36.0\"", "d=\"M6.0 7H96.0\"");
    }

    @Test
    void anIntervalEndsWhereTheLineDoes() {
        assertThat(Track.ofDifferences(0.1).of(new Measure(0.05, -0.5, 0.5), List.of()))
                .asString()
                .contains("d=\"M6.0 7H126.0\"");
    }

    @Test
    void theLegendHasTheSameMarks() {
        assertThat(Track.key(-1)).asString().contains("class=\"at\"", "class=\"reach\"");
        assertThat(Track.key(1)).asString().contains("l4 4.5l-4 4.5l-4 -4.5z");
    }

    private static String share(double value, double low, double high) {
        return Track.ofShares().of(new Measure(value, low, high), List.of()).toString();
    }
}
