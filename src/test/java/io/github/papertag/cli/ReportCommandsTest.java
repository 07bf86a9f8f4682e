package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandsTest {

    private static final String GOLD = "eval/sample/gold.jsonl";

    @RegisterExtension
    final CapturedStreams streams = new CapturedStreams();

    @TempDir
    private Path folder;

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
        assertThat(streams.err()).startsWith("areas.microF1 is ").hasLineCount(1);
    }

    @Test
    void anUnknownFigureListsTheKnownOnes() {
        assertThat(Main.run("eval", "--gold", GOLD, "--fail-if", "areas.f1<2")).isEqualTo(2);
        assertThat(streams.err()).contains("areas.microF1, ").hasLineCount(1);
    }

    @Test
    void goldWithoutTextIsAsGoodAsGoldWithText() throws IOException {
        Path standOff = folder.resolve("gold.jsonl");
        assertThat(Main.run("gold", GOLD, "-o", standOff.toString())).isZero();
        Main.run("eval", "--gold", GOLD);
        String withText = streams.out();
        streams.forget();
        Main.run("eval", "--gold", standOff.toString(), "--dump", "eval/sample/trending.txt");

        assertThat(streams.out()).isEqualTo(withText);
    }

    @Test
    void modelsAndOutputsAreComparedAlike() {
        Path labelled = folder.resolve("labelled.jsonl");
        Main.run("label", "eval/sample/trending.txt", "--no-claims", "-o", labelled.toString());
        streams.forget();

        assertThat(Main.run("compare", "areas", labelled.toString(), "--gold", GOLD, "--report", folder.toString()))
                .isZero();
        assertThat(streams.out())
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
        assertThat(streams.err())
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
        assertThat(streams.out()).containsSubsequence("areas: on 14", "contribution: on 14");
    }

    @Test
    void goldWithoutLabelsHasNothingToCompare() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id":"1","title":"Apples","abstract":"Are red."}
                """);

        assertThat(Main.run("eval", "--gold", gold.toString(), "--report", folder.toString()))
                .isEqualTo(2);
        assertThat(streams.err())
                .isEqualToNormalizingNewlines("papertag: nothing to compare: the gold has neither labels nor claims,"
                        + " and the models give labels of [areas, contribution]\n");
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    @Test
    void whatIsNeitherAModelNorAnOutputIsTold() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));
        Main.run("compare", "areas", empty.toString(), "--gold", GOLD);
        Main.run("compare", "areas", "nowhere.jsonl", "--gold", GOLD);

        assertThat(streams.err().lines())
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

        assertThat(streams.err())
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
        assertThat(streams.err()).startsWith("papertag: nothing to compare: ").hasLineCount(1);
    }
}
