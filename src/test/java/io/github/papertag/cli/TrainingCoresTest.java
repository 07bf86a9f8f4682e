package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.topic.LabelledText;
import io.github.papertag.topic.SmallCorpus;
import io.github.papertag.topic.TrainingData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model does not show how many cores the machine had that trained it. */
class TrainingCoresTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void oneAndTwoCoresGiveTheSameBytes() throws Exception {
        TrainingData.write(SmallCorpus.corpus(), folder.resolve("data"));
        assertThat(model(1)).hasSameBinaryContentAs(model(2));
    }

    @Test
    void oneAndTwoCoresTuneOnTheTrainingPapersAlike() throws Exception {
        TrainingData.write(SmallCorpus.corpus(), folder.resolve("data"));
        Path heldOut = Files.write(
                folder.resolve("held-out.jsonl"),
                SmallCorpus.texts().stream().map(TrainingCoresTest::line).toList());
        String[] options = {"--held-out", heldOut.toString(), "--cross-fit", "3"};
        assertThat(model(1, options)).hasSameBinaryContentAs(model(2, options));
    }

    private static String line(LabelledText text) {
        List<String> areas = text.labels().getOrDefault(SmallCorpus.AREAS, List.of());
        return "{\"id\":\"other-%s\",\"title\":\"%s\",\"abstract\":\"%s\",\"areas\":[\"%s\"]}"
                .formatted(text.id(), text.title(), text.abstractText(), String.join("\",\"", areas));
    }

    /** Trains in a process of its own that sees this many cores. */
    private Path model(int cores, String... options) throws IOException, InterruptedException {
        Path out = folder.resolve("on-" + cores);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:ActiveProcessorCount=" + cores,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "train",
                folder.resolve("data").toString(),
                "--facets",
                SmallCorpus.AREAS,
                "--mix-labels",
                "--micro-weight",
                "1",
                "-o",
                out.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log-" + cores).toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        return out.resolve(SmallCorpus.AREAS).resolve("model.papertag");
    }
}
