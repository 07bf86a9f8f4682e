package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.label.BundledModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says is what the program does; its commands are all run by .ci/run. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    @TempDir
    private Path directory;

    @Test
    void theExampleIsRealOutput() throws IOException {
        Path out = directory.resolve("out.jsonl");
        Main.run("label", "eval/sample/trending.txt", "-o", out.toString());

        JsonNode real = json(Files.readAllLines(out).get(0));

        assertThat(example()).isEqualTo(real);
    }

    @ParameterizedTest
    @ValueSource(strings = {"areas", "contribution"})
    void everyLabelOfAModelIsNamed(String model) throws IOException {
        assertThat(Files.readString(README).split("[^a-z0-9-]+"))
                .contains(BundledModels.load(model).labels().toArray(String[]::new));
    }

    @Test
    void everyFileThatItLinksToExists() throws IOException {
        Stream<String> links = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)")
                .matcher(Files.readString(README))
                .results()
                .map(match -> match.group(1));

        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(Path.of(link))
                .exists());
    }

    @Test
    void theTableOfSpeedIsWhatWasMeasured() throws IOException {
        String readme = Files.readString(README);
        String table = Files.readString(Path.of("eval", "speed", "results.md"));

        assertThat(readme).contains("<!-- speed:begin -->\n\n" + table + "\n<!-- speed:end -->");
        JsonNode results = json(Files.readString(Path.of("eval", "speed", "results.json")));
        assertThat(results.path("programs").properties()).isNotEmpty().allSatisfy(program -> assertThat(table)
                .contains(String.format(
                        Locale.ROOT,
                        "| %s | %,d | %,d |",
                        program.getKey(),
                        program.getValue().path("coldPerSecond").asLong(),
                        program.getValue().path("warmPerSecond").asLong())));
    }

    private static JsonNode example() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf("    {\"id\"");
        return json(readme.substring(start, readme.indexOf("\n\n", start)));
    }

    private static JsonNode json(String text) throws IOException {
        return new JsonMapper().readTree(text);
    }
}
