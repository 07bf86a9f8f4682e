package io.github.papertag.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NextOfTest {

    @Test
    void marksAreFoundInTheOrderOfTheText() {
        String text = "Does it help? It does. Much!";
        NextOf marks = new NextOf(text, ".!?");

        assertThat(marks.from(0)).isEqualTo(text.indexOf('?'));
        assertThat(marks.from(text.indexOf('?'))).isEqualTo(text.indexOf('?'));
        assertThat(marks.from(text.indexOf('?') + 1)).isEqualTo(text.indexOf('.'));
        assertThat(marks.from(text.indexOf('.') + 1)).isEqualTo(text.indexOf('!'));
        assertThat(marks.from(text.length())).isEqualTo(text.length());
    }

    @Test
    void whereNoneIsToComeThereIsTheEnd() {
        assertThat(new NextOf("", ".!?").from(0)).isZero();
        assertThat(new NextOf("ferns", ".!?").from(0)).isEqualTo(5);
        assertThat(new NextOf("a. fern", ".!?").from(2)).isEqualTo(7);
    }

    @Test
    void anyPlacesAskedForInOrderGiveWhatALookAtEveryCharacterGives() {
        Random random = new Random(47);
        for (int round = 0; round < 300; round++) {
            String text = random.ints(random.nextInt(60), 0, 8)
                    .mapToObj(i -> "ab.!?é𝒳 ".substring(i, i + 1))
                    .reduce("", String::concat);
            NextOf marks = new NextOf(text, ".é?");
            for (int from = 0; from <= text.length(); from += random.nextInt(5)) {
                int expected = from;
                while (expected < text.length() && ".é?".indexOf(text.charAt(expected)) < 0) {
                    expected++;
                }
                assertThat(marks.from(from)).as("%s from %d", text, from).isEqualTo(expected);
            }
        }
    }
}
