package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelLoaderTest {

    /** Long enough for its numbers to be read by another thread. */
    private static final int TERMS = 20_000;

    private static final int LABELS = 10;

    private static final TopicModel LONG = model("areas", 1);

    @Test
    void modelsComeBackInTheirOrderAndAsTheyWereWritten() throws IOException {
        TopicModel other = model("contribution", 2);

        List<TopicModel> read = ModelLoader.load(List.of(source("first", LONG), source("second", other)));

        assertThat(read).extracting(TopicModel::name).containsExactly("areas", "contribution");
        assertThat(ModelFile.toBytes(read.get(0))).isEqualTo(ModelFile.toBytes(LONG));
        assertThat(ModelFile.toBytes(read.get(1))).isEqualTo(ModelFile.toBytes(other));
    }

    @Test
    void modelsWithTheSameTermsShareThem() throws IOException {
        List<TopicModel> read = ModelLoader.load(List.of(
                source("first", LONG),
                source("second", model("contribution", 2)),
                source("third", ModelFileTest.TINY)));

        Vocabulary first = read.get(0).vectorizer().vocabulary();
        assertThat(read.get(1).vectorizer().vocabulary()).isSameAs(first);
        assertThat(read.get(2).vectorizer().vocabulary()).isNotSameAs(first);
    }

    @Test
    void theFirstOfSeveralThatIsDamagedIsNamed() throws IOException {
        byte[] damaged = ModelFile.toBytes(LONG);
        damaged[damaged.length / 2] ^= 1;
        byte[] cut = Arrays.copyOf(damaged, damaged.length - 1);

        assertThatIOException()
                .isThrownBy(() -> ModelLoader.load(
                        List.of(source("whole", LONG), source("damaged", damaged), source("cut", cut))))
                .withMessage(
                        "damaged cannot be used as a model: its SHA-256 does not fit its content, so it is damaged");
    }

    @Test
    void aLongFileThatIsCutOffOrGoesOnIsRefusedByItsLength() throws IOException {
        byte[] whole = ModelFile.toBytes(LONG);

        assertRefused(Arrays.copyOf(whole, whole.length - 1), "it is " + (whole.length - 1) + " bytes long");
        assertRefused(Arrays.copyOf(whole, whole.length + 1), "it is more than " + whole.length + " bytes long");
    }

    @Test
    void damageIsToldBeforeWhatItLedTo() throws IOException {
        byte[] damaged = ModelFile.toBytes(LONG);
        int label = new String(damaged, StandardCharsets.ISO_8859_1).indexOf("\"threshold\"");
        damaged[label] = '?';

        assertRefused(damaged, "its SHA-256 does not fit its content, so it is damaged");
    }

    @Test
    void aModelThatCannotBeOpenedSaysSoItself() {
        ModelLoader.Source missing = new ModelLoader.Source() {
            @Override
            public String name() {
                return "missing";
            }

            @Override
            public InputStream open() throws IOException {
                throw new IOException("there is no such model");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> ModelLoader.load(List.of(source("whole", LONG), missing)))
                .withMessage("there is no such model");
    }

    @Test
    void aStreamThatFailsInTheMiddleIsRefusedWithItsReason() throws IOException {
        byte[] half = Arrays.copyOf(ModelFile.toBytes(LONG), 300_000);
        InputStream failing = new SequenceInputStream(new ByteArrayInputStream(half), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        });

        assertThatIOException()
                .isThrownBy(() -> ModelFile.read(failing, "own"))
                .withMessage("own cannot be used as a model: the disk is gone");
    }

    private static void assertRefused(byte[] file, String fault) {
        assertThatIOException()
                .isThrownBy(() -> ModelFile.read(new ByteArrayInputStream(file), "own"))
                .withMessageStartingWith("own cannot be used as a model: " + fault);
    }

    private static ModelLoader.Source source(String name, TopicModel model) throws IOException {
        return source(name, ModelFile.toBytes(model));
    }

    private static ModelLoader.Source source(String name, byte[] file) {
        return new ModelLoader.Source() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(file);
            }
        };
    }

    private static TopicModel model(String name, int seed) {
        Random random = new Random(seed);
        short[] steps = new short[TERMS * LABELS];
        IntStream.range(0, steps.length).forEach(i -> steps[i] = (short) random.nextInt(1 << 16));
        float[] scale = new float[LABELS];
        float[] idf = new float[TERMS];
        Arrays.fill(scale, 1e-4f);
        Arrays.fill(idf, 3);
        List<String> terms = IntStream.range(0, TERMS)
                .mapToObj(i -> "t" + Integer.toString(i, 26))
                .toList();
        List<String> labels =
                IntStream.range(0, LABELS).mapToObj(i -> "label-" + i).toList();
        return new TopicModel(
                name,
                labels,
                new Vectorizer(new Vocabulary(terms, idf), SmallCorpus.SETTINGS.features()),
                new LinearWeights(scale, steps, new float[LABELS]),
                Collections.nCopies(LABELS, new Decision(new Sigmoid(1, 0), 0.5)),
                new ModelCard(0, Map.of(), "ab12", SmallCorpus.SETTINGS, Map.of(), Map.of(), List.of()));
    }
}
