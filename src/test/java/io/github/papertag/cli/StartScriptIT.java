package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the jar with an archive of its classes. */
class StartScriptIT {

    private static final Path SCRIPT = Path.of("target", "papertag").toAbsolutePath();
    private static final Path PAGE = Path.of("eval", "sample", "trending.txt").toAbsolutePath();
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private record Outcome(int status, String out, String err) {}

    @Test
    void recordsAreThoseOfTheJarWithAndWithoutTheArchive() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        String expected =
                JarRun.in(folder).run("label", "--no-claims", PAGE.toString()).out();

        Outcome first = run("label", "--no-claims", PAGE.toString());
        waitForArchive();
        Outcome second = run("label", "--no-claims", PAGE.toString());

        assertThat(List.of(first.out(), second.out())).containsOnly(expected);
        assertThat(second.err()).isEqualTo(first.err());
    }

    @Test
    void anArchiveThatIsBrokenDoesNoHarm() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        run("--version");
        Path archive = waitForArchive();
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
        Files.writeString(archive, "no archive");

        Outcome outcome = run("--version");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("papertag ").hasLineCount(1);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void theStatusIsThatOfTheProgram() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        assertThat(run("label", "no-such-file").status()).isEqualTo(2);
        waitForArchive();
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of("/bin/sh", SCRIPT.toString()), Stream.of(arguments))
                .toList();
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.redirectError(err.toFile()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        return new Outcome(process.waitFor(), out, Files.readString(err, StandardCharsets.ISO_8859_1));
    }

    private Path waitForArchive() throws IOException, InterruptedException {
        Path cache = folder.resolve("cache").resolve("papertag");
        Instant end = Instant.now().plus(LONGEST_WAIT);
        while (Instant.now().isBefore(end)) {
            if (Files.isDirectory(cache)) {
                try (Stream<Path> files = Files.list(cache)) {
                    List<Path> archives = files.filter(file -> file.toString().endsWith(".jsa"))
                            .toList();
                    if (!archives.isEmpty()) {
                        return archives.get(0);
                    }
                }
            }
            Thread.sleep(50);
        }
        throw new IOException("no archive was made in " + LONGEST_WAIT);
    }
}
