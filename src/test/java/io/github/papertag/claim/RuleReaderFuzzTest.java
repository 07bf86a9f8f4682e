package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

class RuleReaderFuzzTest {

    @DictionaryEntries({
        "rules:",
        "  - id: ",
        "    says: ",
        "    patterns: [",
        "    produces: ",
        "{percent}",
        "<metric>",
        "~~8",
        "~3",
        "!than",
        "&a",
        "*a",
        "<<: ",
        "!!java.net.URL",
        "    examples: [",
        "    counterexamples: ["
    })
    @FuzzTest
    void anyTextIsAListOfRulesOrRefusedInOneSentence(FuzzedDataProvider data) {
        String yaml = data.consumeRemainingAsString();
        try {
            assertThat(RuleReader.read(yaml, "own.yaml", Lexicon.standard())).isNotEmpty();
        } catch (IllegalArgumentException refusal) {
            assertThat(refusal.getMessage()).startsWith("own.yaml: ").doesNotContain("\n");
        }
    }
}
