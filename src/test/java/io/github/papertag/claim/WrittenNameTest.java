package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Claim.Kind;
import org.jspecify.annotations.Nullable;
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
                "It has 20% (of maps).                              |",
                "20% of ferns                                       | ferns",
                "20% of the                                         |",
                "20% fewer                                          |",
                "20%                                                |",
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
                "It is 20%                                          |",
                "They reach 20% in maps.                            |",
                "A gain of 20% of maps.                             | maps",
            })
    void itIsTheNounBehindTheValueOrBeforeIt(String text, @Nullable String name) {
        TaggedSentence s = Tagged.of(text);

        assertThat(WrittenName.of(s, QuantityGroup.in(s).get(0), Kind.ABSOLUTE)).isEqualTo(name);
    }

    /** What has a result, what is beaten, verbs, conjunctions and models are no names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We find that 38% contain at least one smell.       | smell",
                "We find that 4% release training logs.             | training logs",
                "We find that merely 4%.                            |",
                "They see 20% of observed faults.                   | observed faults",
                "They see 20% of this noise.                        | noise",
                "It holds 20% as many ferns.                        | ferns",
                "It takes 20% per map.                              |",
                "It has 20% lower within-class noise.               | within-class noise",
                "It sees 20% compared to ferns.                     |",
                "A walk, often taking 20%.                          |",
                "The scaffolding yields 20%.                        |",
                "User trust, rated on a scale, rose to 20%.         | User trust",
                "User trust stays between 20%.                      | User trust",
                "Random guessing yields 20% whereas men are good.   |",
                "FernNet averages 20%.                              |",
                "A short prompt reduces this to 20%.                |",
                "The best open model reaches 20%.                   |",
                "It overtakes coupled moss (20%).                   |",
                "It outperforms FernNet (20%).                      |",
                "It runs with GPT-4 (20%).                          |",
                "Lost maps were clearly rarer, as the share was lower for clerks (20%). | share",
                "They drew the most maps (6 of 12 asked, 20%).      | maps",
            })
    void whatIsNoNounOfTheTextIsNone(String text, @Nullable String name) {
        TaggedSentence s = Tagged.of(text);
        QuantityGroup last = QuantityGroup.in(s).get(QuantityGroup.in(s).size() - 1);

        assertThat(WrittenName.of(s, last, Kind.ABSOLUTE)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It cuts the ferns to 20% of the mosses.            | RATIO    | ferns",
                "It cuts the ferns to 20% of the mosses.            | ABSOLUTE | mosses",
                "It lowers the invoked agents by 20%.               | CHANGE   | invoked agents",
                "It lowers the invoked agents by 20%.               | ABSOLUTE |",
                "It lowers stealing by 20%.                         | CHANGE   | stealing",
                "It lowers the per-action annotation time by 20%.   | CHANGE   | action annotation time",
            })
    void whatChangesMayBeWhatHasResults(String text, Kind kind, @Nullable String name) {
        TaggedSentence s = Tagged.of(text);

        assertThat(WrittenName.of(s, QuantityGroup.in(s).get(0), kind)).isEqualTo(name);
    }
}
