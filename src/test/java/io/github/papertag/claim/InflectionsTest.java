package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "improve   | improve, improves, improved, improving",
                "boost     | boost, boosts, boosted, boosting",
                "drop      | drop, drops, dropped, dropping",
                "cut down  | cut down, cuts down, cutted down, cutting down",
                "tap       | tap, taps, tapped, tapping",
                "aid       | aid, aids, aided, aiding",
                "beat      | beat, beats, beated, beating",
                "mow       | mow, mows, mowed, mowing",
                "fix       | fix, fixes, fixed, fixing",
                "go        | go, gos, goed, going",
                "carry     | carry, carries, carried, carrying",
                "delay     | delay, delays, delayed, delaying",
                "miss      | miss, misses, missed, missing",
                "push      | push, pushes, pushed, pushing",
                "reach     | reach, reaches, reached, reaching",
            })
    void aVerbHasFourForms(String verb, String forms) {
        assertThat(Inflections.of(verb)).containsExactly(forms.split(", ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "accuracy, accuracies",
        "delay, delays",
        "loss, losses",
        "index, indexes",
        "flash, flashes",
        "match, matches",
        "rate, rates",
        "y, ys"
    })
    void aNounHasAPlural(String noun, String plural) {
        assertThat(Inflections.plural(noun)).isEqualTo(plural);
    }

    @Test
    void nothingHasNoPlural() {
        assertThat(Inflections.plural("")).isEmpty();
    }
}
