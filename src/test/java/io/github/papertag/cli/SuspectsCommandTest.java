package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Labels in doubt, of the files that {@code train} takes and of a folder that {@code featurize} wrote. */
class SuspectsCommandTest {

    private static final String SAMPLE = "eval/sample/own-labels.csv";

    @RegisterExtension
    final CapturedStreams streams = new CapturedStreams();

    @TempDir
    Path folder = Path.of("");

    @Test
    void everySuspectIsALineThatEndsWithItsTitle() {
        assertThat(Main.run("suspects", SAMPLE)).isZero();
        assertThat(streams.out().lines())
                .isNotEmpty()
                .allMatch(line -> line.matches("[a-z]+-\\d+\t[a-z]+\t(?:given|missing)\t0\\.\\d{3}\t[A-Z][^\t]+"));
    }

    @Test
    void theyGoToAFileIfOneIsNamed() throws IOException {
        Path file = folder.resolve("suspects.tsv");
        assertThat(Main.run("suspects", SAMPLE, "-o", file.toString())).isZero();
        assertThat(streams.out()).isEmpty();
        assertThat(Files.readString(file)).contains("\tgiven\t0.");
    }

    @Test
    void aFolderOfTrainingDataHasTheSameSuspects() {
        Main.run("suspects", SAMPLE);
        String ofFile = streams.out();
        String data = folder.resolve("data").toString();
        Main.run("featurize", SAMPLE, "--facets", "labels", "-o", data);
        streams.forget();
        assertThat(Main.run("suspects", data, "--facet", "labels")).isZero();
        assertThat(streams.out()).isEqualTo(ofFile);
    }
}
