package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.papertag.TestPapers;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dumps that were made to harm and a machine that fails, in a process with little memory: one line told, no half output. */
@EnabledOnOs(OS.LINUX)
class TrapsIT {

    private static final String[] SMALL_MEMORY = {"-Xmx64m", "-XX:+ExitOnOutOfMemoryError"};
    private static final String[] ONE_MODEL = {"--models", "contribution", "--threads", "1"};
    private static final int DONE = 0;
    private static final int INPUT = 2;
    private static final int OUTPUT = 3;
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder = Path.of("");

    private String goodLine = "";

    @BeforeEach
    void writeALine() {
        goodLine = "{\"title\": \"" + TestPapers.GRIPPER.title() + "\", \"abstract\": \""
                + TestPapers.GRIPPER.abstractText() + "\"}\n";
    }

    @Test
    void aGzipBombOfOneLineEndsItsFileWithOneRejection() throws Exception {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("dump.gz")))) {
            out.write(utf8(goodLine + "{\"title\": \"x\", \"abstract\": \""));
            byte[] zeros = utf8("a".repeat(MEGABYTE));
            for (int i = 0; i < 200; i++) {
                out.write(zeros);
            }
            out.write(utf8("\"}\n" + goodLine));
        }

        JarRun.Outcome outcome = label("dump.gz");

        assertThat(outcome.err())
                .contains("read 2 = ", "1 rejected", "compression-ratio")
                .hasLineCount(2);
        assertThat(outcome.status()).isEqualTo(DONE);
    }

    @Test
    void aCutOffGzipIsTold() throws Exception {
        Path whole = folder.resolve("whole.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
            out.write(utf8(goodLine.repeat(50)));
        }
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(folder.resolve("dump.gz"), Arrays.copyOf(bytes, bytes.length - 12));

        assertOneLine(label("dump.gz"), INPUT, "dump.gz: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[[1],", "{\"title\":["})
    void deepJsonCostsOneRejection(String open) throws Exception {
        String deep = "{\"title\": \"x\", \"abstract\": \"y\", \"deep\": " + open.repeat(100_000) + "\n";
        JarRun.Outcome outcome = label(goodLine + deep + goodLine);

        assertThat(outcome.err()).contains("dump:2: rejected: ", "read 3 = ").hasLineCount(2);
        assertThat(outcome.status()).isEqualTo(DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "1E+2147483648"})
    void hugeNumbersInFieldsThatNobodyReadsCostNothing(String number) throws Exception {
        String line = "{\"number\": " + number + ", " + goodLine.substring(1);
        JarRun.Outcome outcome = label(goodLine + line);

        assertThat(outcome.err()).contains("read 2 = ").hasLineCount(1);
        assertThat(outcome.status()).isEqualTo(DONE);
    }

    @Test
    void aLineOfAThousandMillionCharactersCostsOneRejection() throws Exception {
        Process process = JarRun.in(folder, SMALL_MEMORY).start("label", "-", "-o", "out", "--models", "contribution");
        try (OutputStream in = process.getOutputStream()) {
            in.write(utf8(goodLine + "{\"title\": \""));
            byte[] piece = utf8("x".repeat(MEGABYTE));
            for (int i = 0; i < 1_000; i++) {
                in.write(piece);
            }
            in.write(utf8("\n" + goodLine));
        }
        assertThat(process.waitFor()).isEqualTo(DONE);
        assertThat(JarRun.in(folder).err()).contains("-:2: rejected: over the limit record-size", "read 3 = ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00\\ud800", "\\uFFFF", "\\u202E", "\\u001b[2J"})
    void oddCharactersComeOutAsWellFormedText(String odd) throws Exception {
        JarRun.Outcome outcome =
                label(goodLine.replace("Robots", odd + " Robots").replace("Soft", odd + "Soft"));

        assertThat(outcome.status()).isEqualTo(DONE);
        String out = Files.readString(folder.resolve("out"));
        assertThat(out).hasLineCount(1).doesNotContain("\u0000", "\u001b");
    }

    @Test
    void bytesThatAreNoUtf8DoNotStopARun() throws Exception {
        Files.writeString(
                folder.resolve("dump"), goodLine + goodLine.replace("Hands", "Hände"), StandardCharsets.ISO_8859_1);

        JarRun.Outcome outcome = run("label", "dump", "-o", "out");

        assertThat(outcome.err())
                .contains("1 bytes are not UTF-8 and were read as Windows-1252", "read 2 = ")
                .hasLineCount(2);
        assertThat(Files.readString(folder.resolve("out"))).contains("H\u00e4nde");
    }

    @Test
    void bytesOfNoTextAreRefused() throws Exception {
        Files.write(folder.resolve("dump"), new byte[MEGABYTE]);

        assertOneLine(run("label", "dump", "-o", "out"), INPUT, "dump: ");
    }

    @Test
    void aDumpThatIsCutWhileItIsReadEndsWithAnAccount() throws Exception {
        Files.writeString(folder.resolve("dump"), goodLine.repeat(60_000));
        Process process = JarRun.in(folder, SMALL_MEMORY).start("label", "dump", "--models", "contribution");
        assertThat(process.getInputStream().read()).isEqualTo('{');
        try (RandomAccessFile dump = new RandomAccessFile(folder.resolve("dump").toFile(), "rw")) {
            dump.setLength(dump.length() / 2 + 7);
        }
        process.getInputStream().transferTo(OutputStream.nullOutputStream());

        assertThat(process.waitFor()).isIn(DONE, INPUT);
        assertThat(JarRun.in(folder).err()).doesNotContain("Exception", "\tat ").isNotEmpty();
    }

    @Test
    void aFullDiskIsTold() throws Exception {
        assumeThat(Path.of("/dev/full")).exists();
        Files.writeString(folder.resolve("dump"), goodLine.repeat(2_000));

        assertOneLine(run("label", "dump", "-o", "/dev/full"), OUTPUT, "cannot write ");
        assertThat(JarRun.in(folder).files()).containsExactly("dump");
    }

    @Test
    void standardOutputOnAFullDiskIsTold() throws Exception {
        assumeThat(Path.of("/dev/full")).exists();
        Files.writeString(folder.resolve("dump"), goodLine.repeat(2_000));
        Process process = JarRun.in(folder)
                .process("label", "dump")
                .redirectOutput(Path.of("/dev/full").toFile())
                .start();

        assertThat(process.waitFor()).isEqualTo(OUTPUT);
        assertThat(JarRun.in(folder).err())
                .startsWith("papertag: cannot write the output")
                .hasLineCount(1);
    }

    /** Root may write to any folder but those of the kernel. */
    @Test
    void aFolderThatTakesNoFilesIsTold() throws Exception {
        Files.writeString(folder.resolve("dump"), goodLine);
        Path closed = Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        Path target = (Files.isWritable(closed) ? Path.of("/sys") : closed).resolve("out");

        assertOneLine(run("label", "dump", "-o", target.toString()), OUTPUT, "cannot write " + target);
    }

    @Test
    void aFolderThatIsNotThereIsTold() throws Exception {
        Files.writeString(folder.resolve("dump"), goodLine);

        assertOneLine(run("label", "dump", "-o", "nowhere/out"), OUTPUT, "nowhere");
    }

    /** Closing standard input later keeps the run alive until the signal comes. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aKilledRunLeavesNoFileUnderTheFinalName(boolean forcibly) throws Exception {
        Files.writeString(folder.resolve("out"), "older");
        Process process = JarRun.in(folder).start("label", "-", "-o", "out", "--models", "contribution");
        try (OutputStream in = process.getOutputStream()) {
            in.write(utf8(goodLine.repeat(1_000)));
            in.flush();
            while (Files.notExists(folder.resolve("out.partial")) && process.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            if (forcibly) {
                process.destroyForcibly();
            } else {
                process.destroy();
            }
            assertThat(process.waitFor()).isNotEqualTo(DONE);
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("roken pipe");
        }
        assertThat(Files.readString(folder.resolve("out"))).isEqualTo("older");
        assertThat(JarRun.in(folder).files()).isSubsetOf("out", "out.partial", "out.checkpoint");
    }

    private JarRun.Outcome label(String dumpOrText) throws Exception {
        if (!dumpOrText.endsWith(".gz")) {
            Files.writeString(folder.resolve("dump"), dumpOrText);
        }
        return run("label", dumpOrText.endsWith(".gz") ? dumpOrText : "dump", "-o", "out");
    }

    private JarRun.Outcome run(String... arguments) throws Exception {
        String[] all = Stream.concat(Arrays.stream(arguments), Arrays.stream(ONE_MODEL))
                .toArray(String[]::new);
        return JarRun.in(folder, SMALL_MEMORY).run(all);
    }

    private void assertOneLine(JarRun.Outcome outcome, int status, String about) throws IOException {
        assertThat(outcome.err())
                .startsWith("papertag: ")
                .contains(about)
                .hasLineCount(1)
                .doesNotContain("Exception", "null");
        assertThat(outcome.status()).isEqualTo(status);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
