package io.github.papertag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PaperIdTest {

    @Test
    void aTitleGivesTheIdThatTheGoldHasForIt() {
        assertThat(PaperId.ofTitle("Searching for Efficient Multi-Stage Vision Transformers"))
                .isEqualTo("0009fa7d798c");
    }

    @Test
    void caseSpacesAndPunctuationDoNotChangeTheId() {
        assertThat(PaperId.ofTitle("  SEARCHING for efficient:\tMulti Stage -- vision transformers?! "))
                .isEqualTo("0009fa7d798c");
    }

    @Test
    void anotherWordChangesTheId() {
        assertThat(PaperId.ofTitle("Searching for Efficient Single-Stage Vision Transformers"))
                .isNotEqualTo("0009fa7d798c");
    }

    @Test
    void everyRunOfOtherCharactersBecomesOneSpace() {
        assertThat(PaperId.normalised("U-Net++:  a \"sparse\"\u00a0re-design")).isEqualTo("u net a sparse re design");
    }

    @Test
    void underscoresAndDigitsAreKept() {
        assertThat(PaperId.normalised("word_2vec in 3D")).isEqualTo("word_2vec in 3d");
    }

    @Test
    void lettersOfAllScriptsAreKept() {
        assertThat(PaperId.normalised("Élan: Überblick über 学習 и обучение"))
                .isEqualTo("élan überblick über 学習 и обучение");
    }

    @Test
    void lettersOutsideTheBasicPlaneAreKept() {
        assertThat(PaperId.normalised("On \uD835\uDD38-spaces")).isEqualTo("on \uD835\uDD38 spaces");
    }

    @Test
    void superscriptAndRomanNumeralsCountAsDigits() {
        assertThat(PaperId.normalised("L² and Type Ⅳ")).isEqualTo("l² and type ⅳ");
    }

    @Test
    void halfACharacterIsAGapAndNoError() {
        assertThat(PaperId.normalised("a\uD835b")).isEqualTo("a b");
    }

    @Test
    void aTitleWithoutLettersIsEmptyWhenNormalisedAndStillGetsAnId() {
        assertThat(PaperId.normalised(" -- ?! ")).isEmpty();
        assertThat(PaperId.ofTitle(" -- ?! ")).isEqualTo("da39a3ee5e6b");
    }

    @Test
    void theIdIsTheSameInATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(PaperId.ofTitle("SEARCHING FOR EFFICIENT MULTI-STAGE VISION TRANSFORMERS"))
                    .isEqualTo("0009fa7d798c");
        } finally {
            Locale.setDefault(before);
        }
    }
}
