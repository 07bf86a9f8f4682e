package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {

    private static final TopicModel MODEL = new Trainer(
                    SmallCorpus.corpus(), List.of(SmallCorpus.AREAS), SmallCorpus.SETTINGS, progress -> {})
            .train()
            .get(0)
            .model();

    /** A model of four terms and two labels, so that every byte of its file can be broken. */
    static final TopicModel TINY = new TopicModel(
            "areas",
            List.of("astronomy", "robotics"),
            new Vectorizer(
                    new Vocabulary(List.of("gripper", "gripper torque", "orbit", "Größe"), new float[] {1, 2, 1.5f, 2}),
                    new FeatureSettings(3, 1, 10)),
            new LinearWeights(
                    new float[] {0.001f, 0.002f}, new short[] {1, 2, -3, 4, 5, -6, 7, 32_767}, new float[] {-1, 0.5f}),
            List.of(new Decision(new Sigmoid(1.5, -0.2), 0.4), new Decision(new Sigmoid(2, 0.1), 0.6)),
            new ModelCard(
                    120,
                    Map.of("robotics", 45),
                    "ab12",
                    SmallCorpus.SETTINGS,
                    Map.of("papertag", "0.1.0"),
                    Map.of("microF1", 0.75),
                    List.of(Map.of("microF1", 0.7), Map.of("microF1", 0.8))));

    private final Path directory;

    ModelFileTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void aModelReadBackGivesTheSameLabelsAndScores() throws IOException {
        ModelFile.write(MODEL, directory);
        TopicModel read = ModelFile.read(directory);

        assertThat(SmallCorpus.texts()).allSatisfy(text -> assertThat(read.label(text.title(), text.abstractText()))
                .isEqualTo(MODEL.label(text.title(), text.abstractText())));
    }

    @Test
    void aModelReadBackKnowsItsNameLabelsAndOrigin() throws IOException {
        TopicModel read = read(ModelFile.toBytes(TINY));

        assertThat(read.name()).isEqualTo("areas");
        assertThat(read.labels()).containsExactly("astronomy", "robotics");
        assertThat(read.card()).isEqualTo(TINY.card());
    }

    @Test
    void aModelReadBackAndWrittenAgainHasTheSameBytes() throws IOException {
        byte[] bytes = ModelFile.toBytes(MODEL);

        assertThat(ModelFile.toBytes(read(bytes))).isEqualTo(bytes);
    }

    @Test
    void theFileBeginsWithTextThatAPersonCanRead() throws IOException {
        byte[] bytes = ModelFile.toBytes(TINY);
        String beginning = new String(bytes, 0, Math.min(bytes.length, 1200), StandardCharsets.UTF_8);

        assertThat(beginning)
                .startsWith("papertag-model 1\n")
                .contains("\"label\" : \"robotics\"")
                .contains("\"threshold\" : 0.6")
                .contains("\"dataSha256\" : \"ab12\"")
                .contains("\"microF1\" : 0.75");
        assertThat(ModelBytes.parts(bytes)[1])
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("gripper\ngripper torque\norbit\nGröße");
    }

    @Test
    void writingReplacesTheOldFileAndLeavesNothingElse() throws IOException {
        ModelFile.write(TINY, directory);
        ModelFile.write(MODEL, directory);

        assertThat(directory).isDirectoryContaining("glob:**/model.papertag");
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(1);
        }
        assertThat(ModelFile.read(directory).labels()).isEqualTo(MODEL.labels());
    }

    @Test
    void bytesAfterTheEndAreRefused() throws IOException {
        byte[] whole = ModelFile.toBytes(TINY);

        assertRefused(Arrays.copyOf(whole, whole.length + 1), "one byte more");
    }

    @Test
    void aNewerFormatIsRefusedByItsNumber() throws IOException {
        byte[] newer = ModelFile.toBytes(TINY);
        newer["papertag-model ".length()] = '2';

        assertThatIOException()
                .isThrownBy(() -> read(newer))
                .withMessage("small.model cannot be used as a model: its format is '2', and this version of Papertag"
                        + " reads format 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[1, 2]", "{\"name\": \"areas\", \"labels\": null, \"card\": null}", "text"})
    void aHeaderThatIsNoneIsRefusedEvenUnderARightHash(String header) throws IOException {
        byte[][] parts = ModelBytes.parts(ModelFile.toBytes(TINY));

        assertRefused(ModelBytes.sealed(ModelBytes.utf8(header), parts[1], parts[2]), header);
    }

    @Test
    void aHeaderWithoutThresholdsIsRefusedEvenUnderARightHash() throws IOException {
        byte[][] parts = ModelBytes.parts(ModelFile.toBytes(TINY));
        String header = new String(parts[0], StandardCharsets.UTF_8).replace("\"threshold\"", "\"thershold\"");

        assertRefused(ModelBytes.sealed(ModelBytes.utf8(header), parts[1], parts[2]), header);
    }

    @Test
    void aTermTooFewIsRefusedEvenUnderARightHash() throws IOException {
        byte[][] parts = ModelBytes.parts(ModelFile.toBytes(TINY));

        assertRefused(
                ModelBytes.sealed(parts[0], ModelBytes.utf8("gripper\ngripper torque\norbit"), parts[2]),
                "three terms");
    }

    @Test
    void aTermTwiceIsRefusedEvenUnderARightHash() throws IOException {
        byte[][] parts = ModelBytes.parts(ModelFile.toBytes(TINY));

        assertRefused(
                ModelBytes.sealed(parts[0], ModelBytes.utf8("orbit\ngripper\norbit\nGröße"), parts[2]), "a term twice");
    }

    @Test
    void numbersTooManyForAnyMemoryAreRefused() throws IOException {
        byte[][] parts = ModelBytes.parts(ModelFile.toBytes(TINY));
        String label = "{\"label\":\"x\",\"threshold\":0.5,\"slope\":1,\"offset\":0}";
        String labels = IntStream.range(0, 40_000).mapToObj(i -> label).collect(Collectors.joining(","));
        String header = new String(parts[0], StandardCharsets.UTF_8)
                .replaceFirst("(?s)\"labels\" : \\[.*?\\]", "\"labels\" : [" + labels + "]");
        String terms = IntStream.range(0, 40_000).mapToObj(i -> "t" + i).collect(Collectors.joining("\n"));

        assertRefused(
                ModelBytes.sealed(ModelBytes.utf8(header), ModelBytes.utf8(terms), parts[2]), "1,600,000,000 weights");
    }

    @Test
    void aFolderWithoutAModelIsNamed() {
        assertThatIOException()
                .isThrownBy(() -> ModelFile.read(directory))
                .withMessageContaining(directory.toString())
                .withMessageContaining("is not a model");
    }

    @Test
    void aFolderOfModelsIsRefusedWithTheModelsInIt() throws IOException {
        for (String name : List.of("water", "sand")) {
            Path folder = Files.createDirectories(directory.resolve(name));
            Files.writeString(folder.resolve(ModelFile.FILE_NAME), "");
        }
        Files.createDirectory(directory.resolve("notes"));
        assertThatIOException()
                .isThrownBy(() -> ModelFile.read(directory))
                .withMessage(directory + " is not a model: there is no file " + directory.resolve(ModelFile.FILE_NAME)
                        + "; a model is in " + directory.resolve("sand") + ", " + directory.resolve("water"));
    }

    private static TopicModel read(byte[] bytes) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(bytes), "small.model");
    }

    private static void assertRefused(byte[] bytes, String what) {
        assertThat(catchThrowable(() -> read(bytes)))
                .as(what)
                .isInstanceOf(IOException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .matches("small\\.model cannot be used as a model: [^\\n]{10,200}");
    }
}
