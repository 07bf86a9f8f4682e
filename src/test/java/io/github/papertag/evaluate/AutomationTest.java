package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AutomationTest {

    private static final FacetOutcome OUTCOME = Outcomes.of("a b", """
            sure     | .9 .8 | a b | a b
            middling | .7 .1 | a   | a
            wrong    | .6 .1 | b   | a
            late     | .5 .1 | a   | a
            none     | .1 .1 | a   |
            """);

    @Test
    void papersAreLeftToTheModelForAsLongAsTheirLabelsAreRightOftenEnough() {
        Automation all = Automation.of(OUTCOME, 1);

        assertThat(all.share()).isEqualTo(0.4);
        assertThat(all.score()).isCloseTo(0.7, within(1e-6));
    }

    @Test
    void aMistakeOnTheWayIsForgivenIfThePrecisionRecovers() {
        assertThat(Automation.of(OUTCOME, 0.8).share()).isEqualTo(0.8);
    }

    @Test
    void aPaperWithoutALabelAlwaysNeedsAHuman() {
        assertThat(Automation.of(OUTCOME, 0).share()).isEqualTo(0.8);
    }

    @Test
    void thePrecisionIsThatOfAllLabelsTakenTogether() {
        assertThat(Automation.of(OUTCOME, 1).points())
                .extracting(Automation.Point::precision)
                .containsExactly(1.0, 1.0, 0.75, 0.8);
    }

    @Test
    void aPaperIsAsSureAsItsLeastSureLabel() {
        FacetOutcome outcome = Outcomes.of("a b", """
                oneDoubt | .99 .2 | a   | a b
                even     | .6 .6  | a b | a b
                """);

        assertThat(Automation.of(outcome, 1).share()).isEqualTo(0.5);
    }

    @Test
    void whereTheSurestPaperIsWrongNoneCanBeLeft() {
        Automation none = Automation.of(Outcomes.of("a", "p | .9 | | a"), 0.95);

        assertThat(none.share()).isZero();
        assertThat(none.score()).isNaN();
    }

    @Test
    void aPointSaysWhichShareOfAllPapersWasTaken() {
        assertThat(Automation.of(OUTCOME, 1).points())
                .extracting(Automation.Point::share)
                .containsExactly(0.2, 0.4, 0.6, 0.8);
    }

    @Test
    void ofManyPapersFiftyPointsAreShownFarApart() {
        String many = IntStream.range(0, 100)
                .mapToObj(i -> "p" + i + " | " + (1 - i / 200.0) + " | a | a")
                .collect(Collectors.joining("\n"));

        assertThat(Automation.of(Outcomes.of("a", many), 1).points())
                .extracting(Automation.Point::share)
                .hasSize(50)
                .startsWith(0.02, 0.04)
                .endsWith(1.0);
    }
}
