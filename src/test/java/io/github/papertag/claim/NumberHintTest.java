package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberHintTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "9",
                "It has 5.",
                "Our cache doubles speed.",
                "Halving it is easy.",
                "half",
                "We need a day.",
                "A day is enough.",
                "It is twofold-like.",
                "(tripled)",
                "{double",
                "5",
                "It reaches \uD835\uDFF5 of ten.",
                "¾ of the cost",
                "It sub-divides.",
                "It takes five minutes.",
                "Ten GPU hours are enough.",
                "It passes nine out of twelve.",
                "Twenty million parameters.",
            })
    void aTextMayHoldANumberIfItHasADigitOrTheStemOfANumberWord(String text) {
        assertThat(new NumberHint(text).anyIn(0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "/",
                "I",
                "We need I",
                "z",
                "dou",
                "It is wholefold.",
                "a€",
                "d\u0080",
                "d\u007f",
                "It has maps, trees and no more.",
                "It takes five steps, one by one, and some minutes.",
                "It took ten",
                "It took ten ",
            })
    void otherTextsHoldNone(String text) {
        assertThat(new NumberHint(text).anyIn(0, text.length())).isFalse();
    }

    @Test
    void onlyWhatStandsBetweenThePlacesCounts() {
        assertThat(new NumberHint("3 ferns double 4").anyIn(2, 14)).isTrue();
        assertThat(new NumberHint("3 ferns double 4").anyIn(2, 9)).isFalse();
        assertThat(new NumberHint("3 ferns double 4").anyIn(2, 11)).isFalse();
    }
}
