package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.papertag.ScoredLabel;
import io.github.papertag.TermEvidence;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MistakesTest {

    private final FacetOutcome outcome = Outcomes.of("a b c d", """
            fine  | .9 .1 .1 .1 | a     | a
            small | .6 .1 .1 .1 |       | a
            worst | .9 .7 .8 .2 | b d   | a b c
            """);
    private final List<Mistakes.Mistake> mistakes = Mistakes.of(outcome, (paper, given) -> given);

    @Test
    void onlyPapersWithAWrongLabelAreMistakesAndTheWorstComesFirst() {
        assertThat(mistakes).extracting(Mistakes.Mistake::id).containsExactly("worst", "small");
    }

    @Test
    void aMistakeSaysWhatIsWrongWhatIsMissedAndWhatIsRight() {
        Mistakes.Mistake worst = mistakes.get(0);

        assertThat(worst.wrong()).extracting(ScoredLabel::label).containsExactly("a", "c");
        assertThat(worst.missed()).extracting(ScoredLabel::label).containsExactly("d");
        assertThat(worst.right()).containsExactly("b");
        assertThat(worst.title()).isEqualTo("Title of worst");
        assertThat(worst.text()).isEmpty();
    }

    @Test
    void theLossCountsWrongLabelsOnly() {
        assertThat(mistakes.get(0).loss()).isCloseTo(-Math.log(0.1 * 0.2 * 0.2), within(1e-5));
        assertThat(mistakes.get(1).loss()).isCloseTo(-Math.log(0.4), within(1e-5));
    }

    @Test
    void termsAreAskedForOfTheWrongLabelsOfThatPaper() {
        TermEvidence term = new TermEvidence("bruise", 0.7, List.of());
        Mistakes.Explainer explainer = (paper, given) -> given.stream()
                .map(label -> new ScoredLabel(label.label(), label.score(), paper == 2 ? List.of(term) : List.of()))
                .toList();

        assertThat(Mistakes.of(outcome, explainer).get(0).wrong())
                .allMatch(label -> label.terms().equals(List.of(term)));
    }

    @Test
    void aCertaintyThatIsWrongIsBadButNotInfinitelySo() {
        assertThat(Mistakes.of(Outcomes.of("a", "p | 1 | | a"), (paper, given) -> given)
                        .get(0)
                        .loss())
                .isCloseTo(-Math.log(1e-6), within(1e-6));
    }

    @Test
    void theWorstLabelOfAPaperComesFirstAndOfEqualPapersTheIdDecides() {
        List<Mistakes.Mistake> equal = Mistakes.of(
                Outcomes.of("a b c d", "q | .6 .8 .4 .2 | c d | a b\np | .6 .8 .4 .2 | c d | a b"),
                (paper, given) -> given);

        assertThat(equal).extracting(Mistakes.Mistake::id).containsExactly("p", "q");
        assertThat(equal.get(0).wrong()).extracting(ScoredLabel::label).containsExactly("b", "a");
        assertThat(equal.get(0).missed()).extracting(ScoredLabel::label).containsExactly("d", "c");
    }

    @Test
    void twentyFiveAreShown() {
        String many =
                IntStream.range(0, 30).mapToObj(i -> "p" + i + " | .9 | | a").collect(Collectors.joining("\n"));

        assertThat(Mistakes.of(Outcomes.of("a", many), (paper, given) -> given)).hasSize(25);
    }
}
