package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandardRulesTest {

    @Test
    void ruleIdsAreUnique() {
        List<String> ids = RuleSet.standard().rules().stream().map(Rule::id).toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleGivesExactlyTheClaimsMarkedInItsExamplesAndIsSilentInItsCounterexamples() {
        assertThat(RuleCheck.faults(RuleSet.standard(), ClaimExtractor.standard()))
                .isEmpty();
    }

    @Test
    void lexiconKnowsAtLeastSixtyMetrics() {
        assertThat(Lexicon.standard().metricIds()).hasSizeGreaterThanOrEqualTo(60);
    }
}
