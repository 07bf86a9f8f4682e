package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words looked up by number are what they would be letter by letter. */
class VocabularyTest {

    private static final Vocabulary WORDS = Vocabulary.standard();

    @ParameterizedTest
    @ValueSource(strings = {"accuracy", "Accuracy", "improves", "surpassed", "error", "on", "On", ",", "%", "ImageNet"})
    void aWordOfTheLexiconsIsKnownWithItsForms(String written) {
        Word word = word(written);

        assertThat(word.id()).isPositive();
        assertThat(word).isSameAs(word(written));
        assertThat(word.lowerId()).isEqualTo(WORDS.id(written.toLowerCase(Locale.ROOT)));
    }

    @Test
    void anyWordReadsAsItIsWritten() {
        for (String written : words()) {
            Word word = word(written);

            assertThat(word.text()).isEqualTo(written);
            assertThat(word.lower()).isEqualTo(written.toLowerCase(Locale.ROOT));
            assertThat(word.id()).isEqualTo(WORDS.id(written));
            assertThat(word.lowerId()).isEqualTo(WORDS.id(word.lower()));
            assertThat(word.capital()).isEqualTo(written.chars().anyMatch(Character::isUpperCase));
            assertThat(word.digit()).isEqualTo(written.chars().anyMatch(Character::isDigit));
        }
    }

    @Test
    void aClassHasItsWordsWhetherTheyAreKnownOrNot() {
        List<String> words = words();
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            List<String> some = new ArrayList<>();
            words.forEach(word -> {
                if (random.nextInt(10) == 0) {
                    some.add(word);
                }
            });
            WordSet set = WordSet.of(some);
            for (String written : words) {
                assertThat(set.hasWritten(word(written))).as(written).isEqualTo(some.contains(written));
                assertThat(set.has(word(written)))
                        .as(written)
                        .isEqualTo(some.contains(written.toLowerCase(Locale.ROOT)));
            }
        }
    }

    /** No phrase begins with a word that would have to be compared letter by letter at every word of a text. */
    @Test
    void firstWordsOfPhrasesAreKnown() {
        for (String verb : List.of("improve", "outperform", "achieve", "reduce", "cut")) {
            assertThat(Inflections.of(verb))
                    .allSatisfy(form -> assertThat(WORDS.id(form)).isPositive());
        }
        for (String noun : List.of("accuracy", "perplexity", "latency", "speedup", "loss")) {
            assertThat(WORDS.id(Inflections.plural(noun))).isPositive();
        }
    }

    private static Word word(String written) {
        return WORDS.word("x" + written + "x", 1, 1 + written.length());
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                "on",
                "On",
                "ON",
                "TREC",
                "trec",
                "zyx",
                "Zyx",
                "recall@7",
                "p@1",
                "kappa_w",
                "_",
                "@a@b",
                "\u00e9tude",
                "\u00c9tude",
                "3D",
                "84.3",
                "\u0130",
                "\ud835\udd4f",
                "%",
                "\u2192"));
        Random random = new Random(42);
        for (int i = 0; i < 60; i++) {
            StringBuilder word = new StringBuilder();
            for (int letter = random.nextInt(6); letter >= 0; letter--) {
                word.append((char) (random.nextInt(20) == 0 ? random.nextInt(0xd800) : 'A' + random.nextInt(60)));
            }
            words.add(word.toString());
        }
        return words;
    }
}
