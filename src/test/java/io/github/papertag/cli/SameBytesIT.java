package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a command writes is the same bytes wherever the program runs. */
class SameBytesIT {

    private static final Path SAMPLE = Path.of("eval/sample").toAbsolutePath();
    private static final String DUMP = SAMPLE.resolve("trending.txt").toString();
    private static final String GOLD = SAMPLE.resolve("gold.jsonl").toString();

    @TempDir
    Path folder = Path.of("");

    private static Map<String, String> expected = Map.of();

    @BeforeAll
    static void runHere(@TempDir Path folder) throws Exception {
        expected = results(JarRun.in(folder));
        assertThat(expected).hasSizeGreaterThanOrEqualTo(20);
        assertThat(expected.get("stdout"))
                .contains("micro", "Gr\u00c3\u00b6\u00c3\u009fe", "formats 0")
                .doesNotContainPattern("(?m)^\\w+ [23]$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Dfile.encoding=US-ASCII -Dstdout.encoding=US-ASCII",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Kiritimati -XX:ActiveProcessorCount=7",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Dfile.encoding=ISO-8859-1 -Dline.separator=X"
            })
    void nothingDependsOnThePlace(String options) throws Exception {
        assertThat(results(JarRun.in(folder, options.split(" ", -1)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "7"})
    void labelsDoNotDependOnTheNumberOfThreads(String threads) throws Exception {
        EveryOutput.writeABrokenDump(folder);
        JarRun.in(folder)
                .run("label", DUMP, EveryOutput.BROKEN, "--explain", "--threads", threads, "-o", "out.jsonl.gz");

        assertThat(bytes(folder.resolve("out.jsonl.gz"))).isEqualTo(expected.get("out.jsonl.gz"));
    }

    @Test
    void nothingDependsOnTheJava() throws Exception {
        Optional<Path> other = otherJava();
        assumeThat(other).isPresent();

        assertThat(results(new JarRun(folder, other.orElseThrow(), List.of()))).isEqualTo(expected);
    }

    /** By its name each file that a user gets to see, and what went to standard output; a character is a byte. */
    private static Map<String, String> results(JarRun java) throws Exception {
        int status = java.process(EveryOutput.class, DUMP, GOLD)
                .redirectOutput(java.folder().resolve("stdout").toFile())
                .start()
                .waitFor();
        assertThat(status).as(java.err()).isZero();
        Map<String, String> results = new TreeMap<>();
        try (Stream<Path> files = Files.walk(java.folder())) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("err"))
                    .toList()) {
                results.put(java.folder().relativize(file).toString(), bytes(file));
            }
        }
        return results;
    }

    private static String bytes(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    /** The newest other Java of this machine, or none. */
    private static Optional<Path> otherJava() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> homes = Files.list(all)) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> Files.isRegularFile(home.resolve("release")))
                    .filter(home -> version(home) != version(own))
                    .max(Comparator.comparingInt(SameBytesIT::version));
        }
    }

    private static int version(Path home) {
        try {
            return Files.readAllLines(home.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D*(\\d+).*", "$1")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
