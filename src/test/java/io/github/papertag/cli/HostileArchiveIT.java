package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compressed files, archives and folders that were made to harm, in a process with little memory. */
@EnabledOnOs(OS.LINUX)
class HostileArchiveIT {

    private static final int MEGABYTE = 1 << 20;
    private static final int BOMB_MEGABYTES = 200;
    private static final byte[] BOMB_BEGINNING = utf8(Trap.GOOD_LINE + "{\"title\": \"x\", \"abstract\": \"");
    private static final byte[] BOMB_END = utf8("\"}\n" + Trap.GOOD_LINE);

    @TempDir
    Path folder = Path.of("");

    private Trap trap = new Trap(folder);

    /** Ways to pack a file. */
    enum Packer {
        GZIP {
            @Override
            OutputStream open(OutputStream out) throws IOException {
                return new GZIPOutputStream(out);
            }
        },
        GZIP_TWICE {
            @Override
            OutputStream open(OutputStream out) throws IOException {
                return new GZIPOutputStream(new GZIPOutputStream(out));
            }
        },
        ZSTANDARD {
            @Override
            OutputStream open(OutputStream out) throws IOException {
                return new ZstdOutputStream(out);
            }
        },
        BZIP2 {
            @Override
            OutputStream open(OutputStream out) throws IOException {
                return new BZip2CompressorOutputStream(out);
            }
        },
        ZIP {
            @Override
            OutputStream open(OutputStream out) throws IOException {
                ZipOutputStream zip = new ZipOutputStream(out);
                zip.putNextEntry(new ZipEntry("dump.jsonl"));
                return zip;
            }

            /** The record, and the rest of the archive behind it. */
            @Override
            String lost() {
                return "all 2 files: read 3 = 1 labelled + 0 abstained + 2 rejected";
            }

            @Override
            int lines() {
                return 5;
            }
        },
        TAR_IN_GZIP {
            @Override
            OutputStream open(OutputStream out) throws IOException {
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out)) {
                    @Override
                    public void close() throws IOException {
                        closeArchiveEntry();
                        super.close();
                    }
                };
                TarArchiveEntry entry = new TarArchiveEntry("dump.jsonl");
                entry.setSize(BOMB_BEGINNING.length + (long) BOMB_MEGABYTES * MEGABYTE + BOMB_END.length);
                tar.putArchiveEntry(entry);
                return tar;
            }

            @Override
            String lost() {
                return ZIP.lost();
            }

            @Override
            int lines() {
                return ZIP.lines();
            }
        };

        abstract OutputStream open(OutputStream out) throws IOException;

        /** The account of a bomb behind one record. */
        String lost() {
            return "read 2 = 1 labelled + 0 abstained + 1 rejected";
        }

        /** How many lines tell it. */
        int lines() {
            return 2;
        }
    }

    @BeforeEach
    void setTheTrap() {
        trap = new Trap(folder);
    }

    @ParameterizedTest
    @EnumSource
    void aBombOfOneLineEndsItsFileAndNothingElse(Packer packer) throws Exception {
        try (OutputStream out = packer.open(Files.newOutputStream(folder.resolve("dump")))) {
            out.write(BOMB_BEGINNING);
            byte[] piece = utf8("a".repeat(MEGABYTE));
            for (int i = 0; i < BOMB_MEGABYTES; i++) {
                out.write(piece);
            }
            out.write(BOMB_END);
        }
        assertThat(Files.size(folder.resolve("dump"))).isLessThan(MEGABYTE);

        JarRun.Outcome outcome = trap.label("dump", "-o", "out");

        assertThat(outcome.err()).contains(packer.lost(), "compression-ratio").hasLineCount(packer.lines());
        assertThat(outcome.status()).isEqualTo(Trap.DONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "ZSTANDARD", "BZIP2", "ZIP"})
    void aCutOffFileIsTold(Packer packer) throws Exception {
        Path whole = folder.resolve("whole");
        try (OutputStream out = packer.open(Files.newOutputStream(whole))) {
            out.write(utf8(Trap.GOOD_LINE));
        }
        byte[] bytes = Files.readAllBytes(whole);
        JarRun.Outcome outcome = trap.labelBytes(Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(outcome.err()).contains("cut off").doesNotContain("Exception");
        assertThat(outcome.status()).isEqualTo(Trap.INPUT);
    }

    @Test
    void anArchiveOfManyFilesEndsAtTheLimit() throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("dump")))) {
            for (int i = 0; i < 10_100; i++) {
                zip.putNextEntry(new ZipEntry(i + ".jsonl"));
                zip.write(utf8("{\"title\": \"T\", \"abstract\": \"Short.\"}\n"));
            }
        }
        JarRun.Outcome outcome = trap.label("dump", "-o", "out", "--limit", "archive-files=10000");

        assertThat(outcome.err()).contains("over the limit archive-files", "1 rejected");
        assertThat(outcome.status()).isEqualTo(Trap.DONE);
    }

    /** Names in an archive are told, and never paths to anything. */
    @Test
    void namesThatLeadOutOfAnArchiveLeadNowhere() throws Exception {
        Files.createDirectory(folder.resolve("inner"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("inner/dump")))) {
            for (String name : new String[] {"../escaped", "/absolute", "./a\u001b[2J\nb"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(utf8(Trap.GOOD_LINE));
            }
        }
        JarRun.Outcome outcome = trap.label("inner/dump", "-o", "out");

        assertThat(outcome.err()).contains("read 3 = ").doesNotContain("\u001b");
        assertThat(trap.java().files()).containsExactly("inner", "out");
        assertThat(folder.resolve("inner").toFile().list()).containsExactly("dump");
    }

    @Test
    void anArchiveInAnArchiveCostsOneRejection() throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("dump")))) {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            OutputStream inner = Packer.ZIP.open(zip);
            inner.write(utf8(Trap.GOOD_LINE));
            ((ZipOutputStream) inner).finish();
            zip.putNextEntry(new ZipEntry("good.jsonl"));
            zip.write(utf8(Trap.GOOD_LINE));
        }
        JarRun.Outcome outcome = trap.label("dump", "-o", "out");

        assertThat(outcome.err()).contains("an archive inside an archive", "read 2 = ", "1 rejected");
        assertThat(outcome.status()).isEqualTo(Trap.DONE);
    }

    /** Links to files, out of the folder, in a circle and to nothing, and a pipe that nobody writes to. */
    @Test
    void onlyTheFilesOfAFolderAreRead() throws Exception {
        Path dump = Files.createDirectory(folder.resolve("dump"));
        Files.writeString(dump.resolve("a.jsonl"), Trap.GOOD_LINE);
        Files.writeString(folder.resolve("secret.jsonl"), Trap.GOOD_LINE.replace("Soft", "Secret"));
        Files.createSymbolicLink(dump.resolve("b.jsonl"), Path.of("a.jsonl"));
        Files.createSymbolicLink(dump.resolve("c.jsonl"), Path.of("../secret.jsonl"));
        Files.createSymbolicLink(dump.resolve("circle"), Path.of("."));
        Files.createSymbolicLink(dump.resolve("out"), Path.of(".."));
        Files.createSymbolicLink(dump.resolve("nothing"), Path.of("nowhere"));
        assertThat(new ProcessBuilder("mkfifo", dump.resolve("pipe").toString())
                        .start()
                        .waitFor())
                .isZero();

        JarRun.Outcome outcome = trap.label("dump", "-o", "out");

        assertThat(outcome.err()).contains("read 1 = ", "0 rejected");
        assertThat(trap.out()).hasLineCount(1).doesNotContain("Secret");
    }

    @Test
    void aDumpThatIsALinkIsRead() throws Exception {
        Files.writeString(folder.resolve("real"), Trap.GOOD_LINE);
        Files.createSymbolicLink(folder.resolve("dump"), Path.of("real"));

        assertThat(trap.label("dump", "-o", "out").err()).contains("read 1 = ");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
