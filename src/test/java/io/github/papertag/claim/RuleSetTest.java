package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.papertag.Claim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetTest {

    /** A rule without a fault. */
    static final String RULE = """
            rules:
              - id: shelf-metres
                says: Shelves are measured in metres.
                produces: absolute
                metric: "other:shelf length"
                patterns: ["shelves of {measure}"]
                examples:
                  - {text: "We fill shelves of [40 m].", claims: ["kind=absolute, metric=other:shelf length, value=40, unit=m"]}
                  - {text: "It has shelves of up to [12 m].", claims: ["bound=up-to, kind=absolute, metric=other:shelf length, value=12, unit=m"]}
                  - {text: "Old shelves of [3 m] sag.", claims: ["kind=absolute, metric=other:shelf length, value=3, unit=m"]}
                counterexamples: ["The shelves are red.", "The room is [40 m] long."]
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void rulesOfOnesOwnAreTriedFirst() throws IOException {
        RuleSet rules = load(RULE);

        assertThat(RuleCheck.faults(rules, ClaimExtractor.with(rules))).isEmpty();
        List<Claim> claims = ClaimExtractor.with(rules).extract("We fill shelves of 40 m.");
        assertThat(claims).extracting(c -> c.origin().rule()).containsExactly("shelf-metres");
    }

    @Test
    void whatARuleSpoilsOfTheStandardExamplesIsReported() throws IOException {
        assertThat(RuleCheck.harm(load(RULE))).isEmpty();

        RuleSet harmful = load(RULE.replace("shelves of {measure}", "accuracy of {percent}"));
        assertThat(RuleCheck.harm(harmful)).isNotEmpty().allSatisfy(fault -> assertThat(fault)
                .contains("with these rules the example", "accuracy of"));
    }

    @Test
    void aRuleWithTheIdOfAStandardOneReplacesIt() throws IOException {
        RuleSet rules = load(RULE.replace("shelf-metres", "level"));

        assertThat(ClaimExtractor.with(rules).extract("The tagger reaches 91% recall."))
                .isEmpty();
    }

    @Test
    void faultsOfAFileAreNamedWithTheRule() {
        assertFault("{measure}", "{metres}", "rule shelf-metres: quantity {metres} is none of percent");
        assertFault("shelves of {measure}", "shelves of", "lacks a quantity in braces");
        assertFault("shelves of {measure}", "<shelf> {measure}", "there is no class of cues <shelf>");
        assertFault("shelves of {measure}", "~99 {measure}", "gap \"~99\" needs a number from 1 to 20");
        assertFault("produces: absolute", "produces: nothing", "needs \"produces\" to be one of");
        assertFault("counterexamples:", "examples2:", "has a field too many: rules[0].examples2");
        assertFault("id: shelf-metres", "id: ", "rule number 1 lacks an id of one line");
        assertFault(
                "patterns: [\"shelves of {measure}\"]", "patterns: [null]", "has a wrong one, at rules[0].patterns[0]");
        assertFault("{measure}\"", "{measure}\\r\"", "has a pattern that is not one line of plain characters");
        assertFault("id: shelf-metres", "id: \"a\\nb\"", "rule number 1 lacks an id of one line");
        assertFault(RULE, "rules:\n  -", "has a wrong one, at rules[0]");
        assertFault(RULE, "nothing", "has a wrong one, at its top");
        assertFault(RULE, "rules: [", "(line 1)");
    }

    @Test
    void patternsThatNoTextCanMatchAreRefusedWithWhatWouldDo() {
        assertPatternFault(
                "<quantity>? {measure}",
                "element \"<quantity>?\" can't be missing; write \"<quantity>\", and a second");
        assertPatternFault(
                "shelf !than? {measure}",
                "element \"!than?\" takes up no word, so that it can't be missing; write \"!than\"");
        assertPatternFault("{measure}? of shelf", "quantity {measure}? can't be missing; write it without ?");
        assertPatternFault(
                "Shelf {measure}", "word \"Shelf\" is never met, as texts are compared in lower case; write \"shelf\"");
        assertPatternFault("!Shelf {measure}", "word \"Shelf\" is never met");
        assertPatternFault(
                "top-1 {measure}",
                "word \"top-1\" is never met, as it is read as several words or signs; write \"top 1\"");
        assertPatternFault("<metric {measure}", "word \"<metric\" is never met");
        assertPatternFault("shelf| {measure}", "element \"shelf|\" has an alternative without a word; leave out the |");
        assertPatternFault("shelf||board {measure}", "element \"shelf||board\" has an alternative without a word");
        assertPatternFault("shelf only {measure}", "word \"only\" is never met right before a quantity");
        assertPatternFault("shelf of|under? {measure}", "word \"under\" is never met right before a quantity");
    }

    @Test
    void patternsMayHoldSignsAndWordsThatReadAlikeInTexts() throws IOException {
        for (String pattern :
                List.of("| {measure}", "(|[? {measure}", "mm^2 {measure}", "? !? {measure}", "gain over {measure}")) {
            assertThat(load(RULE.replace("shelves of {measure}", pattern)).size())
                    .isEqualTo(1);
        }
    }

    @Test
    void aMetricIsOfTheLexiconOrSaidToBeOutside() throws IOException {
        assertFault(
                "\"other:shelf length\"",
                "latancy",
                "rule shelf-metres has the unknown metric \"latancy\"; write other:NAME for");
        assertFault("\"other:shelf length\"", "\"other:\"", "has the unknown metric \"other:\"");
        for (String metric : List.of("latency", "other", "\"other:age\"")) {
            assertThat(load(RULE.replace("\"other:shelf length\"", metric)).size())
                    .isEqualTo(1);
        }
    }

    @Test
    void whatWouldSayNothingIsRefused() {
        assertFault(
                "produces: absolute",
                "produces: absolute\n    direction: increase",
                "has a \"direction\", which says nothing where it produces absolute; leave it out, or produce change or ratio");
        assertFault(
                "produces: absolute",
                "produces: no-claim",
                "has a \"metric\", which says nothing where it produces no-claim");
    }

    private void assertPatternFault(String pattern, String message) {
        assertFault("shelves of {measure}", pattern, "rule shelf-metres: " + message);
    }

    @Test
    void aRuleLacksNothingOfWhatItNeeds() {
        String second = RULE.substring(RULE.indexOf('\n') + 1);
        assertFault(RULE, RULE + second, "stands twice");
        assertFault("    says: Shelves are measured in metres.\n", "", "lacks its description \"says\"");
        assertFault("patterns: [\"shelves of {measure}\"]", "patterns: []", "lacks \"patterns\"");
        assertFault(
                "      - {text: \"Old shelves of [3 m] sag.\", claims: [\"kind=absolute, metric=other:shelf length, value=3, unit=m\"]}\n",
                "",
                "needs at least 3 examples");
        assertFault(", \"The room is [40 m] long.\"", "", "needs at least 2 counterexamples");
        assertFault("text: \"Old shelves of [3 m] sag.\", ", "", "has an example without text");
        assertFault("    produces:", "    precision: 1.01\n    produces:", "has a precision outside 0 to 1");
        assertFault("    produces:", "    precision: -0.01\n    produces:", "has a precision outside 0 to 1");
    }

    @Test
    void aPrecisionMayBeNoneOrAll() throws IOException {
        assertThat(load(RULE.replace("    produces:", "    precision: 0\n    produces:"))
                        .size())
                .isEqualTo(1);
        assertThat(load(RULE.replace("    produces:", "    precision: 1\n    produces:"))
                        .size())
                .isEqualTo(1);
    }

    private void assertFault(String good, String bad, String message) {
        assertThatThrownBy(() -> load(RULE.replace(good, bad)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rules.yaml")
                .hasMessageContaining(message);
    }

    private RuleSet load(String yaml) throws IOException {
        return RuleSet.load(Files.writeString(folder.resolve("rules.yaml"), yaml));
    }
}
