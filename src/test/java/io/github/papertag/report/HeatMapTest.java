package io.github.papertag.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.evaluate.Cooccurrence;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeatMapTest {

    private static final String MAP = HeatMap.of(
                    "areas",
                    new Cooccurrence(
                            List.of("apples", "a-label-with-quite-a-long-name-of-its-own"),
                            List.of(List.of(10, 3), List.of(3, 4)),
                            List.of(List.of(12, 1), List.of(1, 6)),
                            List.of()))
            .toString();

    @Test
    void belowTheDiagonalStandsTheGoldAndAboveItWhatWasGiven() {
        assertThat(MAP)
                .contains("class=\"cell h5\" x=\"207\" y=\"40\"")
                .contains("apples: 3 in the gold</title>")
                .contains("class=\"cell h1 given\" x=\"222\" y=\"25\"")
                .contains(": 1 given</title>");
    }

    @Test
    void theDiagonalAndPairsThatDoNotOccurAreEmpty() {
        assertThat(MAP.split("<rect class=\"cell h[0-9]( given)?\" x", -1)).hasSize(3);
    }

    @Test
    void longNamesAreShortened() {
        assertThat(MAP).contains(">a-label-with-quite-a-long-n… 2</text>").contains(">apples 1</text>");
    }
}
