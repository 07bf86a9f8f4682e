package io.github.papertag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every dependency of {@code pom.xml} stands in the design's table with a reason, and nothing else does. */
class DependencyTableTest {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s{0,200}<groupId>[^<]{1,200}</groupId>\\s{0,200}"
                    + "<artifactId>([^<]{1,200})</artifactId>(?!\\s{0,200}<version>[^<]{1,200}</version>\\s{0,200}<type>pom)");
    private static final Pattern NAME = Pattern.compile("`([^`]{1,100})`");

    @Test
    void theTableHasTheDependencies() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String row : Files.readAllLines(Path.of("src/site/markdown/design.md"))) {
            String[] cells = row.split("\\|", -1);
            if (cells.length == 5 && cells[1].startsWith(" `")) {
                assertThat(cells[2]).as(row).isNotBlank();
                assertThat(cells[3].strip()).as(row).hasSizeGreaterThan(4);
                named.addAll(all(NAME, cells[1]));
            }
        }
        assertThat(all(DEPENDENCY, Files.readString(Path.of("pom.xml"))))
                .isNotEmpty()
                .isEqualTo(named);
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
