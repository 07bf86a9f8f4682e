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
    void goldWhoseTextsAreElsewhereIsNotJudgedByItsTitles() throws IOException {
        Path standOff = folder.resolve("gold.jsonl");
        Main.run("gold", GOLD, "-o", standOff.toString());

        assertThat(Main.run("eval", "--gold", standOff.toString())).isEqualTo(2);
        assertThat(Main.run("compare", "areas", "areas", "--gold", standOff.toString()))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("papertag: 14 of the 14 papers of the gold have no abstract: give the dumps")
                .hasLineCount(2);
    }

    @Test
    void outputsAreComparedOnGoldWithoutTexts() throws IOException {
        Path standOff = folder.resolve("gold.jsonl");
        String labelled = folder.resolve("labelled.jsonl").toString();
        Main.run("gold", GOLD, "-o", standOff.toString());
        Main.run("label", "eval/sample/trending.txt", "--no-claims", "-o", labelled);

        assertThat(Main.run("compare", labelled, labelled, "--gold", standOff.toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).containsSubsequence("areas: on 14", "contribution: on 14");
    }

    @Test
    void goldWithoutLabelsHasNothingToCompare() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id":"1","title":"Apples","abstract":"Are red."}
                """);

        assertThat(Main.run("eval", "--gold", gold.toString(), "--report", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("papertag: nothing to compare: the gold has neither labels nor claims,"
                        + " and the models give labels of [areas, contribution]\n");
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    @Test
    void whatIsNeitherAModelNorAnOutputIsTold() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));
        Main.run("compare", "areas", empty.toString(), "--gold", GOLD);
        Main.run("compare", "areas", "nowhere.jsonl", "--gold", GOLD);

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "papertag: " + empty + ": is empty; expected is a model or a file that label wrote",
                        "papertag: nowhere.jsonl: no such file, nor a model of this name; there are areas,"
                                + " contribution, arxiv");
    }

    @Test
    void ofManyIdsTenAreNamed() throws IOException {
        Path standOff = folder.resolve("gold.jsonl");
        Path dump = folder.resolve("dump.jsonl");
        Main.run("gold", GOLD, "-o", standOff.toString());
        Files.write(dump, Files.readAllLines(Path.of(GOLD)).subList(0, 1));
        Main.run("eval", "--gold", standOff.toString(), "--dump", dump.toString());

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("13 papers of the gold without a text in the dumps, left out: 077f10b97cf0, ")
                .endsWith(" and 3 more" + System.lineSeparator())
                .hasLineCount(1);
    }

    @Test
    void aPageIsMadeAnewOfItsNumbers() throws IOException {
        Main.run("eval", "--report", folder.toString(), "--gold", GOLD);
        Path page = folder.resolve("report.html");
        String first = Files.readString(page);
        Files.delete(page);

        assertThat(Main.run("summary", folder.toString())).isZero();
        assertThat(page).doesNotExist();
        assertThat(Main.run("summary", folder.toString(), "--pages")).isZero();
        assertThat(Files.readString(page)).isEqualTo(first);
    }

    @Test
    void modelsWithoutACommonFacetAreTold() {
        assertThat(Main.run("compare", "areas", "contribution", "--gold", GOLD)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("papertag: nothing to compare: ")
                .hasLineCount(1);
    }
}
