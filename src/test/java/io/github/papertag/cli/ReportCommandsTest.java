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

class ReportCommandsTest {

    private static final String GOLD = "eval/sample/gold.jsonl";

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void captureTheStreams() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveTheStreamsBack() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    @Test
    void twoRunsWriteTheSameReport() throws IOException {
        assertThat(Main.run("eval", "--report", folder.toString(), "--gold", GOLD))
                .isZero();
        String first =
                Files.readString(folder.resolve("report.html")) + Files.readString(folder.resolve("report.json"));
        Main.run("eval", "--report", folder.toString(), "--gold", GOLD);

        assertThat(Files.readString(folder.resolve("report.html")) + Files.readString(folder.resolve("report.json")))
                .isEqualTo(first);
    }

    @Test
    void aFigureThatFailsIsOneLineAndStatusOne() {
        int status = Main.run("eval", "--gold", GOLD, "--fail-if", "areas.microF1<2", "--fail-if", "areas.microF1>2");

        assertThat(status).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("areas.microF1 is ")
                .hasLineCount(1);
    }

    @Test
    void anUnknownFigureListsTheKnownOnes() {
        assertThat(Main.run("eval", "--gold", GOLD, "--fail-if", "areas.f1<2")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("areas.microF1, ")
                .hasLineCount(1);
    }

    @Test
    void goldWithoutTextIsAsGoodAsGoldWithText() throws IOException {
        Path standOff = folder.resolve("gold.jsonl");
        assertThat(Main.run("gold", GOLD, "-o", standOff.toString())).isZero();
        Main.run("eval", "--gold", GOLD);
        String withText = out.toString(StandardCharsets.UTF_8);
        out.reset();
        Main.run("eval", "--gold", standOff.toString(), "--dump", "eval/sample/trending.txt");

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(withText);
    }

    @Test
    void modelsAndOutputsAreComparedAlike() {
        Path labelled = folder.resolve("labelled.jsonl");
        Main.run("label", "eval/sample/trending.txt", "--no-claims", "-o", labelled.toString());
        err.reset();

        assertThat(Main.run("compare", "areas", labelled.toString(), "--gold", GOLD, "--report", folder.toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("areas: on 14 papers micro-F1 goes from ")
                .contains("0 papers got other labels.");
        assertThat(folder.resolve("compare.html")).isNotEmptyFile();
    }

    @Test
    void modelsWithoutACommonFacetAreTold() {
        assertThat(Main.run("compare", "areas", "contribution", "--gold", GOLD)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("papertag: nothing to compare: ")
                .hasLineCount(1);
    }
}
