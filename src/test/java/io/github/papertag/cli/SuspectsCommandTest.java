package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels in doubt, of the files that {@code train} takes and of a folder that {@code featurize} wrote. */
class SuspectsCommandTest {

    private static final String SAMPLE = "eval/sample/own-labels.csv";

    private final PrintStream realOut = System.out;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void captureTheStream() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveTheStreamBack() {
        System.setOut(realOut);
    }

    @Test
    void everySuspectIsALineThatEndsWithItsTitle() {
        assertThat(Main.run("suspects", SAMPLE)).isZero();
        assertThat(out().lines())
                .isNotEmpty()
                .allMatch(line -> line.matches("[a-z]+-\\d+\t[a-z]+\t(?:given|missing)\t0\\.\\d{3}\t[A-Z][^\t]+"));
    }

    @Test
    void theyGoToAFileIfOneIsNamed() throws IOException {
        Path file = folder.resolve("suspects.tsv");
        assertThat(Main.run("suspects", SAMPLE, "-o", file.toString())).isZero();
        assertThat(out()).isEmpty();
        assertThat(Files.readString(file)).contains("\tgiven\t0.");
    }

    @Test
    void aFolderOfTrainingDataHasTheSameSuspects() {
        Main.run("suspects", SAMPLE);
        String ofFile = out();
        String data = folder.resolve("data").toString();
        Main.run("featurize", SAMPLE, "--facets", "labels", "-o", data);
        out.reset();
        assertThat(Main.run("suspects", data, "--facet", "labels")).isZero();
        assertThat(out()).isEqualTo(ofFile);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
