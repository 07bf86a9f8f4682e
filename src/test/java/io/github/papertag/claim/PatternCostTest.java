package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternCostTest {

    @ParameterizedTest
    @CsvSource({
        "a b {percent}, 1",
        "a ~3 b {percent}, 4",
        "a? ~~8 by? {percent}, 36",
        "~3 {percent} ~~8, 9",
        "~20 a ~20 b ~20 c {percent}, 9261"
    })
    void theWaysOfASideMultiply(String pattern, long ways) {
        assertThat(PatternParser.parse(pattern, Lexicon.standard()).ways()).isEqualTo(ways);
    }

    @Test
    void aPatternThatCannotBeBoundedIsRefusedWithTheReason() {
        String pattern = "~~20 shelf ".repeat(5) + "{percent}";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatternParser.parse(pattern, Lexicon.standard()))
                .withMessage("its gaps and optional elements can be combined in more than 100000 ways at one place;"
                        + " use fewer or shorter gaps on one side of the quantity");
    }

    @Test
    void aPatternOfCountlessOptionalWordsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatternParser.parse("shelf? ".repeat(1_000) + "{percent}", Lexicon.standard()))
                .withMessageContaining("in more than 100000 ways");
    }

    @Test
    void theStandardRulesStayFarBelowTheLimit() {
        assertThat(RuleSet.standard().rules())
                .flatExtracting(Rule::patterns)
                .allSatisfy(pattern -> assertThat(pattern.ways()).isLessThan(PatternCost.MOST_WAYS / 10));
    }
}
