package io.github.papertag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages about trust name classes, bounds and files that there are, and leave no hostile test out. */
class TrustPageTest {

    private static final Path TRUST = Path.of("src/site/markdown/trust.md");
    private static final String FUZZING = "eval/fuzzing.md";
    private static final String MUTATION = "eval/mutation.md";

    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w{1,60})(?:\\.([A-Z_]{2,60}))?`");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]{1,200})\\)");

    private static Map<String, Path> sources = Map.of();

    @BeforeAll
    static void findTheSources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(TrustPageTest::className, file -> file, (one, other) -> one));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/site/markdown/trust.md", FUZZING, MUTATION})
    void everyClassAndBoundThatIsNamedExists(Path page) throws IOException {
        List<String> missing = new ArrayList<>();
        for (MatchResult named : found(CLASS, page)) {
            Path source = sources.get(named.group(1));
            String bound = named.group(2);
            if (source == null || (bound != null && !Files.readString(source).contains(bound + " = "))) {
                missing.add(named.group());
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/site/markdown/trust.md", FUZZING, MUTATION})
    void everyFileThatIsLinkedExists(Path page) throws IOException {
        assertThat(found(LINK, page)).allSatisfy(link -> assertThat(page.resolveSibling(link.group(1)))
                .exists());
    }

    @Test
    void everyHostileTestOfThePackagedProgramHasItsPlaceInTheTable() throws IOException {
        assertThat(classes(TRUST)).containsAll(sources("(?:Hostile|Failing|Kill)\\w{1,40}IT"));
    }

    @Test
    void everyFuzzTestStandsInTheCampaign() throws IOException {
        assertThat(classes(Path.of(FUZZING))).containsAll(sources("\\w{1,40}FuzzTest"));
    }

    private static Set<String> sources(String name) {
        Set<String> names = sources.keySet().stream()
                .filter(Pattern.compile(name).asMatchPredicate())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).isNotEmpty();
        return names;
    }

    private static Set<String> classes(Path page) throws IOException {
        return found(CLASS, page).stream().map(named -> named.group(1)).collect(Collectors.toSet());
    }

    private static List<MatchResult> found(Pattern pattern, Path page) throws IOException {
        List<MatchResult> found =
                pattern.matcher(Files.readString(page)).results().toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    private static String className(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
