package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The noun phrase that begins where ^ stands. */
class LinkPhraseWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It runs on ^old maps of trees.             | old maps",
                "It runs on ^old maps                       | old maps",
                "It runs on ^end-to-end maps.               | end-to-end maps",
                "It runs on ^B/C maps.                      | B/C maps",
                "It runs on ^B+C maps.                      | B+C maps",
                "It runs on ^Fern's maps.                   | Fern's maps",
                "It runs on ^B:C maps.                      | B",
                "It runs on ^B /C maps.                     | B",
                "It runs on ^B/ C maps.                     | B",
                "It runs on ^B/(C) maps.                    | B",
                "It runs on ^B/                             | B",
                "It runs on ^maps (of trees).               | maps",
                "It runs on ^b c d e f g h.                 | b c d e f",
                "It runs on ^C++ maps.                      | C++ maps",
                "It runs on ^8-input maps.                  | 8-input maps",
                "It runs on ^maps-8-b.                      | maps-8-b",
                // A count may open it, but no other value and no value inside.
                "It runs on ^3 maps.                        | 3 maps",
                "It runs on ^3% maps.                       | -",
                "It runs on ^3                              | -",
                "It runs on ^3 of them.                     | -",
                "It runs on ^maps 3 times.                  | maps",
                // A verb that says what was reached ends it.
                "It runs on ^maps reaches trees.            | maps",
                "It runs on ^maps outperforms trees.        | maps",
                // What has no object is no such verb.
                "It runs on ^old records, not on maps.      | old records",
                "It runs on ^old records.                   | old records",
                "It runs on ^old records                    | old records",
                "It runs on ^of maps.                       | -",
            })
    void aPhraseEndsWhereItsWordsDo(String marked, String words) {
        TaggedSentence s = Tagged.of(marked.replace("^", ""));
        int from = Tagged.token(s, marked.indexOf('^'));
        int end = new LinkPhraseWords(s).chunkEnd(from, 5);

        assertThat(end == from ? "-" : s.words(from, end)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on ^maps here         | maps here",
                "on ^the maps here     | maps here",
                "on ^all of these maps | of these maps",
                "on ^all the our maps  | maps",
                "on ^all the our these maps  | these maps",
                "on ^the               | -",
                "on ^                  | -",
            })
    void atMostThreeArticlesArePassed(String marked, String rest) {
        TaggedSentence s = Tagged.of(marked.replace("^", ""));
        int from = new LinkPhraseWords(s).skipArticles(Tagged.token(s, marked.indexOf('^')));

        assertThat(from == s.size() ? "-" : s.words(from, s.size())).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maps ^and trees       | trees",
                "maps ^, trees         | trees",
                "maps ^, and trees     | trees",
                "maps ^/ trees         | trees",
                "maps ^& trees         | trees",
                "maps ^of trees        | of trees",
                "maps ^; and trees     | ; and trees",
            })
    void aPhraseGoesOnBehindAndOrAComma(String marked, String rest) {
        TaggedSentence s = Tagged.of(marked.replace("^", ""));
        int from = new LinkPhraseWords(s).afterCoordinator(Tagged.token(s, marked.indexOf('^')));

        assertThat(s.words(from, s.size())).isEqualTo(rest);
    }
}
