package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Parser 4.6 wins.           | true",
                "Parser 4.6                 | true",
                "FernNet 19.9 wins.         | true",
                "FernNet 20.0 wins.         | false",
                "parser 4.6 wins.           | false",
                "4.6 wins.                  | false",
                "Parser 4.6% wins.          | false",
                "Parser 4 wins.             | false",
                "Parser +4.6 wins.          | false",
                "Parser 4.6-4.8 wins.       | false",
                // A metric beside it makes a value of it.
                "F1 4.6 wins.               | false",
                "Parser 4.6 accuracy wins.  | false",
                "Parser 4.6 of accuracy.    | true",
            })
    void aSmallDecimalBehindANameIsPartOfIt(String text, boolean version) {
        TaggedSentence s = Tagged.of(text);
        int at = QuantityGroup.in(s).get(0).first();

        assertThat(Version.at(s, at)).isEqualTo(version);
        assertThat(Version.at(s, s.size() - 1)).isEqualTo(version && at == s.size() - 1);
    }
}
