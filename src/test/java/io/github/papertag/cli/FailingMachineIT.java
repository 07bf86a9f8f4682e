package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Disks, folders, pipes and dumps that fail while the program runs: one line told, no half output. */
@EnabledOnOs(OS.LINUX)
class FailingMachineIT {

    private static final Path SAMPLE = Path.of("eval/sample").toAbsolutePath();
    private static final String GOLD = SAMPLE.resolve("gold.jsonl").toString();
    private static final String DUMP = SAMPLE.resolve("trending.txt").toString();

    @TempDir
    Path folder = Path.of("");

    private Trap trap = new Trap(folder);

    @BeforeEach
    void setTheTrap() {
        trap = new Trap(folder);
    }

    /** Every command that writes; {@code disk} is the full disk. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "label DUMP -o disk/out",
                "label DUMP -o disk/out.csv",
                "label DUMP -o disk/out.gz",
                "label DUMP -o disk/out.zst",
                "label DUMP -o disk/out.html",
                "label DUMP -o out.jsonl --claims-csv disk/out --rejects disk/rejects --summary disk/summary",
                "browse labelled -o disk/out.html",
                "diff labelled labelled --json disk/out",
                "eval --gold GOLD --json disk/out",
                "eval --gold GOLD --only-claims --report disk",
                "compare labelled labelled --gold GOLD --report disk",
                "gold GOLD -o disk/out",
                "next DUMP -o disk/out",
                "featurize GOLD -o disk/out",
                "train data --facets contribution -o disk/out"
            })
    void aFullDiskIsToldAndNothingIsLeft(String command) throws Exception {
        Path disk = folder.resolve("disk");
        String[] arguments = command.replace("DUMP", DUMP).replace("GOLD", GOLD).split(" ", -1);
        prepare(command);
        try (SmallDisk full = SmallDisk.full(disk)) {
            assertThat(full).isNotNull();
            JarRun.Outcome outcome = JarRun.in(folder).run(arguments);

            assertThat(outcome.err())
                    .startsWith("papertag: cannot write disk/")
                    .contains("No space left on device")
                    .hasLineCount(1);
            assertThat(outcome.status()).isEqualTo(Trap.OUTPUT);
            try (var left = Files.walk(disk)) {
                assertThat(left.filter(Files::isRegularFile)).containsExactly(disk.resolve("filler"));
            }
        }
    }

    private void prepare(String command) throws Exception {
        if (command.contains("labelled")) {
            JarRun.in(folder).run("label", DUMP, "--no-claims", "-o", "labelled");
        }
        if (command.contains("data")) {
            JarRun.in(folder).run("featurize", GOLD, "-o", "data");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"label DUMP", "claims 84.3%", "inspect areas", "formats", "next DUMP", "label --help"})
    void standardOutputOnAFullDiskIsTold(String command) throws Exception {
        assumeThat(Path.of("/dev/full")).exists();
        Process process = trap.java()
                .process(command.replace("DUMP", DUMP).split(" ", -1))
                .redirectOutput(Path.of("/dev/full").toFile())
                .start();

        assertThat(process.waitFor()).isEqualTo(Trap.OUTPUT);
        assertThat(trap.java().err())
                .startsWith("papertag: cannot write the output")
                .hasLineCount(1);
    }

    @Test
    void aDeviceThatIsFullIsToldAndStays() throws Exception {
        assumeThat(Path.of("/dev/full")).exists();

        trap.assertRefused(trap.label(DUMP, "-o", "/dev/full"), Trap.OUTPUT, "cannot write /dev/full");
        assertThat(Path.of("/dev/full")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "label DUMP -o disk/out",
                "label DUMP -o disk/out.html",
                "gold GOLD -o disk/out",
                "featurize GOLD -o disk/out"
            })
    void aFolderThatCanOnlyBeReadIsTold(String command) throws Exception {
        try (SmallDisk disk = SmallDisk.readOnly(folder.resolve("disk"))) {
            assertThat(disk).isNotNull();
            JarRun.Outcome outcome = JarRun.in(folder)
                    .run(command.replace("DUMP", DUMP).replace("GOLD", GOLD).split(" ", -1));

            trap.assertRefused(outcome, Trap.OUTPUT, "cannot write disk/out");
            assertThat(outcome.err()).contains("Read-only file system");
        }
    }

    @Test
    void aFolderThatIsNotThereIsTold() throws Exception {
        trap.assertRefused(trap.label(DUMP, "-o", "nowhere/out"), Trap.OUTPUT, "nowhere/out: no such folder");
    }

    /** The dump is so long that the run still reads it when it changes. */
    @ParameterizedTest
    @EnumSource
    void aDumpThatChangesWhileItIsReadEndsWithAnAccount(Change change) throws Exception {
        Path dump = folder.resolve("dump");
        Files.writeString(dump, Trap.GOOD_LINE.repeat(60_000));
        Process process = trap.java().start("label", "dump", "--models", "contribution", "--no-claims");
        assertThat(process.getInputStream().read()).isEqualTo('{');
        change.applyTo(dump);
        process.getInputStream().transferTo(OutputStream.nullOutputStream());

        assertThat(process.waitFor()).isEqualTo(Trap.DONE);
        assertThat(trap.java().err()).contains("dump: read ", " labelled").doesNotContain("Exception", "\tat ");
    }

    /** What happens to a dump. */
    enum Change {
        CUT {
            @Override
            void applyTo(Path dump) throws IOException {
                try (RandomAccessFile file = new RandomAccessFile(dump.toFile(), "rw")) {
                    file.setLength(file.length() / 2 + 7);
                }
            }
        },
        GROWN {
            @Override
            void applyTo(Path dump) throws IOException {
                Files.writeString(dump, Trap.GOOD_LINE.repeat(1_000), StandardOpenOption.APPEND);
            }
        },
        OVERWRITTEN {
            @Override
            void applyTo(Path dump) throws IOException {
                try (RandomAccessFile file = new RandomAccessFile(dump.toFile(), "rw")) {
                    file.seek(file.length() / 2);
                    file.write(new byte[10_000]);
                }
            }
        },
        REMOVED {
            @Override
            void applyTo(Path dump) throws IOException {
                Files.delete(dump);
            }
        };

        abstract void applyTo(Path dump) throws IOException;
    }

    /** Standard output that nobody reads any more, whatever is written to it. */
    @ParameterizedTest
    @ValueSource(strings = {"label long", "diff long.jsonl other.jsonl --all", "next long -n 20000"})
    void aReaderThatGoesAwayEndsTheProgramWithOneLine(String command) throws Exception {
        writeLongFiles();
        Process process = JarRun.in(folder).start(command.split(" ", -1));
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isPositive();
        }
        assertThat(process.waitFor()).isEqualTo(Trap.OUTPUT);
        assertThat(JarRun.in(folder).err())
                .startsWith("papertag: cannot write the output: ")
                .hasLineCount(1)
                .doesNotContain("Exception", "null");
    }

    private void writeLongFiles() throws IOException {
        StringBuilder dump = new StringBuilder();
        StringBuilder labelled = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            dump.append(Trap.GOOD_LINE.replace("Soft Hands", "Soft Hands " + i));
            labelled.append("{\"id\":\"").append(i).append("\",\"title\":\"T\",\"labels\":{},\"claims\":[]}\n");
        }
        Files.writeString(folder.resolve("long"), dump);
        Files.writeString(folder.resolve("long.jsonl"), labelled);
        Files.writeString(
                folder.resolve("other.jsonl"),
                labelled.toString().replace("\"T\"", "\"U\"").replace("{}", "{\"a\":[{\"label\":\"x\"}]}"));
    }

    /** 15 is SIGTERM, 2 SIGINT, 1 SIGHUP and 9 SIGKILL; closing standard input later keeps the run alive until the signal comes. */
    @ParameterizedTest
    @CsvSource({"15, false", "2, false", "1, false", "9, true"})
    void aKilledRunLeavesNoFileUnderTheFinalName(int signal, boolean leaves) throws Exception {
        Files.writeString(folder.resolve("out"), "older");
        Process process = JarRun.in(folder).start("label", "-", "-o", "out", "--models", "contribution");
        try (OutputStream in = process.getOutputStream()) {
            in.write(Trap.GOOD_LINE.repeat(1_000).getBytes(StandardCharsets.UTF_8));
            in.flush();
            while (Files.notExists(folder.resolve("out.partial")) && process.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor()).isEqualTo(128 + signal);
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("roken pipe");
        }
        assertThat(Files.readString(folder.resolve("out"))).isEqualTo("older");
        assertThat(JarRun.in(folder).files()).isSubsetOf("out", "out.partial", "out.checkpoint");
        assertThat(JarRun.in(folder).err()).doesNotContain("Exception");
        assertThat(leaves || JarRun.in(folder).err().lines().count() <= 1).isTrue();
    }
}
