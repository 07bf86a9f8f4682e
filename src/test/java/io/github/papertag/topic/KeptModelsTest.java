package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A small model of each release is kept as that release wrote it, and must load and be guarded for as long as its format is read. */
class KeptModelsTest {

    private static final Path KEPT = Path.of("src/test/resources/models");
    private static final Path NEWEST = KEPT.resolve("0.1.0/model.papertag");
    private static final int VALUES_OF_A_BYTE = 256;

    @ParameterizedTest
    @MethodSource("kept")
    void aKeptModelStillGivesItsLabels(Path file) throws IOException {
        TopicModel model = ModelFile.read(file);

        assertThat(model.labels()).containsExactly("astronomy", "robotics");
        assertThat(model.label("Gripper", "The torque of a gripper; a gripper torque.")
                        .labels())
                .singleElement()
                .satisfies(label -> assertThat(label.label()).isEqualTo("robotics"));
    }

    /** Whoever changes what is written gives the format a new number and keeps the old file. */
    @Test
    void whatIsWrittenTodayIsTheNewestKeptFile() throws IOException {
        assertThat(ModelFile.toBytes(ModelFileTest.TINY)).isEqualTo(Files.readAllBytes(NEWEST));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void everyTruncationIsRefused(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length; length++) {
            assertRefused(Arrays.copyOf(whole, length), "the first " + length + " bytes of " + file);
        }
    }

    /** Not only each bit: each byte becomes each of the 255 others. */
    @ParameterizedTest
    @MethodSource("kept")
    void everyChangeOfAByteIsRefused(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);

        for (int position = 0; position < whole.length; position++) {
            for (int change = 1; change < VALUES_OF_A_BYTE; change++) {
                byte[] damaged = whole.clone();
                damaged[position] ^= (byte) change;
                assertRefused(damaged, "byte " + position + " of " + file + " changed by " + change);
            }
        }
    }

    private static void assertRefused(byte[] damaged, String what) {
        String told = "nothing";
        try {
            ModelFile.read(new ByteArrayInputStream(damaged), "own");
        } catch (IOException refusal) {
            told = String.valueOf(refusal.getMessage());
        }
        if (!told.startsWith("own cannot be used as a model: ") || told.indexOf('\n') >= 0 || told.length() > 300) {
            throw new AssertionError(what + ": " + told);
        }
    }

    private static List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(KEPT)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
