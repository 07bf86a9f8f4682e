package io.github.papertag.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.evaluate.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({"0.0334, +0.033", "-0.0334, −0.033", "0, 0.000", "-0.0004, 0.000", "NaN, –"})
    void aDifferenceHasASign(double difference, String text) {
        assertThat(Figures.signed(difference)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.05, 0.050", "0.0004, <0.001", "0, <0.001", "0.001, 0.001", "1, 1.000"})
    void aProbabilityIsNeverRoundedToNothing(double value, String text) {
        assertThat(Figures.probability(value)).isEqualTo(text);
    }

    @Test
    void whatIsUndefinedIsADashEverywhere() {
        assertThat(Figures.decimal(Double.NaN)).isEqualTo("–");
        assertThat(Figures.percent(Double.NaN)).isEqualTo("–");
        assertThat(Figures.withInterval(Measure.UNDEFINED)).isEqualTo("–");
        assertThat(Figures.signedInterval(Measure.UNDEFINED)).isEmpty();
    }

    @Test
    void anIntervalStandsInBrackets() {
        Measure measure = new Measure(0.5, -0.25, 0.75);

        assertThat(Figures.withInterval(measure)).isEqualTo("0.500 [-0.250, 0.750]");
        assertThat(Figures.signedInterval(measure)).isEqualTo("[−0.250, +0.750]");
    }

    @Test
    void onlyIntervalsStandBackInASentence() {
        assertThat(Figures.quietIntervals("F1 0.5 [0.4, 0.6], [a name], −0.1 [−0.2, +0.1]."))
                .hasToString("F1 0.5 <span class=\"ci\">[0.4, 0.6]</span>, [a name], −0.1 "
                        + "<span class=\"ci\">[−0.2, +0.1]</span>.");
    }
}
