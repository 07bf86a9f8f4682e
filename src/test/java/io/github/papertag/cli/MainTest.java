package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.TestPapers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int OUTPUT = 3;

    @RegisterExtension
    final CapturedStreams streams = new CapturedStreams();

    @TempDir
    Path folder = Path.of("");

    private Path page = Path.of("");
    private Path target = Path.of("");

    @BeforeEach
    void makeThePage() throws IOException {
        page = Files.writeString(folder.resolve("page.txt"), TestPapers.page(TestPapers.ALL));
        target = folder.resolve("labelled.jsonl");
    }

    @Test
    void everyCommandSaysHowItIsUsedUnderItsName() {
        assertThat(Main.COMMANDS).hasSize(16).allSatisfy(name -> {
            streams.forget();
            assertThat(Main.run(name, "--help")).isEqualTo(DONE);
            assertThat(streams.out()).startsWith("Usage: papertag " + name + " ");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "test"})
    void theCommandsOfRulesSayHowTheyAreUsedToo(String name) {
        assertThat(Main.run("rules", name, "--help")).isEqualTo(DONE);
        assertThat(streams.out()).startsWith("Usage: papertag rules " + name + " ");
    }

    @Test
    void whatIsNoFileOfRulesIsRefusedByItsName() throws IOException {
        Path binary = Files.write(folder.resolve("rules.yaml"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41});
        assertThat(Main.run("rules", "test", binary.toString())).isEqualTo(USAGE);
        assertThat(Main.run("rules", "list", folder.toString())).isEqualTo(USAGE);
        assertThat(streams.err())
                .isEqualTo("papertag: " + binary + ": is no text in UTF-8\npapertag: " + folder
                        + ": is a folder, not a file of rules\n");
    }

    @Test
    void labelWritesARecordForEveryPaperAndTellsWhatBecameOfThem() throws IOException {
        assertThat(Main.run("label", page.toString(), "-o", target.toString())).isEqualTo(DONE);
        assertThat(Files.readAllLines(target)).hasSize(4).allMatch(line -> line.startsWith("{\"id\":\""));
        assertThat(streams.out()).isEmpty();
        assertThat(streams.err()).startsWith(page + ": read 4 = ").endsWith(" duplicates\n");
    }

    @Test
    void nothingButTheSummaryIsWrittenToStandardErrorWhereThereIsNoTerminal() {
        assertThat(Main.run("label", page.toString(), "-o", target.toString())).isEqualTo(DONE);
        assertThat(streams.err()).hasLineCount(1).doesNotContain("\u001b");
    }

    @Test
    void rejectedRecordsAreToldInALineEach() throws IOException {
        Files.writeString(page, TestPapers.page(TestPapers.ALL) + "A Title without an Abstract\n");
        assertThat(Main.run("label", page.toString(), "-o", target.toString())).isEqualTo(DONE);
        assertThat(streams.err())
                .startsWith(page + ":10: rejected: a title without an abstract: \"A Title without an Abstract\"\n"
                        + page + ": read 5 = ")
                .contains(" + 1 rejected + ");
    }

    @Test
    void ofManyRejectedRecordsTheFirstAreToldAndTheRestCountedByReason() throws IOException {
        Files.writeString(page, "{\"title\": \"T\"}\n" + "[]\n".repeat(30) + "{\"no\": 1}\n");
        Path rejects = folder.resolve("rejects.jsonl");
        assertThat(Main.run("label", page.toString(), "-o", target.toString(), "--rejects", rejects.toString()))
                .isEqualTo(DONE);
        assertThat(streams.err().lines().filter(line -> line.contains(": rejected: ")))
                .hasSize(Progress.TOLD);
        assertThat(streams.err())
                .contains("11 more records were rejected; in all:\n  1  no text in the field 'title'\n"
                        + "  30  not a JSON object\n" + page + ": read 32 = ");
        assertThat(Files.readAllLines(rejects))
                .hasSize(31)
                .last()
                .asString()
                .startsWith("{\"file\":\"" + page + "\",\"record\":32,\"line\":32,\"byteOffset\":")
                .endsWith(",\"reason\":\"no text in the field 'title'\",\"text\":\"{\\\"no\\\": 1}\"}");
    }

    @Test
    void rejectedRecordsShowInTheStatusIfAskedFor() throws IOException {
        Files.writeString(page, TestPapers.page(TestPapers.ALL) + "A Title without an Abstract\n");
        assertThat(Main.run("label", page.toString(), "-o", target.toString(), "--strict-exit"))
                .isEqualTo(1);
        assertThat(target).exists();
    }

    @Test
    void aStrictRunStopsAtTheFirstRejectedRecordWithOneLine() throws IOException {
        Files.writeString(page, "{\"title\": \"T\"}\n[]\n[]\n");
        assertThat(Main.run("label", page.toString(), "-o", target.toString(), "--strict"))
                .isEqualTo(USAGE);
        assertThat(streams.err()).isEqualTo("papertag: " + page + ":2: rejected: not a JSON object: \"[]\"\n");
        assertThat(folder.toFile().list()).containsExactly("page.txt");
    }

    @Test
    void theSummaryIsWrittenAsJson() throws IOException {
        Path summary = folder.resolve("summary.json");
        Main.run("label", page.toString(), "-o", target.toString(), "--summary", summary.toString());
        JsonNode account = new JsonMapper().readTree(Files.readString(summary));
        assertThat(account.path("read").asLong()).isEqualTo(4);
        assertThat(account.path("files").path(0).path("file").asText()).isEqualTo(page.toString());
        assertThat(account.path("claims").path("claims").asLong()).isPositive();
        assertThat(account.path("labels").path("areas")).isNotEmpty();
    }

    @Test
    void theNameTellsHowTheOutputIsWritten() throws IOException {
        Path zipped = folder.resolve("labelled.csv.gz");
        assertThat(Main.run("label", page.toString(), "-o", zipped.toString())).isEqualTo(DONE);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(zipped))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("id,title,file,record,line,status,reason,areas,areas_scores,")
                    .hasLineCount(5);
        }
    }

    @Test
    void parquetHoldsWhatJsonHolds() throws IOException, SQLException {
        Path parquet = folder.resolve("labelled.parquet");
        assertThat(Main.run("label", page.toString(), "-o", parquet.toString())).isEqualTo(DONE);
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = database.createStatement()
                        .executeQuery("SELECT title, source.line, len(labels.areas), claims[1].\"start\" FROM '"
                                + parquet + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo(TestPapers.PRUNING.title());
            assertThat(rows.getLong(2)).isEqualTo(2);
            assertThat(rows.getInt(3)).isPositive();
            assertThat(rows.getInt(4)).isPositive();
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("page.txt", "labelled.parquet");
    }

    @Test
    void aFullDiskIsToldInOneLine() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "skipped: this system has no /dev/full");
        assertThat(Main.run("label", page.toString(), "-o", full.toString())).isEqualTo(OUTPUT);
        assertThat(streams.err()).startsWith("papertag: cannot write ").contains("No space left on device");
        assertOneLine();
    }

    @Test
    void diffTellsWhatChangedBetweenTwoRuns() throws IOException {
        Path other = folder.resolve("other.jsonl.zst");
        Main.run("label", page.toString(), "-o", target.toString());
        Main.run("label", page.toString(), "--no-claims", "-o", other.toString());
        streams.forget();
        assertThat(Main.run("diff", target.toString(), other.toString())).isEqualTo(1);
        assertThat(streams.out()).contains("; claims -1 +0\n").contains(" changed (0 in status, 0 in labels, ");
        assertThat(streams.err()).isEmpty();
    }

    @Test
    void diffOfARunWithItselfIsSilentButForTheCount() throws IOException {
        Path json = folder.resolve("diff.json");
        Main.run("label", page.toString(), "-o", target.toString());
        assertThat(Main.run("diff", target.toString(), target.toString(), "--json", json.toString()))
                .isEqualTo(DONE);
        assertThat(streams.out()).startsWith("4 papers are the same, 0 changed").hasLineCount(1);
        assertThat(new JsonMapper().readTree(Files.readString(json)).path("papers"))
                .isEmpty();
    }

    @Test
    void aDashReadsStandardInput() throws IOException {
        System.setIn(new ByteArrayInputStream(Files.readAllBytes(page)));
        assertThat(Main.run("label", "-", "-o", target.toString())).isEqualTo(DONE);
        assertThat(Files.readAllLines(target))
                .hasSize(4)
                .allMatch(line -> line.contains("\"source\":{\"file\":\"-\",\"record\":"));
        assertThat(streams.err()).startsWith("-: read 4 = ");
    }

    @Test
    void severalDumpsAreReadInTheirOrder() throws IOException {
        String single = "{\"id\": \"doi:10.1/x\", \"title\": \"Withdrawn\"}\n";
        Path lines = Files.writeString(folder.resolve("lines.jsonl"), single);
        assertThat(Main.run("label", lines.toString(), page.toString(), "-o", target.toString()))
                .isEqualTo(DONE);
        assertThat(Files.readAllLines(target)).hasSize(5).first().asString().startsWith("{\"id\":\"doi:10.1/x\"");
        assertThat(streams.err()).hasLineCount(3).contains("all 2 files: read 5 = ");
    }

    @Test
    void aDistinctRunLeavesDuplicatesOut() throws IOException {
        String name = page.toString();
        assertThat(Main.run("label", name, name, "--distinct", "-o", target.toString()))
                .isEqualTo(DONE);
        assertThat(Files.readAllLines(target)).hasSize(4);
        assertThat(streams.err()).contains(": read 8 = ").contains(" + 4 duplicates\n");
    }

    @Test
    void anOutputNamedHtmlIsAPage() throws IOException {
        Path html = folder.resolve("page.html");
        assertThat(Main.run("label", page.toString(), "-o", html.toString())).isEqualTo(DONE);
        assertThat(html).content().startsWith("<!DOCTYPE html>").contains("<h1>4 papers</h1>", "4.1");
    }

    @Test
    void browseMakesTheSamePageOfTheOutputAndTheDump() throws IOException {
        Path labelled = folder.resolve("labelled.html");
        Path browsed = folder.resolve("browsed.html");
        Main.run("label", page.toString(), "-o", target.toString());
        Main.run("label", page.toString(), "-o", labelled.toString());
        assertThat(Main.run("browse", target.toString(), "--dump", page.toString(), "-o", browsed.toString()))
                .isEqualTo(DONE);
        assertThat(browsed).hasSameBinaryContentAs(labelled);
    }

    @Test
    void browseNamesThePapersThatAreNotInTheDump() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), TestPapers.page(TestPapers.ALL.subList(0, 3)));
        Main.run("label", page.toString(), "-o", target.toString());
        streams.forget();
        String html = folder.resolve("page.html").toString();
        assertThat(Main.run("browse", target.toString(), "--dump", other.toString(), "-o", html))
                .isEqualTo(DONE);
        assertThat(streams.err()).isEqualTo("1 paper not in the dumps: " + TestPapers.SURVEY.id() + "\n");
    }

    @Test
    void browseTellsALineThatIsNoRecord() throws IOException {
        Files.writeString(target, "{\"id\":1}\n");
        String html = folder.resolve("page.html").toString();
        assertThat(Main.run("browse", target.toString(), "-o", html)).isEqualTo(USAGE);
        assertThat(streams.err()).startsWith("papertag: " + target + ", line 1: the field 'id'");
        assertOneLine();
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
                    ''                             | a command is missing; there are label, diff, formats, browse, claims, rules, eval, compare, gold, summary, featurize, vectors, train, inspect, suspects, next
                    colour                         | Unmatched argument at index 0: 'colour'
                    label                          | Missing required parameter: 'DUMP'
                    label x.txt --no-such-option   | Unknown option: '--no-such-option'
                    label x.txt --threads many     | 'many' is not an int
                    label x.txt --threads 0        | --threads: 0 is less than 1
                    label x.txt --checkpoint-every 0 | --checkpoint-every: 0 is less than 1
                    label x.txt --resume           | --resume needs -o FILE
                    label x.txt --fields id,colour | unknown field 'colour'; there are id, title, source, status, reason, labels, claims
                    label x.txt --output-format xml | unknown output format 'xml'; there are jsonl, csv, parquet
                    label x.txt --output-format parquet | Parquet is written to a file named by -o
                    label x.txt -o a.csv --claims-csv a.csv | two outputs have the same name
                    diff no-such.jsonl no-such.jsonl | no-such.jsonl: no such file
                    label x.txt -o                 | Missing required parameter for option '--output' (FILE)
                    eval                           | Missing required argument
                    eval --training-data d         | --training-data has no text to label
                    train --lambda 0               | --lambda: 0 is not above 0
                    train --lambda -1              | --lambda: -1 is not above 0
                    train --lambda NaN             | --lambda: NaN is not above 0
                    train --max-iterations 0       | --max-iterations: 0 is less than 1
                    train --max-terms 0            | --max-terms: 0 is less than 1
                    train --title-weight -1        | --title-weight: -1 is less than 0
                    train --micro-weight -0.5      | --micro-weight: -0.5 is less than 0
                    train --cross-fit 1            | --cross-fit: 1 is less than 2
                    train --cross-fit 3 --mix-labels | --cross-fit needs --held-out FILE and --mix-labels
                    train --cross-fit 3 --held-out x | --cross-fit needs --held-out FILE and --mix-labels
                    inspect areas --terms -3       | --terms: -3 is less than 0
                    next x.txt -n 0                | --limit: 0 is less than 1
                    next x.txt --limit -1          | --limit: -1 is less than 1
                    suspects x --limit 0           | --limit: 0 is less than 1
                    eval --gold x --folds 1        | --folds: 1 is less than 2
                    eval --gold x --folds 0        | --folds: 0 is less than 2
                    eval --gold x --errors -1      | --errors: -1 is less than 0
                    label x.txt --models ,         | --models: ',' lacks the name of a model: give bundled models (areas, contribution, arxiv) or model folders, with commas between them
                    next x.txt --models areas,,arxiv | --models: 'areas,,arxiv' lacks the name of a model: give
                    eval --gold x --models ,areas  | --models: ',areas' lacks the name of a model: give
                    featurize x --max-terms 0      | --max-terms: 0 is less than 1
                    vectors x --corpus x --model x --terms 0 | --terms: 0 is less than 1
                    vectors x --corpus x --model x --dimensions 0 | --dimensions: 0 is less than 1
                    train /dev/null                | /dev/null: is neither a folder with training data nor a file with labelled papers
                    train /nonexist                | papertag: /nonexist: no such file or folder
                    train src models               | expected is one folder with training data, or files with labelled papers
                    suspects /nonexist             | papertag: /nonexist: no such file or folder
                    eval --gold /dev/null          | /dev/null: is no ordinary file
                    eval --gold src                | src: is a folder, not a file
                    """)
    void wrongUsageIsToldInOneLine(String arguments, String message) {
        String[] split = arguments.isEmpty() ? new String[0] : arguments.split(" ");
        assertThat(Main.run(split)).isEqualTo(USAGE);
        assertThat(streams.err()).contains(message);
        assertOneLine();
    }

    @Test
    void anEmptyNameOfAModelIsRefused() {
        assertThat(Main.run("label", "x.txt", "--models", "")).isEqualTo(USAGE);
        assertThat(streams.err()).startsWith("papertag: --models: '' lacks the name of a model: give bundled models");
        assertOneLine();
    }

    @Test
    void wrongUsageSaysWhereToReadMore() {
        Main.run("label", "x.txt", "--colour");
        assertThat(streams.err()).isEqualTo("papertag: Unknown option: '--colour'; see papertag label --help\n");
    }

    @Test
    void anUnknownFileIsToldInOneLineBeforeAnythingIsWritten() {
        Path missing = folder.resolve("no-such.txt");
        assertThat(Main.run("label", page.toString(), missing.toString(), "-o", target.toString()))
                .isEqualTo(USAGE);
        assertThat(streams.err()).isEqualTo("papertag: " + missing + ": no such file\n");
        assertThat(target).doesNotExist();
    }

    @Test
    void aRunWithoutACheckpointSaysThatItStartsFromTheBeginning() {
        assertThat(Main.run("label", page.toString(), "-o", target.toString(), "--resume"))
                .isEqualTo(DONE);
        assertThat(streams.err())
                .startsWith("papertag: there is no checkpoint to go on from: started from the beginning\n" + page
                        + ": read ");
    }

    @Test
    void anEmptyFileIsToldInOneLine() throws IOException {
        Files.writeString(page, "\n");
        assertThat(Main.run("label", page.toString())).isEqualTo(USAGE);
        assertThat(streams.err()).isEqualTo("papertag: " + page + ": is empty\n");
    }

    @Test
    void aFileInNoKnownFormatIsToldInOneLine() throws IOException {
        Files.writeString(page, "<?xml version=\"1.0\"?>\n<papers/>\n");
        assertThat(Main.run("label", page.toString())).isEqualTo(USAGE);
        assertThat(streams.err()).startsWith("papertag: " + page + ": is in no known format");
        assertOneLine();
    }

    @Test
    void anUnknownFormatIsToldInOneLineWithAllThatThereAre() {
        assertThat(Main.run("label", page.toString(), "--format", "word")).isEqualTo(USAGE);
        assertThat(streams.err()).startsWith("papertag: unknown format 'word'; there are page, json, arxiv-json, ");
        assertOneLine();
    }

    @Test
    void verboseTellsTheFormatOfEveryFileAndWhy() {
        assertThat(Main.run("label", page.toString(), "--verbose", "-o", target.toString()))
                .isEqualTo(DONE);
        assertThat(streams.err())
                .startsWith(page + ": read as page: lines like titles and like abstracts take turns\n");
    }

    @Test
    void columnsAndLimitsAreThoseOfTheOptions() throws IOException {
        Path table =
                Files.writeString(folder.resolve("t.csv"), "Titel,Text\nSoft Hands,They grasp.\nLong,0123456789 0\n");
        assertThat(Main.run(
                        "label",
                        table.toString(),
                        "--columns",
                        "title=Titel,abstract=Text",
                        "--limit",
                        "field-size=11",
                        "-o",
                        target.toString()))
                .isEqualTo(DONE);
        assertThat(streams.err()).contains("over the limit field-size of 11 ");
    }

    @Test
    void formatsListsFormatsAndLimits() {
        assertThat(Main.run("formats")).isEqualTo(DONE);
        assertThat(streams.out()).contains("page ", "openalex ", "abstract_inverted_index", "record-size ", "4194304");
    }

    @Test
    void anUnknownModelIsToldInOneLine() {
        assertThat(Main.run("label", page.toString(), "--models", "areas,colours"))
                .isEqualTo(USAGE);
        assertThat(streams.err())
                .isEqualTo(
                        "papertag: unknown model 'colours': neither a bundled model (areas, contribution, arxiv) nor a"
                                + " model folder\n");
    }

    @Test
    void anOutputThatCannotBeWrittenHasAStatusOfItsOwn() {
        Path unwritable = folder.resolve("no-such-folder").resolve("labelled.jsonl");
        assertThat(Main.run("label", page.toString(), "-o", unwritable.toString()))
                .isEqualTo(OUTPUT);
        assertThat(streams.err()).isEqualTo("papertag: cannot write " + unwritable + ": no such folder\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eval --gold no-such.jsonl", "featurize no-such.jsonl", "train no-such-folder"})
    void theOtherCommandsTellOfAMissingFileInOneLineToo(String arguments) {
        assertThat(Main.run(arguments.split(" "))).isEqualTo(USAGE);
        assertThat(streams.err()).contains("no-such").contains("no such file");
        assertOneLine();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "label --help", "eval --help", "featurize --help", "train --help"})
    void helpGoesToStandardOutput(String arguments) {
        assertThat(Main.run(arguments.split(" "))).isEqualTo(DONE);
        assertThat(streams.out()).startsWith("Usage: papertag");
        assertThat(streams.err()).isEmpty();
    }

    @Test
    void helpListsTheCommandsAndTheExitStatus() {
        Main.run("--help");
        assertThat(streams.out())
                .contains("label", "eval", "featurize", "train")
                .contains("Exit status:", "bad usage or input", "output that cannot be written");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Main.run("--version")).isEqualTo(DONE);
        assertThat(streams.out()).matches("papertag \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    private void assertOneLine() {
        assertThat(streams.err()).startsWith("papertag: ").hasLineCount(1).doesNotContain("Exception", "\tat ");
        assertThat(streams.out()).isEmpty();
    }
}
