package io.github.papertag.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.SharedFiles;
import io.github.papertag.TestPapers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The job in local mode gives what one machine gives, record for record. */
class LabelJobTest {

    private static final int PAPERS = 600;

    @TempDir
    private static Path dumps;

    private static Path dump;
    private static Reference reference;

    @TempDir
    private Path folder;

    @BeforeAll
    static void labelOnOneMachine() throws IOException {
        LocalSpark.session();
        dump = InventedDump.write(dumps.resolve("invented papers.jsonl"), PAPERS);
        reference = Reference.of(dump);
    }

    /** What a run left. */
    private record Outcome(int status, String err) {}

    @ParameterizedTest(name = "in pieces of {0} bytes")
    @ValueSource(longs = {150_001, 1L << 30})
    void aFileInPiecesGivesTheSameLinesInTheSameOrder(long split) {
        Outcome outcome = job(dump.toString(), "--split", Long.toString(split));

        assertThat(outcome.status()).isZero();
        assertThat(LocalSpark.lines(output())).isEqualTo(reference.lines);
    }

    @Test
    void piecesMayBeShorterThanALine() throws IOException {
        Path few = InventedDump.write(dumps.resolve("few.jsonl"), 53);

        job(few.toString(), "--split", "600");

        assertThat(LocalSpark.lines(output())).isEqualTo(Reference.of(few).lines);
    }

    @Test
    void theAccountAddsUpLikeOneMachines() {
        assertThat(job(dump.toString(), "--split", "50000").err()).contains("papertag-spark: " + reference.account());
    }

    @Test
    void distinctKeepsTheFirstOfEachId() {
        Outcome outcome = job(dump.toString(), "--split", "50000", "--distinct");

        assertThat(LocalSpark.lines(output())).isEqualTo(reference.distinctLines);
        assertThat(outcome.err()).contains(reference.account().toString());
    }

    @Test
    void rejectedRecordsGoToAFolderOfTheirOwnWithTheirPlace() throws IOException {
        job(dump.toString(), "--split", "50000");

        List<JsonNode> rejected = json(LocalSpark.lines(folder.resolve("out-rejects")));

        assertThat(rejected).hasSameSizeAs(reference.rejected).allSatisfy(record -> assertThat(reference.rejected)
                .anyMatch(expected -> expected.source().record()
                                == record.get("record").asLong()
                        && expected.source().line() == record.get("line").asLong()
                        && expected.source().file().equals(record.get("file").asText())
                        && expected.reason().equals(record.get("reason").asText())
                        && expected.text().equals(record.get("text").asText())));
    }

    @Test
    void filesOfAnyFormatAreReadInTheOrderGiven() throws IOException {
        Path page = Files.writeString(dumps.resolve("page.txt"), TestPapers.page(TestPapers.ALL));
        Path zipped = dumps.resolve("a.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            Files.copy(InventedDump.write(dumps.resolve("other.jsonl"), 200), out);
        }

        Outcome outcome = job(page.toString(), zipped.toString(), dump.toString(), "--split", "90000");

        Reference all = Reference.of(page, zipped, dump);
        assertThat(LocalSpark.lines(output())).isEqualTo(all.lines);
        assertThat(outcome.err()).contains(all.account().toString());
    }

    @Test
    void thePageDumpsOfRealPapersGiveTheSame() throws IOException {
        List<Path> seeds = SharedFiles.seeds();

        Outcome outcome = job(seeds.stream().map(Path::toString).toArray(String[]::new));

        Reference all = Reference.of(seeds.toArray(Path[]::new));
        assertThat(LocalSpark.lines(output())).isEqualTo(all.lines);
        assertThat(outcome.err()).contains(all.account().toString());
    }

    @Test
    void byAreaEachPaperStandsOnceInTheFolderOfItsBestArea() {
        job(dump.toString(), "--split", "50000", "--by-area");

        assertThat(LocalSpark.lines(output())).containsExactlyInAnyOrderElementsOf(reference.lines);
        assertThat(LocalSpark.lines(output().resolve("area=robotics-autonomous-systems")))
                .isNotEmpty()
                .allMatch(line -> line.contains("\"labels\":{\"areas\":[{\"label\":\"robotics-autonomous-systems\""));
    }

    @Test
    void parquetHoldsTheSameValuesAsTheLines() throws IOException {
        Path few = InventedDump.write(dumps.resolve("explained.jsonl"), 40);
        job(few.toString(), "--output-format", "parquet", "--explain");
        job(folder.resolve("lines"), few.toString(), "--explain");

        List<String> rows =
                session().read().parquet(output().toString()).toJSON().collectAsList();

        assertThat(values(rows)).isEqualTo(values(LocalSpark.lines(folder.resolve("lines"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"parquet", "csv"})
    void aTableGivesTheSameLabelsAsTheLinesItWasMadeOf(String format) throws IOException {
        String table = folder.resolve("table." + format).toString();
        var papers = session()
                .read()
                .json(InventedDump.write(dumps.resolve("plain.jsonl"), 45).toString())
                .select("id", "title", "abstract")
                .coalesce(1);
        papers.write()
                .format(format)
                .option("header", true)
                .option("escape", "\"")
                .save(table);

        Outcome outcome = job(table, "--input-format", format);

        Reference same = Reference.of(dumps.resolve("plain.jsonl"));
        assertThat(withoutSource(LocalSpark.lines(output()))).isEqualTo(withoutSource(same.lines));
        assertThat(outcome.err()).contains(same.account().toString());
    }

    @Test
    void aRowOfATableIsFoundAgainByItsFileAndRecord() throws IOException {
        Path table = Files.writeString(
                folder.resolve("papers.csv"),
                "key,name,text\n1,First,\"An abstract, with\na line end\"\n2,,No title\n3,\"Third \"\"quoted\"\"\",\n");

        Outcome outcome = job(table.toString(), "--columns", "id=key,title=name,abstract=text");

        assertThat(outcome.err()).contains("read 3 = 0 labelled + 2 abstained + 1 rejected + 0 duplicates");
        assertThat(LocalSpark.lines(output()).get(1))
                .startsWith("{\"id\":\"3\",\"title\":\"Third \\\"quoted\\\"\",\"source\":{\"file\":\"" + table
                        + "\",\"record\":3,\"line\":0},\"status\":\"abstained\",\"reason\":\"EMPTY_ABSTRACT\"");
    }

    @Test
    void anOutputThatExistsIsToldAtOnceAndLeftAlone() throws IOException {
        Files.createDirectory(output());

        Outcome outcome = job(dump.toString());

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        3,
                        "papertag-spark: " + output() + ": exists already; --overwrite replaces it"
                                + System.lineSeparator()));
        assertThat(output()).isEmptyDirectory();
    }

    @Test
    void anInputIsNeverOverwritten() {
        Outcome outcome = job(dumps, dump.toString(), "--overwrite");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("is among the inputs and cannot be the output");
        assertThat(dump).exists();
    }

    @Test
    void aFileInNoKnownFormatIsToldInOneSentence() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.bin"), "<<<");

        Outcome outcome = job(odd.toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("papertag-spark: " + odd + ": ").hasLineCount(1);
        assertThat(output()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere.jsonl", "no*where.jsonl"})
    void aMissingFileIsToldInOneSentence(String name) {
        assertThat(job(name))
                .isEqualTo(new Outcome(2, "papertag-spark: " + name + ": no such file" + System.lineSeparator()));
    }

    private static SparkSession session() {
        return LocalSpark.session();
    }

    private Path output() {
        return folder.resolve("out");
    }

    private Outcome job(String... arguments) {
        return job(output(), arguments);
    }

    private static Outcome job(Path output, String... arguments) {
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("-o", output.toString()))
                .toArray(String[]::new);
        PrintStream terminal = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            return new Outcome(LabelJob.run(all), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(terminal);
        }
    }

    private static List<JsonNode> json(List<String> lines) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : lines) {
            nodes.add(new JsonMapper().readTree(line));
        }
        return nodes;
    }

    /** JSON as maps and lists, without what is null, which rows leave out, and with all numbers of one type. */
    private static List<Object> values(List<String> lines) throws IOException {
        List<Object> values = new ArrayList<>();
        for (JsonNode node : json(lines)) {
            values.add(Objects.requireNonNull(value(node)));
        }
        return values;
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> fields = new TreeMap<>();
            node.properties().stream()
                    .filter(field -> !field.getValue().isNull())
                    .forEach(field -> fields.put(field.getKey(), Objects.requireNonNull(value(field.getValue()))));
            return fields;
        }
        if (node.isArray()) {
            return node.valueStream().map(LabelJobTest::value).toList();
        }
        return node.isNumber() ? Double.valueOf(node.asDouble()) : node.textValue();
    }

    private static List<String> withoutSource(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("\"source\":\\{[^}]*}", ""))
                .toList();
    }
}
