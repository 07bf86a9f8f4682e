package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldColumnsTest {

    private static final GoldRecord DUNES =
            new GoldRecord("p1", "Dunes", "They move.", Map.of("labels", List.of("sand", "wind")), null);

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"id, title, abstract", "paper_id, Paper Title, summary", "Key, headline, AB"})
    void fieldsAreKnownByTheirUsualNames(String id, String title, String text) throws IOException {
        assertThat(table(id, title, text, "labels", Map.of())).isEqualTo(DUNES);
        assertThat(line(id, title, text, "labels", Map.of())).isEqualTo(DUNES);
    }

    @Test
    void othersAreNamedByTheUserInAnyLetters() throws IOException {
        Map<String, String> given = Map.of("title", "kop", "abstract", "Tekst", "labels", "etiket");
        assertThat(table("id", "Kop", "tekst", "ETIKET", given)).isEqualTo(DUNES);
        assertThat(line("id", "Kop", "tekst", "ETIKET", given)).isEqualTo(DUNES);
    }

    @Test
    void aFileWithoutTheNameIsReadByTheUsualOnes() throws IOException {
        Map<String, String> given = Map.of("title", "kop", "labels", "etiket");
        assertThat(table("id", "title", "abstract", "labels", given)).isEqualTo(DUNES);
    }

    @Test
    void whatTheNamedFieldStandsInForIsLeftOut() throws IOException {
        Path file = Files.writeString(
                folder.resolve("gold.csv"),
                "id,title,heading,abstract,labels,tags\np1,Working title,Dunes,They move.,x,sand;wind\n");
        assertThat(read(file, Map.of("title", "heading", "labels", "tags"))).isEqualTo(DUNES);
    }

    @Test
    void theOwnNameGoesBeforeTheUsualOnes() throws IOException {
        Path file = Files.writeString(
                folder.resolve("gold.csv"), "name,id,key,title,abstract,summary\nn,p1,k,Dunes,They move.,s\n");
        assertThat(read(file, Map.of()))
                .isEqualTo(new GoldRecord(
                        "p1",
                        "Dunes",
                        "They move.",
                        Map.of("name", List.of("n"), "key", List.of("k"), "summary", List.of("s")),
                        null));
    }

    @Test
    void aListIsLabelsWhateverItsName() throws IOException {
        Path file = Files.writeString(
                folder.resolve("gold.jsonl"), "{\"title\": \"Dunes\", \"key\": [\"sand\"], \"summary\": [\"wind\"]}\n");
        assertThat(read(file, Map.of()).labels()).containsOnlyKeys("key", "summary");
    }

    @Test
    void aFieldThatIsNotReadIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GoldColumns(Map.of("doi", "d"), Set.of()))
                .withMessage("unknown column 'doi'; there are title, abstract, id, labels");
    }

    private GoldRecord table(String id, String title, String text, String labels, Map<String, String> given)
            throws IOException {
        return read(
                Files.writeString(
                        folder.resolve("gold.csv"),
                        String.join(",", id, title, text, labels) + "\np1,Dunes,They move.,sand;wind\n"),
                given);
    }

    private GoldRecord line(String id, String title, String text, String labels, Map<String, String> given)
            throws IOException {
        String format = "{\"%s\": \"p1\", \"%s\": \"Dunes\", \"%s\": \"They move.\", \"%s\": [\"sand\", \"wind\"]}\n";
        return read(Files.writeString(folder.resolve("gold.jsonl"), format.formatted(id, title, text, labels)), given);
    }

    private static GoldRecord read(Path file, Map<String, String> given) throws IOException {
        return GoldFile.readByFile(List.of(file), new GoldColumns(given, Set.of())).values().stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
    }
}
