package io.github.papertag.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void aFullStopBeforeACapitalEndsASentence() {
        assertThat(split("We parse. It works! Does it? Yes."))
                .containsExactly("We parse.", "It works!", "Does it?", "Yes.");
    }

    @Test
    void abbreviationsAndNumbersDoNot() {
        assertThat(split("We gain 3.5 points (e.g. on Cora) vs. Smith et al. We stop."))
                .containsExactly("We gain 3.5 points (e.g. on Cora) vs. Smith et al. We stop.");
    }

    @Test
    void sentencesThatScrapersGluedTogetherAreParted() {
        assertThat(split("It helps the task.Experiments agree."))
                .containsExactly("It helps the task.", "Experiments agree.");
    }

    @Test
    void aTextWithoutFullStopIsOneSentence() {
        assertThat(split("  no end ")).containsExactly("no end ");
        assertThat(split("")).isEmpty();
    }

    private static List<String> split(String text) {
        return Sentences.of(text).stream()
                .map(s -> text.substring(s.start(), s.end()))
                .toList();
    }
}
