package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.LabelledPaper;
import io.github.papertag.LabelledPaper.Reason;
import io.github.papertag.Paper;
import io.github.papertag.read.Dump;
import io.github.papertag.read.Dumps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page about labels has every label and every reason of abstention, no other ones, and shows real output. */
class LabelsPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/labels.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([\\w.-]{2,40})` \\| (.{1,600}) \\|$");
    private static final Pattern NEIGHBOUR = Pattern.compile("`([a-z0-9-]{4,40})`");
    private static final Pattern TERM = Pattern.compile("\\{\"term\":[^}]{1,200}}");
    private static final Pattern EVIDENCE = Pattern.compile("\"evidence\":\\{.{1,200}}}");

    @ParameterizedTest
    @CsvSource({"areas, Areas", "contribution, Types of contribution", "arxiv, Categories of arXiv"})
    void everyLabelOfAModelHasItsRowAndNoRowNamesAnother(String model, String heading) throws IOException {
        assertThat(rows(heading).stream().map(row -> row.group(1)))
                .containsExactlyElementsOf(BundledModels.load(model).labels());
    }

    @ParameterizedTest
    @CsvSource({"areas, Areas", "contribution, Types of contribution"})
    void everyLabelIsToldApartFromOtherLabelsOfItsModel(String model, String heading) throws IOException {
        Set<String> labels = new TreeSet<>(BundledModels.load(model).labels());

        assertThat(rows(heading)).allSatisfy(row -> assertThat(neighbours(row))
                .isNotEmpty()
                .isSubsetOf(labels)
                .doesNotContain(row.group(1)));
    }

    @Test
    void everyReasonOfAbstentionHasItsRowAndNoRowNamesAnother() throws IOException {
        assertThat(rows("Why a paper has no labels").stream().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Reason.values()).map(Reason::name).toList());
    }

    @Test
    void theLimitsAreThoseOfAbstention() throws IOException {
        assertThat(section("Why a paper has no labels"))
                .contains(
                        "fewer than " + Abstention.MIN_WORDS + " words",
                        "knows " + Abstention.MIN_KNOWN_TERMS + " different terms");
    }

    @Test
    void theExamplesOfExplainAreRealOutput() throws IOException {
        String explain = section("What `--explain` adds");
        String output = explained();

        assertThat(output).contains(found(TERM, explain)).contains(found(EVIDENCE, explain));
    }

    /** The first paper of the sample, as {@code label --explain} writes it. */
    private static String explained() throws IOException {
        try (Dump dump = Dumps.open(Path.of("eval/sample/trending.txt"))) {
            Paper first = dump.iterator().next();
            LabelledPaper labelled =
                    Labeller.load(Labeller.DEFAULT_MODELS).explaining().label(first);
            return new String(RecordJson.line(labelled), StandardCharsets.UTF_8);
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found =
                pattern.matcher(text).results().map(MatchResult::group).toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    private static Set<String> neighbours(MatchResult row) {
        return NEIGHBOUR
                .matcher(row.group(2))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
    }

    private static List<MatchResult> rows(String heading) throws IOException {
        return ROW.matcher(section(heading))
                .results()
                .filter(row -> !row.group(1).equals("reason"))
                .toList();
    }

    private static String section(String heading) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("\n## " + heading + "\n");
        assertThat(start).as(heading).isNotNegative();
        int end = page.indexOf("\n## ", start + 1);
        return page.substring(start, end < 0 ? page.length() : end);
    }
}
