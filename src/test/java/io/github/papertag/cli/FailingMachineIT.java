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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Disks, folders, pipes and dumps that fail while the program runs: one line told, no half output. */
@EnabledOnOs(OS.LINUX)
class FailingMachineIT {

    private static final Path SAMPLE = Path.of("eval/sample").toAbsolutePath();
    private static final String GOLD = SAMPLE.resolve("gold.jsonl").toString();
    private static final String DUMP = SAMPLE.resolve("trending.txt").toString();
    private static final String MODEL =
            Path.of("models/contribution").toAbsolutePath().toString();

    @TempDir
    Path folder = Path.of("");

    private Trap trap = new Trap(folder);

    @BeforeEach
    void setTheTrap() {
        trap = new Trap(folder);
    }

    /** Every command that writes files; {@code disk} is what fails. */
    private static final List<String> WRITING = List.of(
            "label DUMP -o disk/out",
            "label DUMP -o disk/out.csv",
            "label DUMP -o disk/out.gz",
            "label DUMP -o disk/out.zst",
            "label DUMP -o disk/out.html",
            "label DUMP -o out.jsonl --claims-csv disk/out --rejects disk/rejects --summary disk/summary",
            "browse labelled -o disk/out.html",
            "diff labelled labelled --json disk/out",
            "eval --gold GOLD --json disk/out",
            "eval --gold GOLD --models contribution --report disk",
            "compare labelled labelled --gold GOLD --report disk",
            "gold GOLD -o disk/out",
            "next DUMP -o disk/out",
            "featurize GOLD -o disk/out",
            "train data --facets contribution -o disk/out",
            "suspects data --facet contribution -o disk/out",
            "vectors disk/data --corpus data --dimensions 2 --model MODEL",
            "summary report --into disk/page");

    private static List<String> writing() {
        return WRITING;
    }

    @ParameterizedTest
    @MethodSource("writing")
    void aFullDiskIsToldAndNothingIsLeft(String command) throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("disk"))) {
            prepare(command);
            disk.fill();
            Map<String, String> before = filesOfTheDisk();

            assertCannotWrite(command, "No space left on device");
            assertThat(filesOfTheDisk()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("writing")
    void aFolderThatCanOnlyBeReadIsTold(String command) throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("disk"))) {
            prepare(command);
            disk.protect();

            assertCannotWrite(command, "Read-only file system");
        }
    }

    /** What is in each file. */
    private Map<String, String> filesOfTheDisk() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (var files = Files.walk(folder.resolve("disk"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private void assertCannotWrite(String command, String reason) throws Exception {
        JarRun.Outcome outcome = JarRun.briefly(folder).run(words(command));

        assertThat(outcome.err())
                .startsWith("papertag: cannot write disk/")
                .contains(reason)
                .hasLineCount(1);
        assertThat(outcome.status()).isEqualTo(Trap.OUTPUT);
    }

    private void prepare(String command) throws Exception {
        if (command.contains("labelled")) {
            JarRun.briefly(folder).run("label", DUMP, "--no-claims", "-o", "labelled");
        }
        if (command.contains("data")) {
            JarRun.briefly(folder).run("featurize", GOLD, "-o", "data");
        }
        if (command.contains("disk/data")) {
            JarRun.briefly(folder).run("featurize", GOLD, "-o", "disk/data");
        }
        if (command.startsWith("summary")) {
            Files.writeString(Files.createDirectory(folder.resolve("report")).resolve("report.json"), "{}");
        }
        if (command.contains("disk/page")) {
            Files.writeString(folder.resolve("disk/page"), "<!-- report:begin -->\n<!-- report:end -->\n");
        }
    }

    private static String[] words(String command) {
        return command.replace("DUMP", DUMP)
                .replace("GOLD", GOLD)
                .replace("MODEL", MODEL)
                .split(" ", -1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "label DUMP",
                "claims 84.3%",
                "inspect areas",
                "formats",
                "next DUMP",
                "rules list",
                "rules test",
                "diff labelled labelled",
                "compare labelled labelled --gold GOLD",
                "eval --gold GOLD",
                "summary report",
                "label --help"
            })
    void standardOutputOnAFullDiskIsTold(String command) throws Exception {
        assumeThat(Path.of("/dev/full")).exists();
        prepare(command);
        Process process = trap.java()
                .process(words(command))
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
        Process process = JarRun.briefly(folder).start(command.split(" ", -1));
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
        assumeThat(isIgnored(signal)).as("nohup makes Java ignore SIGHUP").isFalse();
        Files.writeString(folder.resolve("out"), "older");
        Process process = JarRun.briefly(folder).start("label", "-", "-o", "out", "--models", "contribution");
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

    private static boolean isIgnored(int signal) throws IOException {
        String mask = "SigIgn:";
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(mask))
                .map(line ->
                        Long.parseUnsignedLong(line.substring(mask.length()).strip(), 16))
                .anyMatch(signals -> (signals >> (signal - 1) & 1) == 1);
    }
}
