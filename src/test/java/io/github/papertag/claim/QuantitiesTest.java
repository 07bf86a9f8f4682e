package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read as one value, as two, as a range, a share or as none. */
class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 of 12 maps             | 9 of 12 = 0.75 none",
                "9 of ten                 | 9 of ten = 0.9 none",
                "two of twelve            | two of twelve = 0.1667 none",
                "9 out of 12              | 9 out of 12 = 0.75 none",
                "9 out of the 12          | 9 out of the 12 = 0.75 none",
                "9 of all these 12        | 9 of all these 12 = 0.75 none",
                "10 of 10                 | 10 of 10 = 1 none",
                "twenty million params    | twenty million params = 20000000 params",
                "two thousand fps         | two thousand fps = 2000 fps",
                "two thousand maps, 3 fps | 3 fps = 3 fps",
                "five thousand X, 3 fps   | 3 fps = 3 fps",
                "1 of 2                   | 1 of 2 = 0.5 none",
                "300000 of 1000000        | 300000 of 1000000 = 0.3 none",
                "7 of 12,000              | 7 of 12,000 = 5.833E-4 none",
                "3 of 1,000,000           | 3 of 1,000,000 = 3.0E-6 none",
                "12 of 7000               | 12 of 7000 = 0.0017 none",
                // Behind a bracket or a colon a slash is enough.
                "it solves most (9/12)    | 9/12 = 0.75 none",
                "(9/12)                   | 9/12 = 0.75 none",
                "solved: 9/12             | 9/12 = 0.75 none",
                ": 9/12                   | 9/12 = 0.75 none",
                "about 9/12 maps          | 9 = 9 none; 12 = 12 none",
                "9/12                     | 9 = 9 none; 12 = 12 none",
                "(9/12/13)                | 9 = 9 none; 12 = 12 none; 13 = 13 none",
                "(9 / 12)                 | 9 = 9 none; 12 = 12 none",
                "(9/ 12)                  | 9 = 9 none; 12 = 12 none",
                // What is no count of a whole.
                "one of 12                | 12 = 12 none",
                "1 of 1                   | 1 = 1 none; 1 = 1 none",
                "13 of 12                 | 13 = 13 none; 12 = 12 none",
                "8.5 of 10                | 8.5 = 8.5 none; 10 = 10 none",
                "9 of 12.5                | 9 = 9 none; 12.5 = 12.5 none",
                "9 of 12%                 | 9 = 9 none; 12% = 12 percent",
                "9 of 12GB                | 9 = 9 none; 12GB = 12000000000 bytes",
                "9 of 12 GB               | 9 of 12 = 0.75 none",
                "3 of 1000000000001       | 3 = 3 none; 1000000000001 = 1000000000001 none",
                "best (of 10 tasks)       | 10 = 10 none",
                "9 of the                 | 9 = 9 none",
                "8 of                     | 8 = 8 none",
                "8 out                    | 8 = 8 none",
                // The top of a scale is no value.
                "87 of 100                | 87 of 100 = 0.87 none",
                "87 out of 100            | 87 = 87 none",
                "rated 5/7                | 5 = 5 none",
                "rated 4.6/5              | 4.6 = 4.6 none",
                "rated 4.6 /5             | 4.6 = 4.6 none; 5 = 5 none",
                "rated 4.6/ 5             | 4.6 = 4.6 none; 5 = 5 none",
                "4.6 out of 5             | 4.6 = 4.6 none",
                "4.6 out of 5%            | 4.6 = 4.6 none; 5% = 5 percent",
                "4.6 out of 6             | 4.6 = 4.6 none; 6 = 6 none",
                "4.6 of 5                 | 4.6 = 4.6 none; 5 = 5 none",
                "out of 5                 | -",
                "5 maps                   | 5 = 5 none",
            })
    void aCountOutOfAWholeIsAShare(String text, String described) {
        assertThat(Tagged.described(text)).isEqualTo(described.equals("-") ? "" : described);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A level before and one after are two values, also with words between or one after the other.
                "from 54% to 82%                        | 54% = 54 percent; 82% = 82 percent",
                "from an accuracy of 54% to 82%         | 54% = 54 percent; 82% = 82 percent",
                "from the old mean accuracy of 54% to 82%     | 54% = 54 percent; 82% = 82 percent",
                "from the very old mean accuracy of 54% to 82% | 54% to 82% = 54 to 82 percent",
                "from maps, 54% to 82%                  | 54% to 82% = 54 to 82 percent",
                "an accuracy of 54% to 82%              | 54% to 82% = 54 to 82 percent",
                "from 24 to 19 and 41 to 35             | 24 = 24 none; 19 = 19 none; 41 = 41 none; 35 = 35 none",
                "from 24 to 19, 41 to 35                | 24 = 24 none; 19 = 19 none; 41 = 41 none; 35 = 35 none",
                "from 24 to 19 but 31 to 35             | 24 = 24 none; 19 = 19 none; 31 to 35 = 31 to 35 none",
                "24 to 29 and 31 to 35                  | 24 to 29 = 24 to 29 none; 31 to 35 = 31 to 35 none",
                "from 73% at turn 5 to 33%              | 73% = 73 percent; 5 = 5 none; 33% = 33 percent",
                "from 73% at the very last old turn 5 to 33% | 73% = 73 percent; 5 to 33% = 5 to 33 percent",
                "from 73% to maps of 5 to 33%           | 73% = 73 percent; 5 to 33% = 5 to 33 percent",
                "at 73% for turn 5 to 33%               | 73% = 73 percent; 5 to 33% = 5 to 33 percent",
                "73% at turn 5 to 33%                   | 73% = 73 percent; 5 to 33% = 5 to 33 percent",
                "from 2-3% at turn 5 to 33%             | 2-3% = 2 to 3 percent; 5 to 33% = 5 to 33 percent",
                "(20% to 31%)                           | 20% = 20 percent; 31% = 31 percent",
                "(+20% to 31%)                          | +20% to 31% = 20 to 31 percent",
                "a range (20% to 31%)                   | 20% to 31% = 20 to 31 percent",
                // What ranges is one value.
                "ranging from 2% to 10%                 | 2% to 10% = 2 to 10 percent",
                "ranging very very from 2% to 10%       | 2% to 10% = 2 to 10 percent",
                "ranging very very very from 2% to 10%  | 2% = 2 percent; 10% = 10 percent",
                "ranging from 2% up to 10%              | 2% up to 10% = 2 to 10 percent",
                "ranging from 2% to about 10%           | 2% to about 10% = 2 to 10 percent",
                "between 2% and 10%                     | 2% and 10% = 2 to 10 percent",
                "at 2% and 10%                          | 2% = 2 percent; 10% = 10 percent",
                "2-3% to 10%                            | 2-3% = 2 to 3 percent; 10% = 10 percent",
                "2% to 3-10%                            | 2% = 2 percent; 3-10% = 3 to 10 percent",
                // With a dash bare numbers stand close.
                "5-10                                   | 5-10 = 5 to 10 none",
                "5 - 10                                 | 5 = 5 none; 10 = 10 none",
                "5- 10                                  | 5 = 5 none; 10 = 10 none",
                "5 - 10%                                | 5 - 10% = 5 to 10 percent",
                "5% - 10%                               | 5% - 10% = 5 to 10 percent",
                "5 to 10                                | 5 to 10 = 5 to 10 none",
                // Both ends have one unit, and the low one shares the size of the high one.
                "by 40% to 12 ms                        | 40% = 40 percent; 12 ms = 12 ms",
                "900-1000 MB                            | 900-1000 MB = 900000000 to 1000000000 bytes",
                "1-1 MB                                 | 1-1 MB = 1000000 to 1000000 bytes",
                "900-1 MB                               | 900-1 MB = 900 to 1000000 bytes",
                "twice to 5x                            | twice = 2 x; 5x = 5 x",
                "3 of 4 to 9 of 10                      | 3 of 4 = 0.75 none; 9 of 10 = 0.9 none",
                "54% to                                 | 54% = 54 percent",
                "54% up                                 | 54% = 54 percent",
                "54% up to                              | 54% = 54 percent",
                "54% to about                           | 54% = 54 percent",
                "54% up from 51%                        | 54% = 54 percent; 51% = 51 percent",
            })
    void aRangeIsOneValueAndALevelBeforeAnother(String text, String described) {
        assertThat(Tagged.described(text)).isEqualTo(described);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 demonstrations per hour           | 12 demonstrations per hour = 12 demonstrations per hour",
                "12 Big Events per Second             | 12 Big Events per Second = 12 big events per second",
                "50 samples per kWh                   | 50 samples per kWh = 50 samples per kwh",
                "12 events per second                 | 12 events per second = 12 events per second",
                "12 very big events per second        | 12 = 12 none",
                "12 samples per class                 | 12 = 12 none",
                "12 events for each second            | 12 = 12 none",
                "12 per second                        | 12 = 12 none",
                "12 events per                        | 12 = 12 none",
                "12 (events per second                | 12 = 12 none",
                "12 big + per second                  | 12 = 12 none",
                "12 per hour events per day           | 12 = 12 none",
                "$12 events per second                | $12 = 12 usd",
            })
    void aRateIsItsOwnUnit(String text, String described) {
        assertThat(Tagged.described(text)).isEqualTo(described);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "three hours                     | three hours = 3 h",
                "three maps                      | -",
                "a                               | -",
                "a factor of                     | -",
                "a factor of two                 | a factor of two = 2 x",
                "a factor of about four          | a factor of about four = 4 x",
                "a factor of about 4.5           | a factor of about 4.5 = 4.5 x",
                "a factor of nearly all of ten   | a factor of nearly all of ten = 10 x",
                "a factor of nearly all of 10    | 10 = 10 none",
                "a factor of 4%                  | 4% = 4 percent",
                "a factor of several             | -",
                "a factor of several.            | -",
                "a share of 4                    | 4 = 4 none",
                "three orders of magnitude       | three orders of magnitude = 1000 x",
                "twenty orders of magnitude      | twenty orders of magnitude = 1000000000000 x",
                "3 orders of magnitude           | 3 orders of magnitude = 1000 x",
                "12 orders of magnitude          | 12 orders of magnitude = 1000000000000 x",
                "13 orders of magnitude          | -",
                "one to two orders of magnitude  | one to two orders of magnitude = 10 to 100 x",
                "one or two orders of magnitude  | one or two orders of magnitude = 10 to 100 x",
                "2-3 orders of magnitude         | 2-3 orders of magnitude = 100 to 1000 x",
                "a sevenfold rise                | sevenfold = 7 x",
                "a hundredfold rise              | hundredfold = 100 x",
                "ninety-three percent            | ninety-three percent = 93 percent",
                "ninety-ten percent              | ten percent = 10 percent",
                "order of                        | -",
                "3 orders of                     | 3 = 3 none",
            })
    void numbersMayBeWrittenInWords(String text, String described) {
        assertThat(Tagged.described(text)).isEqualTo(described.equals("-") ? "" : described);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at one-fiftieth the cost        | one-fiftieth = 0.02 x",
                "1/16 of the memory              | 1/16 = 0.0625 x",
                "1/4 as much                     | 1/4 = 0.25 x",
                "4/1 of the memory               | 4 = 4 none; 1 = 1 none",
                "3/4/25 of the log               | 3 = 3 none; 4 = 4 none; 25 = 25 none",
                "one in five                     | one in five = 0.2 none",
                "9 in 10 answers                 | 9 in 10 = 0.9 none",
                "9 in 10 minutes                 | 9 = 9 none; 10 minutes = 10 min",
                "4 in 8 rooms                    | 4 = 4 none; 8 = 8 none",
                "96 out of 100 trials            | 96 out of 100 = 0.96 none",
                "96 out of 100 points            | 96 = 96 none",
                "10-fold gain                    | 10-fold = 10 x",
                "5-ms delay                      | -",
                "5-layer net                     | -",
                "5-                              | 5 = 5 none",
                "5 - layers                      | 5 = 5 none",
                "at 1.6 Gbps                     | 1.6 Gbps = 1.6 Gbps",
                "at 1.6 Gb/s                     | 1.6 Gb/s = 1.6 Gbps",
                "at 1.6 GB/s                     | 1.6 GB/s = 1.6 GB/s",
                "at 3.2 kbit/s                   | 3.2 kbit/s = 3.2 kbps",
                "gives 2.1 TFLOPS/W              | 2.1 TFLOPS/W = 2.1 TFLOPS/W",
                "gives 3.1 TOPS/mm^2             | 3.1 TOPS/mm^2 = 3.1 TOPS/mm2",
                "gives 9.6 bit/s/Hz              | 9.6 bit/s/Hz = 9.6 bit/s/Hz",
                "of 1.4 MWh now                  | 1.4 MWh = 1.4 MWh",
                "of 1.4 mWh now                  | 1.4 = 1.4 none",
                "at €0.018 each                  | €0.018 = 0.018 eur",
                "at £2 each                      | £2 = 2 gbp",
                "at USD 0.02 each                | USD 0.02 = 0.02 usd",
                "at 5 USD each                   | 5 USD = 5 usd",
                "in USD each                     | -",
                "by 450 basis points             | 450 basis points = 450 basis points",
                "of 0.6 pixels                   | 0.6 pixels = 0.6 px",
                "at 512 pixels                   | 512 = 512 none",
                "of 2 GHz                        | 2 GHz = 2 GHz",
                "12K of                          | 12K = 12000 none",
                "12 K of                         | 12 = 12 none",
                "5 M of                          | 5 M = 5 m",
                "25 Million of                   | 25 Million = 25000000 none",
                "5Ms of                          | 5Ms = 5 ms",
                "10th of                         | -",
                "12X of                          | 12X = 12 x",
                "12 x of                         | 12 x = 12 x",
                "12 X-rays                       | 12 = 12 none",
                "it is ×5 faster                 | ×5 = 5 x",
                "due to × 5 faster               | × 5 = 5 x",
                "it is × 5 faster                | 5 = 5 none",
                "× 5 faster                      | 5 = 5 none",
                "×5 faster                       | ×5 = 5 x",
                "3 × 5                           | -",
                "3 × 5 pixels                    | -",
                "(71%)-5 of                      | 71% = 71 percent; -5 = 5 none",
                "(71%)- 5 of                     | 71% = 71 percent; 5 = 5 none",
                "7 billion parameter model       | -",
                "7 billion parameters now        | 7 billion parameters = 7000000000 params",
                "7 billion parameter, now        | 7 billion parameter = 7000000000 params",
                "7 billion parameter             | 7 billion parameter = 7000000000 params",
                "120,5% of                       | 120,5% = 120.5 percent",
                "12,345,678,901,234 of           | 12,345,678,901,234 = 12345678901234 none",
                // A list shares its last unit, if the unit is one of values without a dimension.
                "3, 4 and 5%                     | 3 = 3 percent; 4 = 4 percent; 5% = 5 percent",
                "3 or 5%                         | 3 = 3 percent; 5% = 5 percent",
                "3, 5%                           | 3 = 3 percent; 5% = 5 percent",
                "3; 5%                           | 3 = 3 none; 5% = 5 percent",
                "3 and 5 ms                      | 3 = 3 none; 5 ms = 5 ms",
                "4 and a 5% rise                 | 4 = 4 none; 5% = 5 percent",
                "4, an 5% rise                   | 4 = 4 none; 5% = 5 percent",
                "Fern 4, 5%                      | 4 = 4 none; 5% = 5 percent",
                "fern 4, 5%                      | 4 = 4 percent; 5% = 5 percent",
                ", 5%                            | 5% = 5 percent",
                "and 5%                          | 5% = 5 percent",
            })
    void unitsSignsAndSizesAreReadOrMakeAName(String text, String described) {
        assertThat(Tagged.described(text)).isEqualTo(described.equals("-") ? "" : described);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A deviation is none, glued in brackets or behind plus-minus.
                "0.75(0.16) now              | 0.75 = 0.75 none",
                "0.75 (0.16) now             | 0.75 = 0.75 none; 0.16 = 0.16 none",
                "0.75(0.16                   | 0.75 = 0.75 none; 0.16 = 0.16 none",
                "0.75(0.16 now               | 0.75 = 0.75 none; 0.16 = 0.16 none",
                "F1(0.82) now                | 0.82 = 0.82 none",
                "0.81/0.84 now               | 0.81 = 0.81 none; 0.84 = 0.84 none",
                "0.75 +/-0.16 now            | 0.75 = 0.75 none",
                "0.75 /-0.16 now             | 0.75 = 0.75 none",
                "0.75 +-0.16 now             | 0.75 = 0.75 none",
                "0.75 - 0.16 now             | 0.75 = 0.75 none; 0.16 = 0.16 none",
                "0.75 pm 0.16                | 0.75 = 0.75 none",
                "/-0.2 now                   | -",
                "+-0.2 now                   | -",
                // So is a size, if its cross stands evenly.
                "4 x 4                       | -",
                "4x 4                        | 4x = 4 x; 4 = 4 none",
                "4 x4                        | 4 = 4 none",
                "3 times 4 maps              | -",
                "3 * 4 maps                  | -",
                "256x256x3 maps              | -",
                "up to 4x 3 layers           | 4x = 4 x; 3 = 3 none",
                "3× 40% of                   | 3× = 3 x; 40% = 40 percent",
                "3× 3                        | -",
                "5 x                         | 5 x = 5 x",
            })
    void deviationsAndSizesAreNoValues(String text, String described) {
        assertThat(Tagged.described(text)).isEqualTo(described.equals("-") ? "" : described);
    }

    @ParameterizedTest
    @CsvSource({
        ".85, true",
        "85, false",
        "9999.9, true",
        "10000.0, false",
        "1.5 million, false",
        "2.5K, false",
        "5.5-6.5, true",
        "5-6.5, true",
        "5.5-6, true",
        "5-6, false"
    })
    void whatHasAPointAndIsNotLargeMayBeAScore(String text, boolean decimal) {
        assertThat(Tagged.quantities(text)).extracting(Quantity::isDecimal).containsExactly(decimal);
    }

    @Test
    void partsOfASizeAreWordsOfTheSentence() {
        TaggedSentence s = Tagged.of("maps of 256x256 pixels");

        assertThat(s.tokens()).allMatch(Token::isWord).extracting(Token::text).contains("256", "x", "pixels");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gains of 5% or more          | AT_LEAST",
                "gains of 5% now              | EXACT",
                "an improvement over 5%       | EXACT",
                "improvements over 5%         | EXACT",
                "a gain over 5%               | EXACT",
                "speedups over 5%             | EXACT",
                "a score over 5%              | AT_LEAST",
                "gains well over 5%           | AT_LEAST",
                "over 5%                      | AT_LEAST",
                "gains above 5%               | AT_LEAST",
                "within 5%                    | AT_MOST",
            })
    void aWordBesideAValueBoundsIt(String text, String bound) {
        assertThat(Tagged.quantities(text)).extracting(q -> q.bound().name()).containsExactly(bound);
    }
}
