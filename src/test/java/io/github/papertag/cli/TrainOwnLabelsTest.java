package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.evaluate.GoldFile;
import io.github.papertag.evaluate.GoldRecord;
import io.github.papertag.topic.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One command makes a model of somebody's own labels, and another applies it. */
class TrainOwnLabelsTest {

    private static final Path SAMPLE = Path.of("eval/sample/own-labels.csv");
    private static final String DUMP = "eval/sample/trending.txt";

    @RegisterExtension
    final CapturedStreams streams = new CapturedStreams();

    @TempDir
    Path folder = Path.of("");

    @Test
    void aTableGivesAModelThatLabels() throws IOException {
        assertThat(Main.run("train", SAMPLE.toString(), "-o", folder.toString()))
                .isZero();
        Path dump = Files.writeString(
                folder.resolve("dump.jsonl"),
                "{\"title\": \"Arms That Sort\", \"abstract\": \"A robot arm sorts tools with a gripper that feels them."
                        + " The policy was trained in simulation and runs on a real robot without further training.\"}\n");
        Path labelled = folder.resolve("labelled.jsonl");

        assertThat(Main.run(
                        "label",
                        dump.toString(),
                        "--models",
                        folder.resolve("own-labels").toString(),
                        "-o",
                        labelled.toString()))
                .isZero();
        JsonNode labels = new JsonMapper()
                .readTree(Files.readString(labelled))
                .path("labels")
                .path("own-labels");
        assertThat(labels.findValuesAsText("label")).containsExactly("robotics");
    }

    @Test
    void theCrossValidatedScoresAreTold() {
        Main.run("train", SAMPLE.toString(), "-o", folder.toString());
        assertThat(streams.out())
                .contains("own-labels, cross-validated: micro-F1 0.", "efficiency", "calibration error");
    }

    @Test
    void jsonLinesGiveTheSameModelAsATable() throws IOException {
        Path lines = folder.resolve("own.jsonl");
        Files.writeString(
                lines,
                GoldFile.read(List.of(SAMPLE)).stream()
                        .map(TrainOwnLabelsTest::json)
                        .collect(Collectors.joining("\n")));
        Main.run(
                "train",
                SAMPLE.toString(),
                "--name",
                "own",
                "-o",
                folder.resolve("a").toString());
        Main.run("train", lines.toString(), "-o", folder.resolve("b").toString());
        assertThat(folder.resolve("b/own/model.papertag"))
                .hasSameBinaryContentAs(folder.resolve("a/own/model.papertag"));
    }

    @ParameterizedTest
    @CsvSource({"jsonl, own-labels", "csv, own-labels", "csv, Robots & more"})
    void whatNextListsIsLearntFromOnceItIsCorrected(String format, String name) throws IOException {
        Path next = folder.resolve("next." + format);
        String model = folder.resolve(name).toString();
        Main.run("train", SAMPLE.toString(), "--name", name, "-o", folder.toString());
        Main.run("next", DUMP, "--models", model, "-n", "5", "--format", format, "-o", next.toString());
        Files.writeString(next, correctedToRobotics(Files.readString(next)));

        assertThat(Main.run("train", SAMPLE.toString(), next.toString(), "-o", folder.toString()))
                .isZero();
        assertThat(ModelFile.read(folder.resolve("own-labels")).card().labelDocuments())
                .isEqualTo(Map.of("efficiency", 9, "language", 9, "robotics", 14));
    }

    private static String correctedToRobotics(String next) {
        return next.replaceAll("\"labels\":\\[[^]]{0,99}]", "\"labels\":[\"robotics\"]")
                .replaceAll("(?m),[a-z;\"]*,(\"?[a-z]+ 0\\.\\d\\d, threshold)", ",robotics,$1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "..", ".", "/evil", "deeper/evil", "deeper\\evil", " ", "e\nvil"})
    void aModelOfANameThatLeadsOutOfTheFolderIsRefused(String name) {
        Path models = folder.resolve("models");
        assertThat(Main.run("train", SAMPLE.toString(), "--name", name, "-o", models.toString()))
                .isEqualTo(2);
        assertThat(Main.run("train", SAMPLE.toString(), "--facets", name + "=labels", "-o", models.toString()))
                .isEqualTo(2);
        assertThat(Main.run("train", folder.toString(), "--facets", name, "-o", models.toString()))
                .isEqualTo(2);
        assertThat(streams.err().lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("papertag: a model cannot have the name '"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void columnsOfOtherNamesAreNamedForEveryCommandOfTheRoundTrip() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.csv"),
                Files.readString(SAMPLE).replaceFirst("id,title,abstract,labels", "id,kop,tekst,etiket"));
        String columns = "title=kop,abstract=tekst,labels=etiket";
        String papers = "title=kop,abstract=tekst";
        String next = folder.resolve("next.csv").toString();
        String model = folder.resolve("own").toString();
        assertThat(Main.run("train", own.toString(), "--columns", columns, "-o", folder.toString()))
                .isZero();
        assertThat(Main.run("suspects", own.toString(), "--columns", columns)).isZero();
        assertThat(Main.run(
                        "next", own.toString(), "--columns", papers, "--models", model, "--without", own.toString()))
                .isZero();
        streams.forget();
        assertThat(Main.run("next", DUMP, "--models", model, "-n", "5", "--format", "csv", "-o", next))
                .isZero();
        assertThat(Main.run("train", own.toString(), next, "--columns", columns, "-o", folder.toString()))
                .isZero();
        assertThat(streams.out()).contains("(29 papers)");
        assertThat(Main.run("train", own.toString(), "--columns", "tags=etiket", "-o", folder.toString()))
                .isEqualTo(2);
        assertThat(streams.err()).endsWith("unknown column 'tags'; there are title, abstract, id, labels\n");
    }

    @Test
    void aFileWithoutAbstractsIsToldInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("own.csv"), "title,labels\nDunes,sand\n");
        assertThat(Main.run("train", file.toString(), "-o", folder.toString())).isEqualTo(2);
        assertThat(streams.err())
                .isEqualToNormalizingNewlines(
                        "papertag: " + file + ": has no column 'abstract'; its columns are title, labels\n");
    }

    private static String json(GoldRecord gold) {
        return new JsonMapper()
                .valueToTree(Map.of(
                        "id", gold.id(),
                        "title", gold.title(),
                        "abstract", gold.abstractText(),
                        "labels", gold.labels("labels")))
                .toString();
    }
}
