package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.label.BundledModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static JsonNode example() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf("    {\"id\"");
        return json(readme.substring(start, readme.indexOf("\n\n", start)));
    }

    private static JsonNode json(String text) throws IOException {
        return new JsonMapper().readTree(text);
    }
}
