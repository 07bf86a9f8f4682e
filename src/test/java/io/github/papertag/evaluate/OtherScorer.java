package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.LabelledPaper;
import io.github.papertag.SharedFiles;
import io.github.papertag.label.RecordJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second program that scores labelled papers, written by others. Needs the folder with gold and Python. */
final class OtherScorer {

    private OtherScorer() {}

    /** What the other program says of these papers; skips the test if it or Python is not there. */
    static JsonNode scores(Path directory, Path gold, List<LabelledPaper> labelled)
            throws IOException, InterruptedException {
        Path scorer = SharedFiles.file("tools/score.py");
        assumeThat(python(directory, "--version")).as("python3").isNotEmpty();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (LabelledPaper paper : labelled) {
            lines.write(RecordJson.line(paper));
        }
        Path output = Files.write(directory.resolve("labelled.jsonl"), lines.toByteArray());
        return new JsonMapper()
                .readTree(python(directory, scorer.toString(), gold.toString(), output.toString(), "--json"));
    }

    /** What Python prints; empty if there is none. */
    private static String python(Path directory, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        Path printed = Files.createTempFile(directory, "python", ".txt");
        try {
            int status = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start()
                    .waitFor();
            assertThat(status).as(Files.readString(printed)).isZero();
        } catch (IOException noSuchProgram) {
            return "";
        }
        return Files.readString(printed);
    }
}
