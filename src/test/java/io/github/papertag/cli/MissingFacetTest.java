package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A score of nothing is no score: gold without labels of a facet is refused by the name of the facet. */
class MissingFacetTest {

    private static final String GOLD = "eval/sample/gold.jsonl";
    private static final String OWN = "eval/sample/own-labels.csv";

    @RegisterExtension
    final CapturedStreams streams = new CapturedStreams();

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eval --gold GOLD --models arxiv | no labels of 'arxiv'; it has labels of areas, contribution, and --field FACET=FIELD
            eval --gold OWN | no labels of 'areas'; it has labels of labels, and --field FACET=FIELD names
            eval --gold GOLD --field areas=topics | no labels of 'topics'; it has labels of areas, contribution, and
            eval --gold GOLD --models contribution,arxiv --claims | no labels of 'arxiv'
            train OWN --held-out OWN | no labels of 'own-labels'; it has labels of labels, and --held-out-field names
            eval --gold GOLD --folds 2 --models topics | label of the facet 'topics'; there are labels of areas, contribution
            """)
    void goldWithoutTheFacetIsRefusedWithTheFieldsThatThereAre(String command, String message) {
        assertThat(run(command)).isEqualTo(2);
        assertThat(streams.err()).startsWith("papertag: ").contains(message).hasLineCount(1);
        assertThat(streams.out()).isEmpty();
    }

    @Test
    void goldOfClaimsAloneIsComparedByItsClaims() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "a", "title": "A", "abstract": "It reaches 84.3% accuracy.", "claims": []}
                """);
        assertThat(run("eval --claims --gold " + gold)).isZero();
        assertThat(streams.out()).contains("claims").doesNotContain("areas");
    }

    @Test
    void scoresOnTextsThatWereKeptApartAreCalledSoAndPapersInBothAreCounted() {
        assertThat(run("train OWN --held-out OWN --held-out-field labels")).isZero();
        assertThat(streams.out()).startsWith("own-labels, held out: micro-F1 ").doesNotContain("cross-validated");
        assertThat(streams.err())
                .startsWith(OWN + ": papers that are in the training data too, by id or title, which makes the scores"
                        + " too good: 24\n");
    }

    private int run(String command) {
        String output = command.startsWith("train") ? " -o " + folder : "";
        return Main.run((command.replace("GOLD", GOLD).replace("OWN", OWN) + output).split(" "));
    }
}
