package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

class PatternFuzzTest {

    @DictionaryEntries({
        "{percent}",
        "{any}",
        "{signed}",
        "{decimal|points}",
        "<metric>?",
        "<score>",
        "<dataset>",
        "<name>",
        "<plain>",
        "<quantity>",
        "<change-verb>",
        "~~8 ",
        "~20 ",
        "!than|and",
        "over|than?",
        " "
    })
    @FuzzTest
    void anyTextIsAPatternOrRefusedInOneSentence(FuzzedDataProvider data) {
        String written = data.consumeRemainingAsString();
        try {
            assertThat(PatternParser.parse(written, Lexicon.standard())).isNotNull();
        } catch (IllegalArgumentException refusal) {
            assertThat(refusal.getMessage()).isNotBlank();
        }
    }
}
