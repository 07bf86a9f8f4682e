package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldSelectionTest {

    private static final GoldRecord DUNES = new GoldRecord(
            "2401.00001", "On Dunes", "Text.", Map.of("areas", List.of("sand"), "kind", List.of("method")), null);

    @TempDir
    Path folder = Path.of("");

    @Test
    void withoutFacetsARecordStaysWhole() throws IOException {
        assertThat(GoldSelection.of(Map.of(), List.of()).select(DUNES)).isEqualTo(DUNES);
    }

    @Test
    void aFacetMayStandInAFieldOfAnotherName() throws IOException {
        assertThat(GoldSelection.of(Map.of("ground", "areas"), List.of())
                        .select(DUNES)
                        .labels())
                .isEqualTo(Map.of("ground", List.of("sand")));
    }

    @Test
    void aFacetWithoutAFieldStandsUnderItsOwnName() throws IOException {
        assertThat(GoldSelection.of(Map.of("kind", ""), List.of()).select(DUNES).labels())
                .isEqualTo(Map.of("kind", List.of("method")));
    }

    @Test
    void aPaperIsLeftOutByItsIdHoweverItIsWritten() throws IOException {
        assertThat(without("arxiv:2401.00001", "Another Title").includes(DUNES)).isFalse();
    }

    @Test
    void aPaperIsLeftOutByItsTitle() throws IOException {
        assertThat(without("x", "on DUNES!").includes(DUNES)).isFalse();
    }

    @Test
    void otherPapersStay() throws IOException {
        assertThat(without("x", "On Fens").includes(DUNES)).isTrue();
    }

    private GoldSelection without(String id, String title) throws IOException {
        Path file = Files.writeString(
                folder.resolve("gold.jsonl"), "{\"id\": \"" + id + "\", \"title\": \"" + title + "\"}\n");
        return GoldSelection.of(Map.of(), List.of(file));
    }
}
