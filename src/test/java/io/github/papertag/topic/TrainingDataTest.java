package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingDataTest {

    private static final Corpus CORPUS = SmallCorpus.corpus();

    private final Path directory;

    TrainingDataTest(@TempDir Path directory) throws IOException {
        this.directory = directory;
        TrainingData.write(CORPUS, directory);
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        Corpus read = TrainingData.read(directory);

        assertThat(read.terms()).isEqualTo(CORPUS.terms());
        assertThat(read.documents())
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(CORPUS.documents());
    }

    @Test
    void theNameOfTheDataIsTheSha256OfItsFilesBeforeCompression() throws Exception {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(Files.readAllBytes(directory.resolve("documents.jsonl")));
        content.write(unzipped("terms.txt.gz"));
        content.write(unzipped("counts.txt.gz"));
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.toByteArray()));

        assertThat(TrainingData.sha256(CORPUS)).isEqualTo(expected);
        assertThat(TrainingData.sha256(TrainingData.read(directory))).isEqualTo(expected);
    }

    @Test
    void anotherLabelIsOtherData() {
        List<LabelledText> texts = SmallCorpus.texts();
        LabelledText last = texts.get(texts.size() - 1);
        LabelledText other = new LabelledText(last.id(), last.title(), last.abstractText(), Map.of());
        List<LabelledText> changed = IntStream.range(0, texts.size())
                .mapToObj(i -> i == texts.size() - 1 ? other : texts.get(i))
                .toList();

        assertThat(TrainingData.sha256(Corpus.of(changed))).isNotEqualTo(TrainingData.sha256(CORPUS));
    }

    @Test
    void writingTwiceGivesTheSameBytes() throws IOException {
        Path again = directory.resolve("again");
        TrainingData.write(CORPUS, again);

        for (String file : List.of("documents.jsonl", "terms.txt.gz", "counts.txt.gz")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(directory.resolve(file));
        }
    }

    @Test
    void theOrderOfAnAbstractsSentencesCannotBeReadFromIt() {
        Corpus forth = Corpus.of(List.of(
                text("a", "Telescopes orbit planets. Planets cool. Dust settles."),
                text("b", "Telescopes orbit planets. Planets cool. Dust settles.")));
        Corpus back = Corpus.of(List.of(
                text("a", "Dust settles. Planets cool. Telescopes orbit planets."),
                text("b", "Planets cool. Telescopes orbit planets. Dust settles.")));

        assertThat(TrainingData.sha256(back)).isEqualTo(TrainingData.sha256(forth));
    }

    @Test
    void noRunOfThreeWordsOfAnAbstractIsStored() throws IOException {
        String stored = Files.readString(directory.resolve("documents.jsonl"))
                + text(unzipped("terms.txt.gz"))
                + text(unzipped("counts.txt.gz"));

        assertThat(SmallCorpus.texts()).allSatisfy(paper -> {
            String[] words = paper.abstractText().split("[ .]+", 4);
            assertThat(stored).doesNotContain(words[0] + " " + words[1] + " " + words[2]);
        });
    }

    @Test
    void aTermOfOneDocumentIsLeftOut() {
        Corpus corpus = Corpus.of(List.of(text("a", "A quasar."), text("b", "A nebula."), text("c", "One nebula.")));

        assertThat(corpus.terms()).containsExactly("a", "nebula");
    }

    @Test
    void aDocumentWithoutAKnownTermKeepsItsPlace() throws IOException {
        Corpus corpus = Corpus.of(List.of(text("a", "Dust."), text("b", ""), text("c", "Dust.")));
        TrainingData.write(corpus, directory);

        assertThat(TrainingData.read(directory).ids()).containsExactly("a", "b", "c");
        assertThat(TrainingData.read(directory)
                        .documents()
                        .get(1)
                        .abstractTerms()
                        .terms())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents.jsonl", "terms.txt.gz", "counts.txt.gz"})
    void aMissingFileIsNamed(String file) throws IOException {
        Files.delete(directory.resolve(file));

        assertThatIOException()
                .isThrownBy(() -> TrainingData.read(directory))
                .withMessageContaining(file)
                .withMessageContaining("no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"terms.txt.gz", "counts.txt.gz"})
    void aFileThatIsCutOffIsNamed(String file) throws IOException {
        byte[] whole = Files.readAllBytes(directory.resolve(file));
        Files.write(directory.resolve(file), Arrays.copyOf(whole, whole.length / 2));

        assertThatIOException().isThrownBy(() -> TrainingData.read(directory)).withMessageContaining(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"terms.txt.gz", "counts.txt.gz"})
    void aFileThatIsNotCompressedIsNamed(String file) throws IOException {
        Files.writeString(directory.resolve(file), "0:1\n");

        assertThatIOException().isThrownBy(() -> TrainingData.read(directory)).withMessageContaining(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not JSON",
                "null",
                "{\"id\":\"a\",\"title\":\"T\"}",
                "{\"id\":null,\"title\":\"T\",\"labels\":{}}",
                "{\"id\":\"a\",\"labels\":{}}",
                "{\"id\":\"a\",\"title\":\"T\",\"labels\":{\"areas\":\"robotics\"}}"
            })
    void aLineThatIsNoDocumentIsNamedByFileAndNumber(String line) throws IOException {
        List<String> lines = Files.readAllLines(directory.resolve("documents.jsonl"));
        lines.set(2, line);
        Files.write(directory.resolve("documents.jsonl"), lines);

        assertThatIOException()
                .isThrownBy(() -> TrainingData.read(directory))
                .withMessageContaining("documents.jsonl, line 3")
                .withMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource({"x:1", "1", "1:", ":1", "-1:2", "99999:1", "1:0", "1:-2", "3:1 2:1", "2:1 2:1"})
    void countsThatAreNoneAreNamedByFileAndNumber(String line) throws IOException {
        gzip("counts.txt.gz", "0:1\n" + line + "\n");

        assertThatIOException()
                .isThrownBy(() -> TrainingData.read(directory))
                .withMessageContaining("counts.txt.gz, line 2");
    }

    @Test
    void fewerCountsThanDocumentsDoNotFit() throws IOException {
        gzip("counts.txt.gz", "0:1\n");

        assertThatIOException()
                .isThrownBy(() -> TrainingData.read(directory))
                .withMessageContaining("counts.txt.gz")
                .withMessageContaining("fewer lines");
    }

    @Test
    void moreCountsThanDocumentsDoNotFit() throws IOException {
        gzip("counts.txt.gz", text(unzipped("counts.txt.gz")) + "0:1\n");

        assertThatIOException()
                .isThrownBy(() -> TrainingData.read(directory))
                .withMessageContaining("counts.txt.gz")
                .withMessageContaining("more lines");
    }

    private static LabelledText text(String id, String abstractText) {
        return new LabelledText(id, "A title", abstractText, Map.of());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private byte[] unzipped(String file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(directory.resolve(file)))) {
            return in.readAllBytes();
        }
    }

    private void gzip(String file, String content) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(directory.resolve(file)))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
