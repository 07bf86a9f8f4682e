package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.papertag.PaperId;
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
                        Map.of("areas", List.of("robotics", "vision"), "contribution", List.of("method")),
                        null));
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
    @ValueSource(
            strings = {"{}", "null", "[]", "{\"id\":null}", "{\"id\":\" \",\"title\":\"\"}", "{\"abstract\":\"Dunes.\"}"
            })
    void aRecordWithoutIdAndTitleIsNamedByFileAndNumber(String line) throws IOException {
        Path file = file("gold.jsonl", record("a") + "\n" + line + "\n");

        assertThatIOException()
                .isThrownBy(() -> GoldFile.read(List.of(file)))
                .withMessage(file + ", line 2: a gold record needs an 'id' or a 'title'");
    }

    @Test
    void aRecordWithoutIdGetsOneFromItsTitleAsInATable() throws IOException {
        assertThat(read("{\"title\":\"Grasping wet stones\",\"labels\":[\"robotics\"]}")
                        .get(0)
                        .id())
                .isEqualTo(PaperId.ofTitle("Grasping wet stones"));
    }

    @Test
    void anIdMayBeANumber() throws IOException {
        assertThat(read("{\"id\":7,\"title\":\"Grasping wet stones\"}").get(0).id())
                .isEqualTo("7");
    }

    @Test
    void aTitleThatOccursTwiceWithoutIdsIsNamedByFileAndNumber() throws IOException {
        Path file = file("gold.jsonl", "{\"title\":\"Wet stones\"}\n{\"title\":\"Wet Stones!\"}\n");

        assertThatIOException()
                .isThrownBy(() -> GoldFile.read(List.of(file)))
                .withMessage(file + ", line 2: the title 'Wet Stones!' occurs twice, without an id to tell the papers"
                        + " apart");
    }

    @Test
    void labelsMayBeATextAsInATable() throws IOException {
        assertThat(read("{\"id\":\"a\",\"labels\":\"robotics; vision|robotics;\",\"venue\":\"a;b\"}")
                        .get(0)
                        .labels())
                .isEqualTo(Map.of("labels", List.of("robotics", "vision")));
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
