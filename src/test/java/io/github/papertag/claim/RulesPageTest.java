package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.papertag.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about rules names all that patterns and rules can hold, and nothing else. */
class RulesPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/rules.md");
    private static final Pattern IN_BRACES = Pattern.compile("\\{([a-z|]{2,40})}");
    private static final Pattern IN_ANGLES = Pattern.compile("<([a-z|-]{2,60})>");
    private static final Pattern CUE_ROW = Pattern.compile("\\| `<([a-z-]{2,40})>` \\| ([^|]{1,200}) \\|");
    private static final Pattern QUANTITY_ROW =
            Pattern.compile("\\| `\\{([a-z]{2,40})}` \\| [^|]{1,200} \\| ([^|]{1,200}) \\|");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]{2,40})` \\|");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void everyTypeOfQuantityIsNamedAndEveryNamedOneExists() throws IOException {
        Set<String> types = Arrays.stream(QuantityType.values())
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        types.addAll(List.of("decimal", "signed", "any"));

        assertThat(rows(QUANTITY_ROW).keySet()).containsExactlyInAnyOrderElementsOf(types);
        assertThat(names(IN_BRACES)).isSubsetOf(types);
    }

    @Test
    void everyClassOfCuesIsNamedAndEveryNamedOneExists() throws IOException {
        Set<String> cues = new TreeSet<>(new LexiconReader().cueTypes());

        assertThat(rows(CUE_ROW).keySet()).containsExactlyInAnyOrderElementsOf(cues);
        cues.addAll(List.of("metric", "score", "dataset", "quantity", "name", "plain"));
        assertThat(names(IN_ANGLES)).containsExactlyInAnyOrderElementsOf(cues);
    }

    @Test
    void theWordsOfAClassAreInIt() throws IOException {
        rows(CUE_ROW).forEach((type, words) -> assertThat(words)
                .allSatisfy(word -> assertThat(matches("<" + type + "> shelf {any}", word + " shelf 3%"))
                        .as(type + ": " + word)
                        .isTrue()));
    }

    @Test
    void theQuantitiesOfATypeAreReadAsIt() throws IOException {
        rows(QUANTITY_ROW).forEach((type, quantities) -> assertThat(quantities)
                .allSatisfy(quantity -> assertThat(matches("saw {" + type + "} now", "It saw " + quantity + " now"))
                        .as(type + ": " + quantity)
                        .isTrue()));
    }

    @Test
    void everyMetricOfTheFixedListIsNamed() throws IOException {
        String page = Files.readString(PAGE);
        String list = page.substring(page.indexOf("The ids:"), page.indexOf("; and such as `other:"));
        List<String> fixed = Lexicon.standard().metricIds().stream()
                .filter(id -> !id.startsWith("other:"))
                .toList();

        assertThat(list.substring("The ids:".length()).strip().split(",\\s+"))
                .containsExactlyInAnyOrderElementsOf(fixed);
    }

    @Test
    void whatARuleProducesAndHowItsDirectionIsToldAreThoseThatTheReaderKnows() throws IOException {
        assertThat(rowsAfter("`produces` is one of")).containsExactlyInAnyOrder(known("produces: nothing"));
        assertThat(rowsAfter("`direction` is one of"))
                .containsExactlyInAnyOrder(known("produces: change\n    direction: nowhere"));
    }

    @Test
    void theLimitsAreThoseOfTheParser() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(
                        "at least " + RuleReader.FEWEST_EXAMPLES + " sentences in which the rule decides",
                        "at least " + RuleReader.FEWEST_COUNTEREXAMPLES + " sentences in which it must not",
                        "over 1 to 20 words",
                        String.format(Locale.ROOT, "more than %,d ways", PatternCost.MOST_WAYS));
        assertThat(matches("~20 {any}", "saw 3%")).isTrue();
        assertThatThrownBy(() -> matches("~21 {any}", "saw 3%")).isInstanceOf(IllegalArgumentException.class);
    }

    /** What the reader says that it would have taken. */
    private String[] known(String lines) throws IOException {
        String rule = """
                rules:
                  - id: trial
                    says: Shelves are measured in metres.
                    %s
                    patterns: ["shelves of {measure}"]
                    examples: [{text: "Shelves of [4 m]."}, {text: "Shelves of [5 m]."}, {text: "Shelves of [6 m]."}]
                    counterexamples: ["The shelves are red.", "The room is long."]
                """.formatted(lines);
        Path file = Files.writeString(folder.resolve("trial.yaml"), rule);
        try {
            RuleSet.load(file);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            return message.substring(message.indexOf("one of ") + "one of ".length())
                    .split(", ");
        }
        return new String[0];
    }

    private static boolean matches(String pattern, String text) {
        TaggedSentence sentence =
                TaggedSentence.of(text, new Sentence(0, 0, text.length()), Lexicon.standard(), Units.standard());
        io.github.papertag.claim.Pattern parsed = PatternParser.parse(pattern, Lexicon.standard());
        return QuantityGroup.in(sentence).stream().anyMatch(group -> parsed.match(sentence, group) != null);
    }

    /** The first cells of the table that follows some words. */
    private static Set<String> rowsAfter(String words) throws IOException {
        String page = Files.readString(PAGE);
        int table = page.indexOf("\n\n", page.indexOf(words)) + 2;
        return ROW.matcher(page.substring(table, page.indexOf("\n\n", table)))
                .results()
                .map(row -> row.group(1))
                .filter(cell -> !words.contains(cell))
                .collect(Collectors.toSet());
    }

    private static Map<String, List<String>> rows(Pattern row) throws IOException {
        return found(row)
                .collect(Collectors.toMap(
                        cells -> cells.group(1), cells -> List.of(cells.group(2).split(", "))));
    }

    private static Set<String> names(Pattern pattern) throws IOException {
        return found(pattern)
                .flatMap(name -> Stream.of(name.group(1).split("\\|")))
                .collect(Collectors.toSet());
    }

    private static Stream<MatchResult> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(PAGE)).results();
    }
}
