package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it gains 3.1% now | 3.1% | 3.1 | percent | EXACT",
                "it gains 3.1 percentage points | 3.1 percentage points | 3.1 | points | EXACT",
                "up to 2.5x speedup | 2.5x | 2.5 | x | UP_TO",
                "two orders of magnitude | two orders of magnitude | 100 | x | EXACT",
                "a cloud of 13 million points | 13 million | 13000000 | none | EXACT",
                "reads 4,096 points | 4,096 | 4096 | none | EXACT",
                "gains 120 points | 120 points | 120 | points | EXACT",
                "an order of magnitude | an order of magnitude | 10 | x | EXACT",
                "over 25 million parameters | 25 million parameters | 25000000 | params | AT_LEAST",
                "only 491 MFLOPs | 491 MFLOPs | 491000000 | flops | EXACT",
                "less than 160GB | 160GB | 160000000000 | bytes | AT_MOST",
                "about 1,234 ms | 1,234 ms | 1234 | ms | APPROX",
                "0.58 GPU days | 0.58 GPU days | 0.58 | gpu-days | EXACT",
                "by no more than 1.5% | 1.5% | 1.5 | percent | AT_MOST",
                "not more than 3 ms | 3 ms | 3 | ms | AT_MOST",
                "by upwards of 9% | 9% | 9 | percent | AT_LEAST",
                "in excess of 2 GB | 2 GB | 2000000000 | bytes | AT_LEAST",
                "80+% of them | 80+% | 80 | percent | AT_LEAST",
                "a three-fold rise | three-fold | 3 | x | EXACT",
                "by a factor of 4 | a factor of 4 | 4 | x | EXACT",
                "with 88 percentage recall | 88 percentage | 88 | percent | EXACT",
                "only 20.2 mW | 20.2 mW | 20.2 | mW | EXACT",
                "at 50 kHz | 50 kHz | 50 | kHz | EXACT",
                "of 96,9% now | 96,9% | 96.9 | percent | EXACT",
                "gives a 10^5 speedup | 10^5 | 100000 | x | EXACT",
                "gives a 3.2 speedup | 3.2 | 3.2 | x | EXACT",
                "serves 1.2M requests per second | 1.2M requests per second | 1200000 | requests/s | EXACT",
                "takes a fifth of it | a fifth | 0.2 | x | EXACT",
                "falls by a third | a third | 33.33 | percent | EXACT",
                "a quarter as many | a quarter | 0.25 | x | EXACT",
                "triples throughput | triples | 3 | x | EXACT",
                "quadruples the rate | quadruples | 4 | x | EXACT",
                "leads to × 5 lower | × 5 | 5 | x | EXACT",
                "cut by more than half | half | 50 | percent | AT_LEAST",
                "approx60% of it | 60% | 60 | percent | APPROX",
                "1.2times the size | 1.2times | 1.2 | x | EXACT"
            })
    void numbersAreReadWithUnitAndBound(String text, String words, double value, String unit, String bound) {
        Quantity quantity = quantities(text).get(0);

        assertThat(text.substring(quantity.start(), quantity.end())).isEqualTo(words);
        assertThat(quantity.value()).isEqualTo(value);
        assertThat(quantity.unit()).isEqualTo(unit);
        assertThat(quantity.bound()).hasToString(bound);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10-30% | 10 | 30",
                "2 to 5 times | 2 | 5",
                "15~30% | 15 | 30",
                "1.66 sim 7.17times | 1.66 | 7.17",
                "2x-3x | 2 | 3",
                "small proofs (4-5 KB) | 4000 | 5000",
                "the 6-24 GHz band | 6 | 24",
                "ranging from 2% to 10% | 2 | 10",
                "varying from 1.5x up to 6.5x | 1.5 | 6.5",
                "the widest range (20% to 31%) | 20 | 31",
                "between 25% and 40% | 25 | 40"
            })
    void rangesHaveTwoEnds(String text, double low, double high) {
        Quantity quantity = quantities(text).get(0);

        assertThat(quantity.value()).isEqualTo(low);
        assertThat(quantity.high()).isEqualTo(high);
    }

    @Test
    void aRangeMayCrossZero() {
        Quantity quantity = quantities("by -0.4 to 1.2 points").get(0);

        assertThat(quantity.value()).isEqualTo(-0.4);
        assertThat(quantity.high()).isEqualTo(1.2);
    }

    @Test
    void fromAToBIsNoRange() {
        assertThat(quantities("from 54.2% to 82.0%"))
                .extracting(Quantity::value)
                .containsExactly(54.2, 82.0);
    }

    @ParameterizedTest
    @CsvSource({
        "ResNet-50",
        "top-1",
        "3D",
        "256x256",
        "8-bit",
        "R^2",
        "version 1.2.3",
        "GPT-4",
        "5-layer",
        "a third",
        "RDF triples",
        "a quarter"
    })
    void numbersInNamesAreNone(String text) {
        assertThat(quantities("the " + text + " one")).isEmpty();
    }

    @Test
    void aUnitAtTheEndOfAListIsThatOfAll() {
        assertThat(quantities("by 1.2, 3.4 and 5.6% and 30 and 250 times"))
                .extracting(Quantity::unit)
                .containsExactly("percent", "percent", "percent", "x", "x");
        assertThat(quantities("on GPT 4 and 5% of it"))
                .extracting(Quantity::unit)
                .containsExactly("none", "percent");
    }

    @Test
    void aLevelBeforeAComparisonDoesNotTakeItsUnit() {
        assertThat(quantities("an F1 of 0.81, 12% above it"))
                .extracting(Quantity::unit)
                .containsExactly("none", "percent");
        assertThat(quantities("an error of 0.0003, two orders of magnitude below it"))
                .extracting(Quantity::unit)
                .containsExactly("none", "x");
        assertThat(quantities("by 3.2 and 5.6% more"))
                .extracting(Quantity::unit)
                .containsExactly("percent", "percent");
    }

    @ParameterizedTest
    @CsvSource({"0.75(0.16) here", "0.75 ± 0.16 here", "0.75 +/- 0.16 here"})
    void aDeviationIsNoQuantity(String text) {
        assertThat(quantities(text)).extracting(Quantity::value).containsExactly(0.75);
    }

    @Test
    void whatLatexLeavesOfASizeIsNone() {
        assertThat(quantities("patches of 3× 3 pixels")).isEmpty();
    }

    private static List<Quantity> quantities(String text) {
        List<Token> tokens = Lexer.tokens(text, 0, text.length(), Units.standard());
        return QuantityFinder.find(text, tokens, Units.standard()).stream()
                .map(Token::quantity)
                .filter(Objects::nonNull)
                .toList();
    }
}
