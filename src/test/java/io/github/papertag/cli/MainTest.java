package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.TestPapers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int OUTPUT = 3;

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final InputStream realIn = System.in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    private Path page = Path.of("");
    private Path target = Path.of("");

    @BeforeEach
    void captureTheStreams() throws IOException {
        page = Files.writeString(folder.resolve("page.txt"), TestPapers.page(TestPapers.ALL));
        target = folder.resolve("labelled.jsonl");
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveTheStreamsBack() {
        System.setOut(realOut);
        System.setErr(realErr);
        System.setIn(realIn);
    }

    @Test
    void labelWritesARecordForEveryPaperAndTellsWhatBecameOfThem() throws IOException {
        assertThat(Main.run("label", page.toString(), "-o", target.toString())).isEqualTo(DONE);
        assertThat(Files.readAllLines(target)).hasSize(4).allMatch(line -> line.startsWith("{\"id\":\""));
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith(page + ": read 4 = ").endsWith(" duplicates\n");
    }

    @Test
    void nothingButTheSummaryIsWrittenToStandardErrorWhereThereIsNoTerminal() {
        assertThat(Main.run("label", page.toString(), "-o", target.toString())).isEqualTo(DONE);
        assertThat(err()).hasLineCount(1).doesNotContain("\u001b");
    }

    @Test
    void rejectedRecordsAreToldInALineEach() throws IOException {
        Files.writeString(page, TestPapers.page(TestPapers.ALL) + "A Title without an Abstract\n");
        assertThat(Main.run("label", page.toString(), "-o", target.toString())).isEqualTo(DONE);
        assertThat(err())
                .startsWith(page + ":10: rejected: a title without an abstract: \"A Title without an Abstract\"\n"
                        + page + ": read 5 = ")
                .contains(" + 1 rejected + ");
    }

    @Test
    void aDashReadsStandardInput() throws IOException {
        System.setIn(new ByteArrayInputStream(Files.readAllBytes(page)));
        assertThat(Main.run("label", "-", "-o", target.toString())).isEqualTo(DONE);
        assertThat(Files.readAllLines(target))
                .hasSize(4)
                .allMatch(line -> line.contains("\"source\":{\"file\":\"-\",\"record\":"));
        assertThat(err()).startsWith("-: read 4 = ");
    }

    @Test
    void severalDumpsAreReadInTheirOrder() throws IOException {
        String single = "{\"id\": \"doi:10.1/x\", \"title\": \"Withdrawn\"}\n";
        Path lines = Files.writeString(folder.resolve("lines.jsonl"), single);
        assertThat(Main.run("label", lines.toString(), page.toString(), "-o", target.toString()))
                .isEqualTo(DONE);
        assertThat(Files.readAllLines(target)).hasSize(5).first().asString().startsWith("{\"id\":\"doi:10.1/x\"");
        assertThat(err()).hasLineCount(3).contains("all 2 files: read 5 = ");
    }

    @Test
    void aDistinctRunLeavesDuplicatesOut() throws IOException {
        String name = page.toString();
        assertThat(Main.run("label", name, name, "--distinct", "-o", target.toString()))
                .isEqualTo(DONE);
        assertThat(Files.readAllLines(target)).hasSize(4);
        assertThat(err()).contains(": read 8 = ").contains(" + 4 duplicates\n");
    }

    @Test
    void theModelsAskedForAreAppliedInTheirOrder() throws IOException {
        assertThat(Main.run("label", page.toString(), "--models", "contribution", "-o", target.toString()))
                .isEqualTo(DONE);
        assertThat(Files.readAllLines(target))
                .allMatch(line -> line.contains("\"labels\":{\"contribution\":") && !line.contains("\"areas\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                             | a command is missing; there are label, claims, rules, eval, featurize, vectors, train, inspect, suspects, next
                    colour                         | Unmatched argument at index 0: 'colour'
                    label                          | Missing required parameter: 'DUMP'
                    label x.txt --no-such-option   | Unknown option: '--no-such-option'
                    label x.txt --threads many     | 'many' is not an int
                    label x.txt --threads 0        | --threads: 0 is less than 1
                    label x.txt -o                 | Missing required parameter for option '--output' (FILE)
                    eval                           | Missing required argument
                    eval --training-data d         | --training-data has no text to label
                    train --lambda 0               | lambda > 0
                    """)
    void wrongUsageIsToldInOneLine(String arguments, String message) {
        String[] split = arguments.isEmpty() ? new String[0] : arguments.split(" ");
        assertThat(Main.run(split)).isEqualTo(USAGE);
        assertThat(err()).contains(message);
        assertOneLine();
    }

    @Test
    void wrongUsageSaysWhereToReadMore() {
        Main.run("label", "x.txt", "--colour");
        assertThat(err()).isEqualTo("papertag: Unknown option: '--colour'; see papertag label --help\n");
    }

    @Test
    void anUnknownFileIsToldInOneLineBeforeAnythingIsWritten() {
        Path missing = folder.resolve("no-such.txt");
        assertThat(Main.run("label", page.toString(), missing.toString(), "-o", target.toString()))
                .isEqualTo(USAGE);
        assertThat(err()).isEqualTo("papertag: " + missing + ": no such file\n");
        assertThat(target).doesNotExist();
    }

    @Test
    void anEmptyFileIsToldInOneLine() throws IOException {
        Files.writeString(page, "\n");
        assertThat(Main.run("label", page.toString())).isEqualTo(USAGE);
        assertThat(err()).isEqualTo("papertag: " + page + ": is empty\n");
    }

    @Test
    void aFileInNoKnownFormatIsToldInOneLine() throws IOException {
        Files.writeString(page, "<?xml version=\"1.0\"?>\n<papers/>\n");
        assertThat(Main.run("label", page.toString())).isEqualTo(USAGE);
        assertThat(err()).startsWith("papertag: " + page + ": is in no known format");
        assertOneLine();
    }

    @Test
    void anUnknownModelIsToldInOneLine() {
        assertThat(Main.run("label", page.toString(), "--models", "areas,colours"))
                .isEqualTo(USAGE);
        assertThat(err())
                .isEqualTo(
                        "papertag: unknown model 'colours': neither a bundled model (areas, contribution, arxiv) nor a"
                                + " model folder\n");
    }

    @Test
    void anOutputThatCannotBeWrittenHasAStatusOfItsOwn() {
        Path unwritable = folder.resolve("no-such-folder").resolve("labelled.jsonl");
        assertThat(Main.run("label", page.toString(), "-o", unwritable.toString()))
                .isEqualTo(OUTPUT);
        assertThat(err()).isEqualTo("papertag: cannot write " + unwritable + ": no such folder\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eval --gold no-such.jsonl", "featurize no-such.jsonl", "train no-such-folder"})
    void theOtherCommandsTellOfAMissingFileInOneLineToo(String arguments) {
        assertThat(Main.run(arguments.split(" "))).isEqualTo(USAGE);
        assertThat(err()).contains("no-such").contains("no such file");
        assertOneLine();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "label --help", "eval --help", "featurize --help", "train --help"})
    void helpGoesToStandardOutput(String arguments) {
        assertThat(Main.run(arguments.split(" "))).isEqualTo(DONE);
        assertThat(out()).startsWith("Usage: papertag");
        assertThat(err()).isEmpty();
    }

    @Test
    void helpListsTheCommandsAndTheExitStatus() {
        Main.run("--help");
        assertThat(out())
                .contains("label", "eval", "featurize", "train")
                .contains("Exit status:", "bad usage or input", "output that cannot be written");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Main.run("--version")).isEqualTo(DONE);
        assertThat(out()).matches("papertag \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    private void assertOneLine() {
        assertThat(err()).startsWith("papertag: ").hasLineCount(1).doesNotContain("Exception", "\tat ");
        assertThat(out()).isEmpty();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
