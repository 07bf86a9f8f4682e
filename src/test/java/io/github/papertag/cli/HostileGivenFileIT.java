package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gold, outputs, reports and models that were made to harm those who look into them: one sentence, with little memory. */
@EnabledOnOs(OS.LINUX)
class HostileGivenFileIT {

    private static final int MEGABYTE = 1 << 20;
    private static final String BEGINNING = "{\"id\": \"a\", \"title\": \"T\", \"abstract\": ";
    private static final Path SAMPLE = Path.of("eval/sample").toAbsolutePath();

    /** {@code given} is the file, and lies as a report in a folder too. */
    private static final List<String> COMMANDS = List.of(
            "eval --gold given --models contribution",
            "compare given given --gold GOLD",
            "browse given -o out",
            "diff given given",
            "gold given -o out",
            "next DUMP --without given",
            "summary given.d",
            "eval --gold GOLD --only-claims --report out --previous given",
            "inspect given");

    @TempDir
    Path folder = Path.of("");

    private Trap trap = new Trap(folder);

    /** What is in the file. */
    enum Harm {
        LINE_THAT_UNPACKS_TO_200_MEGABYTES {
            @Override
            void write(OutputStream file) throws IOException {
                try (OutputStream out = new GZIPOutputStream(file)) {
                    out.write(utf8(BEGINNING + "\""));
                    byte[] piece = utf8("a".repeat(MEGABYTE));
                    for (int i = 0; i < 200; i++) {
                        out.write(piece);
                    }
                }
            }
        },
        DEEP {
            @Override
            void write(OutputStream file) throws IOException {
                file.write(utf8(BEGINNING + "[".repeat(MEGABYTE)));
            }
        },
        CUT_OFF {
            @Override
            void write(OutputStream file) throws IOException {
                file.write(Arrays.copyOf(new byte[] {0x1f, (byte) 0x8b, 8}, 12));
            }
        },
        NO_TEXT {
            @Override
            void write(OutputStream file) throws IOException {
                file.write(new byte[MEGABYTE]);
            }
        },
        NUMBER_OF_A_MILLION_DIGITS {
            @Override
            void write(OutputStream file) throws IOException {
                file.write(utf8(BEGINNING + "9".repeat(MEGABYTE) + "}\n"));
            }
        };

        abstract void write(OutputStream file) throws IOException;
    }

    @BeforeEach
    void setTheTrap() {
        trap = new Trap(folder);
    }

    @ParameterizedTest
    @MethodSource("everyHarmOfEveryCommand")
    void aFileThatWasMadeToHarmIsToldInOneSentence(String command, Harm harm) throws Exception {
        Path given = folder.resolve("given");
        try (OutputStream file = Files.newOutputStream(given)) {
            harm.write(file);
        }
        Files.copy(given, Files.createDirectory(folder.resolve("given.d")).resolve("report.json"));

        trap.assertRefused(trap.java().run(words(command)), Trap.INPUT, "given");
    }

    /** What is kept of a gold file or of an output grows with it, until Java has no more memory. */
    @ParameterizedTest
    @ValueSource(
            strings = {"eval --gold given --models contribution", "compare given given --gold GOLD", "diff given other"
            })
    void moreRecordsThanTheMemoryHoldsAreToldInOneSentence(String command) throws Exception {
        writeRecords("given", "a");
        writeRecords("other", "b");
        JarRun.Outcome outcome = JarRun.briefly(folder, "-Xmx48m").run(words(command));

        assertThat(outcome.err())
                .startsWith("papertag: the ")
                .contains("memory")
                .hasLineCount(1);
        assertThat(outcome.status()).isEqualTo(Trap.INPUT);
    }

    private void writeRecords(String name, String id) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (int i = 0; i < 400_000; i++) {
                out.write(utf8("{\"id\": \"" + id + i + "\", \"title\": \"T\", \"abstract\": \"A\", \"areas\": [\"x\"],"
                        + " \"labels\": {\"areas\": [{\"label\": \"x\"}]}, \"claims\": []}\n"));
            }
        }
    }

    private static Stream<Arguments> everyHarmOfEveryCommand() {
        return COMMANDS.stream()
                .flatMap(command -> Arrays.stream(Harm.values()).map(harm -> Arguments.of(command, harm)));
    }

    private static String[] words(String command) {
        return command.replace("GOLD", SAMPLE.resolve("gold.jsonl").toString())
                .replace("DUMP", SAMPLE.resolve("trending.txt").toString())
                .split(" ", -1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
