package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A model of somebody's own labels is evaluated on files like those that it was trained on. */
class EvalOwnModelTest {

    private static final Path SAMPLE = Path.of("eval/sample/own-labels.csv");

    @TempDir
    private static Path models = Path.of("");

    @RegisterExtension
    final CapturedStreams streams = new CapturedStreams();

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void trainOnce() {
        if (!Files.exists(models.resolve("Topics"))) {
            Main.run("train", SAMPLE.toString(), "--name", "Topics", "-o", models.toString());
            streams.forget();
        }
    }

    @Test
    void theFieldLabelsIsTakenWhereNoneHasTheNameOfTheModel() {
        assertThat(eval(SAMPLE)).isZero();
        assertThat(streams.out()).startsWith("Topics: micro-F1 1.0000 ");
        assertThat(streams.err()).isEqualTo("Topics: its labels in the gold are those of the field 'labels'\n");
    }

    @Test
    void soItIsInAReport() {
        assertThat(eval(SAMPLE, "--report", folder.toString())).isZero();
        assertThat(streams.out()).contains("Topics");
        assertThat(folder.resolve("report.html")).isNotEmptyFile();
    }

    @Test
    void aFieldOfTheNameOfTheModelGoesFirstWhateverItsLetters() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.csv"), """
                title,abstract,TOPICS,labels
                Soft Hands,A robot arm sorts tools with a gripper that feels them.,efficiency,robotics
                """);
        assertThat(eval(gold)).isZero();
        assertThat(streams.err()).contains("the field 'topics'");
        assertThat(streams.out()).containsPattern("efficiency +1 ").doesNotContain("robotics");
    }

    @Test
    void severalModelsCannotShareTheFieldLabels() {
        assertThat(Main.run(
                        "eval", "--gold", SAMPLE.toString(), "--models", "contribution," + models.resolve("Topics")))
                .isEqualTo(2);
        assertThat(streams.err()).contains("no labels of 'contribution'");
    }

    @Test
    void labelsOfTheGoldThatTheModelDoesNotHaveAreCountedNamedAndMissed() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.csv"), """
                title,abstract,topics
                Soft Hands,A robot arm sorts tools with a gripper that feels them.,knitting;robotics
                Warm Hands,Gloves keep the hands of those who wait for the bus warm.,knitting
                Cold Hands,We compare the hands of those who wait for the train.,waiting
                """);
        assertThat(eval(gold, "--field", "Topics=topics")).isZero();
        assertThat(streams.err())
                .isEqualTo("Topics: 2 labels of the gold are not among the model's and count as missed:"
                        + " knitting (2 papers), waiting (1 paper)\n");
        assertThat(streams.out()).containsPattern("knitting +2 +– +0.000 +0.000");

        assertThat(eval(gold, "--report", folder.toString())).isZero();
        assertThat(streams.err()).endsWith("knitting (2 papers), waiting (1 paper)\n");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("does not have and so never gives; they stay in all measures: knitting, waiting.");
    }

    private int eval(Path gold, String... more) {
        String[] arguments = {
            "eval",
            "--gold",
            gold.toString(),
            "--models",
            models.resolve("Topics").toString()
        };
        return Main.run(Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new));
    }
}
