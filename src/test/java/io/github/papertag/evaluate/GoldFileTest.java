package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldFileTest {

    private static final String PAPER = "{\"id\":\"p1\",\"title\":\"Grasping wet stones\",\"abstract\":\"A gripper.\","
            + "\"areas\":[\"robotics\",\"vision\"],\"contribution\":[\"method\"]}";

    private final Path directory;

    GoldFileTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void readsAPaperWithItsLabelsByFacet() throws IOException {
        assertThat(read(PAPER))
                .containsExactly(new GoldRecord(
                        "p1",
                        "Grasping wet stones",
                        "A gripper.",
                        Map.of("areas", List.of("robotics", "vision"), "contribution", List.of("method"))));
    }

    @Test
    void readsSeveralFilesAsOneInOrder() throws IOException {
        Path first = file("first.jsonl", record("b") + "\n" + record("a") + "\n");
        Path second = file("second.jsonl", record("c"));

        assertThat(GoldFile.read(List.of(first, second)))
                .extracting(GoldRecord::id)
                .containsExactly("b", "a", "c");
    }

    @Test
    void claimsAreNoFacetEvenWhenThereAreNone() throws IOException {
        assertThat(read("{\"id\":\"a\",\"areas\":[],\"claims\":[]}").get(0).labels())
                .containsOnlyKeys("areas");
    }

    @Test
    void listsOfOtherThingsThanStringsAreNoFacets() throws IOException {
        assertThat(read("{\"id\":\"a\",\"years\":[2025,2026],\"areas\":[\"robotics\"]}")
                        .get(0)
                        .labels())
                .containsOnlyKeys("areas");
    }

    @Test
    void aFacetThatAPaperLacksHasNoLabels() throws IOException {
        assertThat(read(PAPER).get(0).labels("venues")).isEmpty();
    }

    @Test
    void goldMayLackTheText() throws IOException {
        GoldRecord record = read("{\"id\":\"a\",\"areas\":[\"robotics\"]}").get(0);

        assertThat(record.title()).isEmpty();
        assertThat(record.abstractText()).isEmpty();
    }

    @Test
    void blankLinesArePassedOver() throws IOException {
        assertThat(read("\n" + record("a") + "\n  \n" + record("b") + "\n\n")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"b\"", "plain text", "{\"id\":\"b\"} {\"id\":\"c\"}"})
    void aLineThatIsNotJsonIsNamedByFileAndNumber(String line) throws IOException {
        Path file = file("gold.jsonl", record("a") + "\n\n" + line + "\n");

        assertThatIOException()
                .isThrownBy(() -> GoldFile.read(List.of(file)))
                .withMessage(file + ", line 3: not valid JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "[]", "{\"id\":7}", "{\"id\":null}", "{\"title\":\"No id\"}"})
    void aRecordWithoutIdIsNamedByFileAndNumber(String line) throws IOException {
        Path file = file("gold.jsonl", record("a") + "\n" + line + "\n");

        assertThatIOException()
                .isThrownBy(() -> GoldFile.read(List.of(file)))
                .withMessage(file + ", line 2: a gold record needs an 'id'");
    }

    @Test
    void anIdThatOccursTwiceIsNamedByFileAndNumberEvenInAnotherFile() throws IOException {
        Path first = file("first.jsonl", record("a"));
        Path second = file("second.jsonl", record("b") + "\n" + record("a"));

        assertThatIOException()
                .isThrownBy(() -> GoldFile.read(List.of(first, second)))
                .withMessage(second + ", line 2: the id 'a' occurs twice");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path file = directory.resolve("gold.jsonl");

        assertThatIOException().isThrownBy(() -> GoldFile.read(List.of(file))).withMessage(file + ": no such file");
    }

    @Test
    void aFileThatIsNotUtf8IsNamed() throws IOException {
        Path file = directory.resolve("gold.jsonl");
        Files.write(file, new byte[] {'{', (byte) 0xE9, '}'});

        assertThatIOException()
                .isThrownBy(() -> GoldFile.read(List.of(file)))
                .withMessageContaining(file.toString())
                .withMessageContaining("UTF-8");
    }

    @Test
    void filesWithoutARecordAreNamed() throws IOException {
        Path file = file("gold.jsonl", "\n\n");

        assertThatIOException()
                .isThrownBy(() -> GoldFile.read(List.of(file)))
                .withMessageContaining(file.toString())
                .withMessageContaining("no gold records");
    }

    private static String record(String id) {
        return "{\"id\":\"" + id + "\",\"areas\":[\"robotics\"]}";
    }

    private List<GoldRecord> read(String content) throws IOException {
        return GoldFile.read(List.of(file("gold.jsonl", content)));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }
}
