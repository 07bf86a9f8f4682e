package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.evaluate.GoldFile;
import io.github.papertag.evaluate.GoldRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code next} writes can be corrected and trained on. */
class NextCommandTest {

    private static final String SAMPLE = "eval/sample/trending.txt";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv"})
    void theChoiceIsAFileOfLabelledPapers(String format) throws IOException {
        Path out = folder.resolve("next." + format);
        assertThat(Main.run("next", SAMPLE, "-n", "3", "--format", format, "-o", out.toString()))
                .isZero();
        List<GoldRecord> papers = GoldFile.read(List.of(out));
        assertThat(papers).hasSize(3).allSatisfy(paper -> {
            assertThat(paper.abstractText()).isNotBlank();
            assertThat(paper.labels()).containsKeys("areas", "contribution");
        });
    }

    @Test
    void theReasonNamesLabelProbabilityAndThreshold() throws IOException {
        Path out = folder.resolve("next.jsonl");
        Main.run("next", SAMPLE, "-n", "1", "-o", out.toString());
        assertThat(Files.readString(out))
                .containsPattern("\"reason\":\"[a-z0-9-]+ 0\\.\\d\\d, threshold 0\\.\\d\\d\"}\n$");
    }

    @Test
    void labelledPapersAreLeftOut() throws IOException {
        Path out = folder.resolve("next.jsonl");
        Main.run("next", SAMPLE, "--without", "eval/sample/gold.jsonl", "-o", out.toString());
        assertThat(out).isEmptyFile();
    }
}
