package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.evaluate.GoldFile;
import io.github.papertag.evaluate.GoldRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Mine or not mine: every command takes a model that has one label. */
class OneLabelTest {

    private static final String DUMP = "eval/sample/trending.txt";

    @RegisterExtension
    final CapturedStreams streams = new CapturedStreams();

    @TempDir
    Path folder = Path.of("");

    private Path papers = Path.of("");
    private String model = "";

    @BeforeEach
    void train() throws IOException {
        papers = Files.writeString(
                folder.resolve("mine.jsonl"),
                GoldFile.read(List.of(Path.of("eval/sample/own-labels.csv"))).stream()
                        .map(OneLabelTest::mineIfOfRobots)
                        .collect(Collectors.joining("\n")));
        model = folder.resolve("mine").toString();
        assertThat(Main.run("train", papers.toString(), "-o", folder.toString()))
                .isZero();
    }

    private static String mineIfOfRobots(GoldRecord gold) {
        return new JsonMapper()
                .valueToTree(Map.of(
                        "id", gold.id(),
                        "title", gold.title(),
                        "abstract", gold.abstractText(),
                        "labels", gold.labels("labels").contains("robotics") ? List.of("mine") : List.of()))
                .toString();
    }

    @Test
    void itsScoresCalibrationAndPapersWithoutTheLabelAreTold() {
        assertThat(streams.out())
                .contains("mine, cross-validated: micro-F1 ", "  mine ", "mine: expected calibration error");
        assertThat(streams.err()).contains("mine: 15 of 24 papers have none of the labels");
    }

    @Test
    void itLabelsWhatIsMineAndAbstainsFromTheRest() throws IOException {
        Path labelled = folder.resolve("labelled.jsonl");
        assertThat(Main.run("label", papers.toString(), "--models", model, "-o", labelled.toString()))
                .isZero();
        List<JsonNode> lines = new JsonMapper()
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(labelled.toFile())
                .readAll();
        assertThat(lines).hasSize(24);
        assertThat(lines.get(14).at("/labels/mine/0/label").textValue()).isEqualTo("mine");
        assertThat(lines.get(0).path("reason").textValue()).isEqualTo("LOW_CONFIDENCE");
    }

    @Test
    void itIsEvaluatedWithAndWithoutAReport() throws IOException {
        String report = folder.resolve("report").toString();
        assertThat(Main.run("eval", "--gold", papers.toString(), "--models", model))
                .isZero();
        assertThat(streams.out()).contains("mine: micro-F1 1.0000 ", "  mine         9 ");
        assertThat(Main.run("eval", "--gold", papers.toString(), "--models", model, "--report", report))
                .isZero();
        assertThat(folder.resolve("report/report.html")).isNotEmptyFile();
        assertThat(Main.run("eval", "--gold", papers.toString(), "--folds", "3", "--models", "labels"))
                .isZero();
    }

    @Test
    void itIsInspectedAndItsSuspectsAreListed() {
        assertThat(Main.run("inspect", model)).isZero();
        assertThat(Main.run("suspects", papers.toString())).isZero();
        assertThat(streams.out()).contains("robot");
    }

    @Test
    void whatToLabelNextIsListedAndLearntFrom() throws IOException {
        Path next = folder.resolve("next.csv");
        assertThat(Main.run("next", DUMP, "--models", model, "-n", "3", "--format", "csv", "-o", next.toString()))
                .isZero();
        assertThat(Files.readString(next)).contains("mine 0.");
        assertThat(Main.run("train", papers.toString(), next.toString(), "-o", folder.toString()))
                .isZero();
    }
}
