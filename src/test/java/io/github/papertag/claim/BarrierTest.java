package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What parts two words, by the word before which ^ stands. */
class BarrierTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recall ^of maps                | true",
                "recall ^map maps               | false",
                "recall ^, maps                 | true",
                "recall ^. Maps                 | true",
                "recall i^.e. maps              | false",
                "recall of A^/B                 | false",
                "the parser^'s maps             | false",
                "^while it runs                 | true",
                "a tree-^while parser           | false",
                "a (^while parser               | true",
                "it gains ^3% now               | true",
                "it has ^3 maps                 | true",
            })
    void aNarrowGapEndsAtSignsValuesAndWordsThatEndPhrases(String marked, boolean parts) {
        assertThat(at(marked, false)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recall ^of maps                | false",
                "recall ^, maps                 | false",
                "recall ^; maps                 | true",
                "recall ^while it runs          | true",
                "it gains ^3% now               | true",
                "it has ^3.2 maps               | true",
                "it has ^3 maps                 | false",
                "it is Parser ^3.2 maps         | false",
                "it takes ^3 ms now             | true",
                "it takes (^3 ms) now           | false",
                "it gains (^3%) now             | true",
            })
    void aWideGapEndsAtResultsAndClauses(String marked, boolean parts) {
        assertThat(at(marked, true)).isEqualTo(parts);
    }

    private static boolean at(String marked, boolean wide) {
        TaggedSentence s = Tagged.of(marked.replace("^", ""));
        return Barrier.at(s, Tagged.token(s, marked.indexOf('^')), wide);
    }
}
