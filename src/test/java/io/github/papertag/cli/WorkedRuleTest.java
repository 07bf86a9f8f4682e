package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Whoever follows the page about rules step by step sees what it shows. */
class WorkedRuleTest {

    private static final Path PAGE = Path.of("src/site/markdown/rules.md");
    private static final String CUT = "…";

    /** A file, or a command and what it shows. */
    private static final Pattern STEP = Pattern.compile("```(yaml|console)\\n([^`]{1,4000})```");

    private static final Pattern WORD = Pattern.compile("\"([^\"]{1,200})\"|(\\S{1,200})");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final List<String> transcript = new ArrayList<>();

    @BeforeEach
    void followThePage() throws IOException {
        List<MatchResult> steps = STEP.matcher(Files.readString(PAGE)).results().toList();
        for (MatchResult step : steps) {
            if (step.group(1).equals("yaml")) {
                Files.writeString(folder.resolve("sooner.yaml"), step.group(2));
            } else {
                List<String> shown = step.group(2).lines().toList();
                transcript.add(run(shown.get(0)));
                assertThat(transcript.get(transcript.size() - 1)).containsPattern(expected(shown));
            }
        }
    }

    @Test
    void theSentenceIsNotReadWithoutTheRuleAndIsWithIt() {
        assertThat(transcript.get(0)).endsWith("no claims\n");
        assertThat(transcript.get(3))
                .contains(
                        "40 ms  latency  change decrease exact 40 ms  (own, sentence 0, rule sooner, confidence 0.5)");
    }

    @Test
    void theFirstAttemptHasFaultsAndTheLastHasNone() {
        assertThat(transcript.get(1)).contains("fires in its counterexample", "lacks its fields");
        assertThat(transcript.get(2)).contains(" 0 faults");
    }

    /** The lines as shown; what is cut out of one may be anything. */
    private static Pattern expected(List<String> shown) {
        return Pattern.compile(shown.stream()
                .skip(1)
                .map(line ->
                        Arrays.stream(line.split(CUT, -1)).map(Pattern::quote).collect(Collectors.joining("[^\\n]*"))
                                + "\\n")
                .collect(Collectors.joining()));
    }

    private String run(String line) {
        List<String> words = WORD.matcher(line.substring("$ papertag ".length()))
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .map(word -> word.endsWith(".yaml") ? folder.resolve(word).toString() : word)
                .toList();
        StringWriter out = new StringWriter();
        Object command = words.get(0).equals("rules") ? new RulesCommand() : new ClaimsCommand();
        new CommandLine(command)
                .setOut(new PrintWriter(out))
                .execute(words.subList(1, words.size()).toArray(String[]::new));
        return out.toString();
    }
}
