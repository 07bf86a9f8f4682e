package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CooccurrenceTest {

    private final Cooccurrence pairs = Cooccurrence.of(Outcomes.of("a b c", """
            p1 | 0 0 0 | a b | a c
            p2 | 0 0 0 | a b | c
            p3 | 0 0 0 | b   | b
            p4 | 0 0 0 | c   | a
            """));

    @Test
    void pairsAreCountedInTheGoldAndAsGiven() {
        assertThat(pairs.gold()).containsExactly(List.of(2, 2, 0), List.of(2, 3, 0), List.of(0, 0, 1));
        assertThat(pairs.given()).containsExactly(List.of(2, 0, 1), List.of(0, 1, 0), List.of(1, 0, 2));
    }

    @Test
    void aPairIsConfusedWhereOneIsMissedAndTheOtherGivenWrongly() {
        assertThat(pairs.confused())
                .containsExactly(
                        new Cooccurrence.Confusion("b", "c", 2, 2.0 / 3),
                        new Cooccurrence.Confusion("a", "c", 1, 0.5),
                        new Cooccurrence.Confusion("c", "a", 1, 1));
    }

    @Test
    void ofManyLabelsTheMostFrequentAreShownInTheirOrder() {
        String labels = IntStream.range(0, 50)
                .mapToObj(label -> String.format("l%02d", label))
                .collect(Collectors.joining(" "));
        String scores = "0 ".repeat(50);
        Cooccurrence many =
                Cooccurrence.of(Outcomes.of(labels, "p1 |" + scores + "| l49 l03 |\np2 |" + scores + "| l49 |"));

        assertThat(many.labels()).hasSize(40).startsWith("l00").endsWith("l49").isSorted();
        assertThat(many.gold().get(39).get(39)).isEqualTo(2);
    }
}
