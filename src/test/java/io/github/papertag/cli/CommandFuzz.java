package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Commands that get files of any bytes: they end with a result or with one sentence, and upset no terminal. */
final class CommandFuzz {

    private static final int USAGE = 2;

    /** Where the files lie; one for all runs, as millions of runs want no millions of folders. */
    static final Path FOLDER = folder();

    private CommandFuzz() {}

    static Path file(String name, byte[] bytes) throws IOException {
        return Files.write(FOLDER.resolve(name), bytes);
    }

    /** Runs a command; gives its exit status, which is neither a fault of the program nor of the output. */
    static int run(Object... arguments) {
        CapturedStreams streams = new CapturedStreams();
        int status;
        try {
            streams.capture();
            String[] texts = new String[arguments.length];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = arguments[i].toString();
            }
            status = Main.run(texts);
        } finally {
            streams.giveBack();
        }
        String told = withoutTheFuzzersOwn(streams.err());
        assertThat(told).doesNotContain("Exception", "\tat ");
        if (status == USAGE) {
            assertThat(told).startsWith("papertag: ").hasLineCount(1);
        }
        assertThat(status).isBetween(0, USAGE);
        assertHarmless(told + streams.out());
        return status;
    }

    private static String withoutTheFuzzersOwn(String told) {
        return told.lines()
                .filter(line -> !line.startsWith("INFO: "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static void assertHarmless(String text) {
        assertThat(text.chars().filter(c -> c != '\n' && c != '\t').noneMatch(Character::isISOControl))
                .as("no control character in %s", text)
                .isTrue();
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("fuzz");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
