package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FacetScoresTest {

    private static final Offset<Double> EXACT = within(1e-12);

    /** Five papers: vision 2 right of 3 given, 1 missed; speech 1 right, none wrong; theory only given, robotics only missed. */
    private final FacetScores scores = FacetScores.of(
            List.of(
                    List.of("vision"),
                    List.of("vision", "speech"),
                    List.of("vision", "robotics"),
                    List.of(),
                    List.of()),
            List.of(List.of("vision"), List.of("speech", "vision"), List.of("theory"), List.of("vision"), List.of()));

    @Test
    void countsEveryDecisionByLabel() {
        assertThat(scores.perLabel())
                .containsExactly(
                        entry("robotics", new Counts(0, 0, 1)),
                        entry("speech", new Counts(1, 0, 0)),
                        entry("theory", new Counts(0, 1, 0)),
                        entry("vision", new Counts(2, 1, 1)));
    }

    @Test
    void microAveragesPoolTheDecisions() {
        assertThat(scores.micro()).isEqualTo(new Counts(3, 2, 2));
        assertThat(scores.micro().precision()).isEqualTo(0.6);
        assertThat(scores.micro().recall()).isEqualTo(0.6);
        assertThat(scores.micro().f1()).isCloseTo(0.6, EXACT);
    }

    @Test
    void macroF1LeavesOutALabelThatOnlyThePredictionsHave() {
        // robotics 0, speech 1, vision 2/3; not theory
        assertThat(scores.macroF1()).isCloseTo((0 + 1 + 2.0 / 3) / 3, EXACT);
    }

    @Test
    void anExactMatchIsTheSameSetInAnyOrder() {
        assertThat(scores.records()).isEqualTo(5);
        assertThat(scores.exactMatches()).isEqualTo(3);
        assertThat(scores.exactMatch()).isEqualTo(0.6);
    }

    @Test
    void aLabelNamedTwiceCountsOnce() {
        FacetScores twice = FacetScores.of(List.of(List.of("vision", "vision")), List.of(List.of("vision")));

        assertThat(twice.micro()).isEqualTo(new Counts(1, 0, 0));
        assertThat(twice.exactMatches()).isEqualTo(1);
    }

    @Test
    void headlineFiguresHaveFourDigits() {
        assertThat(scores.headline())
                .containsExactly(
                        entry("exactMatch", 0.6),
                        entry("macroF1", 0.5556),
                        entry("microF1", 0.6),
                        entry("precision", 0.6),
                        entry("recall", 0.6));
    }

    @Test
    void withoutPapersEveryMeasureIsZero() {
        assertThat(FacetScores.of(List.<List<String>>of(), List.<List<String>>of())
                        .headline()
                        .values())
                .containsOnly(0.0);
    }

    @Test
    void goldAndPredictionsOfDifferentLengthAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FacetScores.of(List.of(List.of("vision")), List.<List<String>>of()))
                .withMessage("1 gold records but 0 predictions");
    }
}
