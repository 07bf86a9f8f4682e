package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.topic.SmallCorpus;
import io.github.papertag.topic.TrainingData;
import java.io.IOException;
import java.nio.file.Path;
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

    /** Trains in a process of its own that sees this many cores. */
    private Path model(int cores) throws IOException, InterruptedException {
        Path out = folder.resolve("on-" + cores);
        Process process = new ProcessBuilder(List.of(
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
                        out.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log-" + cores).toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        return out.resolve(SmallCorpus.AREAS).resolve("model.papertag");
    }
}
