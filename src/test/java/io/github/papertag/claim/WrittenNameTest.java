package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a value is of, in the words of the text. */
class WrittenNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Behind "of" or "fewer", up to four words on, at most three words.
                "It has 20% of the old maps in it.                  | old maps",
                "It has 20% fewer old maps now.                     | old maps",
                "It has 20% fewer maps per page.                    | maps per page",
                "It has 20% of the news.                            | news",
                "The fern length drops 20%                          | fern length",
                "It has 20% of all the maps.                        | maps",
                "It has 20% of b c d e f maps.                      | b c d",
                "It has 20% b c d of maps.                          | maps",
                "It has 20% b c d e of maps.                        | b c d",
                "It has 20% (of maps).                              | unnamed",
                "20% of ferns                                       | ferns",
                "20% of the                                         | unnamed",
                "20% fewer                                          | unnamed",
                "20%                                                | unnamed",
                "20% overall.                                       | overall",
                // Else before the value, where it is introduced.
                "It lowers the share of old maps by 20%.            | old maps",
                "Fern lengths of 20% overall.                       | Fern lengths",
                "Fern lengths + 20% overall.                        | Fern lengths",
                "The fern length is 20%.                            | fern length",
                "The fern length is clearly 20%.                    | fern length",
                "The very old fern length (20%) is.                 | old fern length",
                "The fern length was also further reduced by 20%.   | fern length",
                "The b c d e length is 20%.                         | d e length",
                "Clearly 20%                                        | Clearly",
                "It is 20%                                          | unnamed",
                "They reach 20% in maps.                            | unnamed",
                "A gain of 20% of maps.                             | maps",
            })
    void itIsTheNounBehindTheValueOrBeforeIt(String text, String name) {
        TaggedSentence s = Tagged.of(text);

        assertThat(WrittenName.of(s, QuantityGroup.in(s).get(0))).isEqualTo(name);
    }
}
