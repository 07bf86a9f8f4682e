package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a pattern fits the first value of a text. */
class PatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Words beside a value, to the end of the text and beyond.
                "by {percent}               | It falls by 3%           | true",
                "by {percent}               | 3%                       | false",
                "{percent} now              | It falls by 3%           | false",
                "by {percent} now?          | It falls by 3%           | true",
                "by? {percent}              | 3% now                   | true",
                "{percent} !now             | It falls by 3%           | true",
                "{percent} !now             | It falls by 3% now       | false",
                "!by {percent}              | 3% now                   | true",
                "!by {percent}              | by 3% now                | false",
                "!by {percent}              | at 3% now                | true",
                // Gaps.
                "a ~2 {percent}             | a b c 3%                 | true",
                "a ~2 {percent}             | a b c d 3%               | false",
                "a? ~2 {percent}            | b 3%                     | true",
                "a ~2 {percent}             | a, b 3%                  | false",
                "a ~~2 {percent}            | a, b 3%                  | true",
                "a ~~2 {percent}            | a; b 3%                  | false",
                "{percent} ~2 a             | 3% b c a                 | true",
                "{percent} ~2 a             | 3% b                     | false",
                // What the lexicon knows.
                "<metric> of {percent}      | recall of 3%             | true",
                "<metric> of {percent}      | of 3%                    | false",
                "<metric> {percent}         | recall 3%                | true",
                "<score> of {percent}       | recall of 3%             | true",
                "<score> of {percent}       | latency of 3%            | false",
                "<metric> of {percent}      | latency of 3%            | true",
                "<dataset> at {percent}     | ImageNet at 3%           | true",
                "<dataset> at {percent}     | recall at 3%             | false",
                "<dataset> at {percent}     | FernNet at 3%            | false",
                "<metric>? at {percent}     | at 3%                    | true",
                "{percent} <metric>?        | at 3%                    | true",
                "<beat-verb> by {percent}   | beats by 3%              | true",
                "<beat-verb> by {percent}   | recall by 3%             | false",
                "<name> by {percent}        | FernNet by 3%            | true",
                "<name> by {percent}        | fern by 3%               | false",
                "<plain> by {percent}       | fern by 3%               | true",
                "<plain> by {percent}       | FernNet by 3%            | false",
                "<plain> by {percent}       | ( by 3%                  | false",
                "{percent} at <quantity>    | 3% at 4 ms               | true",
                "{percent} at <quantity>    | 3% at fern               | false",
                // Types of values.
                "by {percent}               | by 3 ms                  | false",
                "by {any}                   | by 3 ms                  | true",
                "by {decimal}               | by 3.2                   | true",
                "by {decimal}               | by 3                     | false",
                "by {number}                | by 3                     | true",
                "by {number_decimal}        | by 3                     | true",
                "by {percent_decimal}       | by 3                     | false",
                "by {signed}                | by +3%                   | true",
                "by {signed}                | by +3.2                  | true",
                "by {signed}                | by +3                    | false",
                "by {signed}                | by 3.2                   | false",
                "by {decimal}               | by 3%                    | false",
                "by {decimal_percent}       | by 3%                    | true",
            })
    void aPatternFitsWhereAllItsPartsStand(String pattern, String text, boolean fits) {
        TaggedSentence s = Tagged.of(text);
        Pattern parsed = PatternParser.parse(pattern.replace('_', '|'), Lexicon.standard());

        assertThat(parsed.match(s, QuantityGroup.in(s).get(0)) != null).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"!", "?", "&"})
    void aSignAloneIsAWord(String sign) {
        TaggedSentence s = Tagged.of(sign + " 3%");

        assertThat(PatternParser.parse(sign + " {percent}", Lexicon.standard())
                                .match(s, QuantityGroup.in(s).get(0))
                        != null)
                .isTrue();
    }
}
