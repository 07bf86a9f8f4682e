package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An example holds if it gives exactly its claims with exactly their fields, and a counterexample likewise. */
class RuleCheckTest {

    private static final String CLAIMS = RuleSetTest.RULE;

    private static final String NO_CLAIMS = """
            rules:
              - id: shelf-number
                says: Shelves have numbers.
                produces: no-claim
                patterns: ["shelf {number}"]
                examples:
                  - {text: "It lies on shelf [40]."}
                  - {text: "We cleared shelf [12] and shelf [13]."}
                  - text: "On shelf [3], recall is [[81%]]."
                    claims: ["kind=absolute, metric=recall, unit=percent, value=81"]
                counterexamples: ["The shelf is red.", "Recall is [81%]."]
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void examplesThatGiveExactlyWhatTheySayHold() throws IOException {
        assertThat(faults(CLAIMS)).isEmpty();
    }

    @Test
    void aFieldThatIsListedMustBeSo() throws IOException {
        assertFault(CLAIMS, "value=40", "value=41", ": \"40 m\" has value 40 instead of 41");
        assertFault(CLAIMS, "value=40,", "value=40, baseline=BERT,", "has no baseline instead of BERT");
        assertFault(CLAIMS, "value=40,", "value=40, owner=other,", "has owner own instead of other");
    }

    @Test
    void aFieldThatIsNotListedIsNoneExactOrOwn() throws IOException {
        assertFault(
                CLAIMS,
                "kind=absolute, metric=other:shelf length, value=40",
                "metric=other:shelf length, value=40",
                "has kind absolute, which is not listed");
        assertFault(CLAIMS, "bound=up-to, ", "", "has bound up-to instead of exact");
        assertFault(
                CLAIMS,
                ", unit=m\"]}\n      - {text: \"It has",
                "\"]}\n      - {text: \"It has",
                "has unit m, which is not listed");
    }

    @Test
    void whatIsNoFieldIsToldWithTheFieldsThereAre() throws IOException {
        assertFault(CLAIMS, "value=40", "=40", "lists \"=40\", but fields are baseline, bound, dataset, direction,");
        assertFault(CLAIMS, "value=40", "number=40", "lists \"number=40\", but fields are baseline");
        assertFault(CLAIMS, "value=40", "value=40, value=40", "lists value twice");
    }

    @Test
    void aNameWithCommasIsOneField() throws IOException {
        assertFault(CLAIMS, "value=40", "value=40, dataset=A, B and C", "has no dataset instead of A, B and C");
    }

    @Test
    void fieldsThatAreMissingAreToldAsTheyWouldBeWritten() throws IOException {
        assertFault(
                CLAIMS,
                "kind=absolute, metric=other:shelf length, value=3, unit=m",
                "",
                "\"3 m\" lacks its fields, which are kind=absolute, metric=other:shelf length, unit=m, value=3");
    }

    @Test
    void thereAreAsManyLinesOfFieldsAsMarkedClaims() throws IOException {
        assertFault(
                CLAIMS, "value=3, unit=m\"", "value=3, unit=m\", \"value=4\"", "lists fields for 2 claims and marks 1");
    }

    @Test
    void claimsStandExactlyWhereTheyAreMarked() throws IOException {
        assertFault(CLAIMS, "[40 m]", "40 [m]", "gives [40 m] instead of what is marked");
        assertFault(CLAIMS, "[40 m].", "[40 m] at 91% recall.", "gives [40 m, 91%] instead of what is marked");
    }

    @Test
    void counterexamplesMarkJustTheClaimsOfOtherRules() throws IOException {
        assertFault(
                CLAIMS,
                "The room is [40 m] long.",
                "The room is 40 m long.",
                "the counterexample \"The room is 40 m long.\" of shelf-metres gives claims of [40 m]");
        assertFault(CLAIMS, "The shelves are red.", "Shelves have [3] colours.", "gives claims of []");
        assertFault(CLAIMS, "The shelves are red.", "Red shelves of [3 m].", "fires in its counterexample");
    }

    @Test
    void aRuleThatMakesNoClaimMarksTheNumbersOfWhichItMakesNone() throws IOException {
        assertThat(faults(NO_CLAIMS)).isEmpty();
        assertFault(NO_CLAIMS, "shelf [13]", "shelf 13", "takes [12, 13] for no claims instead of what is marked");
        assertFault(NO_CLAIMS, "[40]", "[4]0", "takes [40] for no claims instead of what is marked");
    }

    @Test
    void whatOtherRulesClaimInItsExamplesStandsInDoubleBrackets() throws IOException {
        assertFault(NO_CLAIMS, "[[81%]]", "81%", "gives [81%] instead of what is marked in double brackets");
        assertFault(NO_CLAIMS, "value=81", "value=82", "has value 81 instead of 82");
        assertFault(NO_CLAIMS, "shelf [40].", "shelf [[40]].", "gives [] instead of what is marked in double brackets");
    }

    private void assertFault(String rules, String good, String bad, String fault) throws IOException {
        assertThat(rules).contains(good);
        assertThat(faults(rules.replace(good, bad)))
                .anySatisfy(told -> assertThat(told).contains(fault));
    }

    private List<String> faults(String yaml) throws IOException {
        RuleSet rules = RuleSet.load(Files.writeString(folder.resolve("rules.yaml"), yaml));
        return RuleCheck.faults(rules, ClaimExtractor.with(rules));
    }
}
