package io.github.papertag.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class SentencesFuzzTest {

    @FuzzTest
    void theSentencesOfATextCoverAllOfItButWhiteSpace(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        int end = 0;
        int number = 0;
        for (Sentence sentence : Sentences.of(text)) {
            assertThat(sentence.number()).isEqualTo(number++);
            assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
            assertThat(sentence.end()).isBetween(sentence.start() + 1, text.length());
            assertThat(isWhiteSpace(text.substring(end, sentence.start()))).isTrue();
            end = sentence.end();
        }
        assertThat(isWhiteSpace(text.substring(end))).isTrue();
    }

    private static boolean isWhiteSpace(String text) {
        return text.chars().allMatch(Character::isWhitespace);
    }
}
