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
                .isEqualTo("11-16  91.5%  accuracy  absolute exact 91.5 percent  on WikiText  (own, rule level)");
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
