package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.TestPapers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** A folder in which the packaged program meets what was made to harm it, with little memory. */
record Trap(Path folder) {

    static final int DONE = 0;
    static final int INPUT = 2;
    static final int OUTPUT = 3;

    /** A record that is read whatever stands before it or behind it. */
    static final String GOOD_LINE = "{\"title\": \"" + TestPapers.GRIPPER.title() + "\", \"abstract\": \""
            + TestPapers.GRIPPER.abstractText() + "\"}\n";

    private static final String[] SMALL_MEMORY = {"-Xmx64m", "-XX:+ExitOnOutOfMemoryError"};
    private static final String[] ONE_MODEL = {"--models", "contribution", "--threads", "1"};

    JarRun java() {
        return JarRun.briefly(folder, SMALL_MEMORY);
    }

    /** Labels a text as the file {@code dump}, into the file {@code out}. */
    JarRun.Outcome labelText(String dump) throws Exception {
        return labelBytes(dump.getBytes(StandardCharsets.UTF_8));
    }

    JarRun.Outcome labelBytes(byte[] dump) throws Exception {
        Files.write(folder.resolve("dump"), dump);
        return label("dump", "-o", "out");
    }

    JarRun.Outcome label(String... arguments) throws Exception {
        return java().run(Stream.of(new String[] {"label"}, arguments, ONE_MODEL)
                .flatMap(Arrays::stream)
                .toArray(String[]::new));
    }

    /** What was labelled. */
    String out() throws IOException {
        return Files.readString(folder.resolve("out"));
    }

    /** The run was given up with one sentence, and nothing is left of its output. */
    void assertRefused(JarRun.Outcome outcome, int status, String about) {
        assertThat(outcome.err())
                .startsWith("papertag: ")
                .contains(about)
                .hasLineCount(1)
                .doesNotContain("Exception", "null");
        assertThat(outcome.status()).isEqualTo(status);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
