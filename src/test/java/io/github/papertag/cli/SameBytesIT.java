package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels, scores and models are the same bytes wherever the program runs. */
class SameBytesIT {

    private static final Path SAMPLE = Path.of("eval/sample").toAbsolutePath();
    private static final String DUMP = SAMPLE.resolve("trending.txt").toString();
    private static final String GOLD = SAMPLE.resolve("gold.jsonl").toString();

    @TempDir
    Path folder = Path.of("");

    private static Result expected = new Result("", "", "", "", "");

    /** What a user gets to see; the model byte by byte. */
    private record Result(String labels, String scores, String card, String rules, String model) {}

    @BeforeAll
    static void runHere(@TempDir Path folder) throws Exception {
        expected = results(JarRun.in(folder));
        assertThat(expected.labels()).contains("\"status\":\"labelled\"");
        assertThat(expected.scores()).contains("micro");
        assertThat(expected.model()).hasSizeGreaterThan(1_000);
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
        assertThat(JarRun.in(folder)
                        .run("label", DUMP, "--explain", "--threads", threads)
                        .out())
                .isEqualTo(expected.labels());
    }

    @Test
    void nothingDependsOnTheJava() throws Exception {
        Optional<Path> other = otherJava();
        assumeThat(other).isPresent();

        assertThat(results(new JarRun(folder, other.orElseThrow(), List.of()))).isEqualTo(expected);
    }

    private static Result results(JarRun java) throws Exception {
        return new Result(
                java.run("label", DUMP, "--explain").out(),
                java.run("eval", "--gold", GOLD).out(),
                java.run("inspect", "contribution").out(),
                java.run("rules", "test").out(),
                train(java));
    }

    private static String train(JarRun java) throws Exception {
        assertThat(java.run("featurize", GOLD, "-o", "data").status()).isZero();
        assertThat(java.run("train", "data", "--facets", "contribution", "-o", "models")
                        .status())
                .isZero();
        return new String(
                Files.readAllBytes(java.folder().resolve("models/contribution/model.papertag")),
                StandardCharsets.ISO_8859_1);
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
