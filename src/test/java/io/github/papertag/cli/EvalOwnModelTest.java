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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl"})
    void fieldsOfOtherNamesAreNamedAsInTraining(String form) throws IOException {
        String abstractText = "We prune the channels of convolutional networks for phones and retrain them for three"
                + " epochs. The pruned networks need a third of the multiplications, and their accuracy falls by less.";
        Path gold = Files.writeString(
                folder.resolve("gold." + form),
                form.equals("csv")
                        ? "kop,tekst,etiket\nThin Channels for Phones,\"" + abstractText + "\",efficiency\n"
                        : "{\"kop\": \"Thin Channels for Phones\", \"tekst\": \"" + abstractText
                                + "\", \"etiket\": \"efficiency\"}");

        assertThat(eval(gold)).isEqualTo(2);
        assertThat(eval(gold, "--columns", "title=kop,abstract=tekst,labels=etiket"))
                .isZero();
        assertThat(streams.out()).startsWith("Topics: micro-F1 1.0000 ");
    }

    @Test
    void aReportIsMadeOfSuchFieldsToo() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.csv"), """
                kop,tekst,etiket
                Soft Hands,A robot arm sorts tools with a gripper that feels them.,robotics
                """);

        assertThat(eval(gold, "--columns", "title=kop,abstract=tekst,labels=etiket", "--report", folder.toString()))
                .isZero();
        assertThat(Files.readString(folder.resolve("report.json"))).contains("\"gold.csv\"");
    }

    @Test
    void labelsThatAreATextMayStandInTheFieldOfAModel() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"title\": \"Soft Hands\", \"abstract\": \"A robot arm sorts tools with a gripper that feels them.\","
                        + " \"marks\": \"robotics; knitting\"}");

        assertThat(eval(gold, "--field", "Topics=marks")).isZero();
        assertThat(streams.out()).containsPattern("robotics +1 ").containsPattern("knitting +1 ");
    }

    @Test
    void anUnknownColumnIsNamed() {
        assertThat(eval(SAMPLE, "--columns", "heading=title")).isEqualTo(2);
        assertThat(streams.err()).contains("unknown column 'heading'; there are title, abstract, id, labels");
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
