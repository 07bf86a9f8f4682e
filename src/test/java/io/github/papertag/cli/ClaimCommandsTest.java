package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ClaimCommandsTest {

    private final StringWriter out = new StringWriter();

    @Test
    void claimsAreShownOneALine() {
        assertThat(run(new ClaimsCommand(), "It reaches 91.5% accuracy on WikiText."))
                .isZero();

        assertThat(out.toString().strip())
                .isEqualTo("11-16  91.5%  accuracy as \"accuracy\"  absolute exact 91.5 percent  on WikiText"
                        + "  (own, sentence 0, rule level, confidence 0.98)");
    }

    @Test
    void aClaimIsShownWithEveryFieldThatLabelWrites() {
        run(new ClaimsCommand(), "Good. It cuts the average delay by up to 5% to 7% on WikiText over BM25.");

        assertThat(out.toString().strip())
                .startsWith(
                        "41-49  5% to 7%  latency as \"delay\"  change decrease up-to 5 to 7 percent  on WikiText  against BM25")
                .contains("(own, sentence 1, rule changed-by, confidence 0.");
    }

    @Test
    void explainShowsTheWordsBelowTheirClaim() {
        run(new ClaimsCommand(), "--explain", "It reaches 91.5% accuracy on WikiText.");

        assertThat(out.toString()).endsWith("  by  17-25  accuracy  (metric)\n  by  29-37  WikiText  (dataset)\n");
    }

    @Test
    void valuesAreShownAsNumbersAndRangesWithBothEnds() {
        run(new ClaimsCommand(), "It halves energy and is 2 to 5 times faster.");

        assertThat(out.toString()).contains("change decrease exact 50 percent", "ratio increase exact 2 to 5 x");
    }

    @Test
    void aTextWithoutClaimsIsSaidToHaveNone() {
        run(new ClaimsCommand(), "It is fast.");

        assertThat(out.toString().strip()).isEqualTo("no claims");
    }

    @Test
    void explainShowsWhatWasSeenAndTried() {
        run(new ClaimsCommand(), "--explain", "We report 95% confidence intervals.");

        assertThat(out.toString()).contains("quantity  95% ({percent})", "no claim  confidence-level");
    }

    @Test
    void rulesAreListedWithTheirDescriptions() {
        assertThat(run(new RulesCommand(), "list")).isZero();

        assertThat(out.toString()).contains("changed-by", "A verb of change");
    }

    @Test
    void rulesOfOnesOwnAreListedAndCounted(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("shelf.yaml"), """
                rules:
                  - id: shelf-number
                    says: Shelves have numbers.
                    produces: no-claim
                    patterns: ["shelf {number}"]
                    examples: [{text: "On shelf [4]."}, {text: "On shelf [5]."}, {text: "On shelf 6."}]
                    counterexamples: ["The shelf is red.", "Recall is [81%]."]
                """);
        assertThat(run(new RulesCommand(), "list", file.toString())).isZero();
        assertThat(run(new RulesCommand(), "test", file.toString())).isEqualTo(1);

        assertThat(out.toString())
                .startsWith("shelf-number         Shelves have numbers.\n")
                .endsWith("\n1 rule, 1 fault\n");
    }

    @Test
    void rulesKeepTheirExamples() {
        assertThat(run(new RulesCommand(), "test")).isZero();

        assertThat(out.toString()).contains(" 0 faults");
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command).setOut(new PrintWriter(out)).execute(arguments);
    }
}
