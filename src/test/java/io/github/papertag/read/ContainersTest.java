package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.papertag.TestPapers;
import io.github.papertag.read.ReadTests.Pair;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compressed files, archives and folders are read as what lies in them. */
class ContainersTest {

    private static final List<Pair> PAPERS =
            TestPapers.ALL.stream().map(Pair::of).toList();
    private static final String JSON = DumpWriters.JSON.write(TestPapers.ALL);

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void aCompressedDumpIsReadWhateverItsName(Packed packer) throws IOException {
        assertThat(pairs(packer.pack(JSON))).isEqualTo(PAPERS);
    }

    @ParameterizedTest
    @EnumSource
    void compressedDumpsThatWerePutTogetherAreReadToTheEnd(Packed packer) throws IOException {
        byte[] one = packer.pack(JSON);
        byte[] two = Arrays.copyOf(one, 2 * one.length);
        System.arraycopy(one, 0, two, one.length, one.length);
        assertThat(pairs(two)).hasSize(2 * PAPERS.size());
    }

    @ParameterizedTest
    @EnumSource
    void aCompressedDumpThatWasCutOffIsSaidToBe(Packed packer) throws IOException {
        byte[] whole = packer.pack(JSON);
        assertThatExceptionOfType(DumpException.class)
                .isThrownBy(() -> pairs(Arrays.copyOf(whole, whole.length - 10)))
                .withMessage("dump: cannot be read: it was cut off");
    }

    @Test
    void everyFileOfAnArchiveIsADumpOfItsOwn() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("a/papers.jsonl.zst", Packed.ZSTANDARD.pack(JSON));
        files.put("b.csv", DumpWriters.CSV.write(TestPapers.ALL).getBytes(StandardCharsets.UTF_8));
        files.put(".hidden", new byte[] {1, 2, 3});
        List<ReadResult> results = ReadTests.all(ReadTests.open(Packed.zip(files), "z.zip", DumpSettings.STANDARD));
        assertThat(ReadTests.rejected(results)).isEmpty();
        assertThat(results)
                .extracting(result -> result.source().file())
                .containsSequence("z.zip/a/papers.jsonl.zst", "z.zip/b.csv")
                .hasSize(8);
    }

    @Test
    void everyFileOfATarOfAFolderIsADumpOfItsOwn() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("./", new byte[0]);
        files.put("./b/" + "long/".repeat(40) + "papers.jsonl.zst", Packed.ZSTANDARD.pack(JSON));
        files.put("./a.csv", DumpWriters.CSV.write(TestPapers.ALL).getBytes(StandardCharsets.UTF_8));
        files.put("./._a.csv", new byte[] {1, 2, 3});
        for (byte[] archive : List.of(Packed.tar(files), Packed.GZIP.pack(Packed.tar(files)))) {
            List<ReadResult> results = ReadTests.all(ReadTests.open(archive, "t", DumpSettings.STANDARD));
            assertThat(ReadTests.rejected(results)).isEmpty();
            assertThat(results)
                    .extracting(result -> result.source().file())
                    .containsSequence("t/b/" + "long/".repeat(40) + "papers.jsonl.zst", "t/a.csv")
                    .hasSize(8);
        }
    }

    @Test
    void linksInATarAreLeftAlone() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (byte kind :
                    new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_FIFO, TarConstants.LF_CHR
                    }) {
                TarArchiveEntry link = new TarArchiveEntry("passwd" + kind, kind);
                link.setLinkName("/etc/passwd");
                tar.putArchiveEntry(link);
                tar.closeArchiveEntry();
            }
        }
        assertThat(ReadTests.all(ReadTests.open(bytes.toByteArray(), "t", DumpSettings.STANDARD)))
                .isEmpty();
    }

    @Test
    void aTarThatWasCutOffIsSaidToBe() throws IOException {
        byte[] whole = Packed.tar(Map.of("a.jsonl", JSON.repeat(20).getBytes(StandardCharsets.UTF_8)));
        byte[] half = Arrays.copyOf(whole, 512 + JSON.length() * 10);
        assertThatExceptionOfType(DumpException.class)
                .isThrownBy(() -> pairs(half))
                .withMessage("dump: cannot be read: it was cut off");
    }

    @Test
    void aTarWithoutTheMarkOfItsEndIsSaidToMissFiles() throws IOException {
        byte[] file = JSON.getBytes(StandardCharsets.UTF_8);
        byte[] whole = Packed.tar(Map.of("a.jsonl", file));
        int blocks = 1 + (file.length + 511) / 512;
        List<ReadResult> results =
                ReadTests.all(ReadTests.open(Arrays.copyOf(whole, 512 * blocks), "t", DumpSettings.STANDARD));
        assertThat(ReadTests.pairs(results)).isEqualTo(PAPERS);
        assertThat(ReadTests.rejected(results))
                .extracting(ReadResult.Rejected::reason)
                .containsExactly("the file ends without the mark of its end: files may be missing");
    }

    @Test
    void aZipThatWasCutBetweenFilesIsSaidToMissFiles() throws IOException {
        byte[] file = JSON.getBytes(StandardCharsets.UTF_8);
        byte[] whole = Packed.zip(new TreeMap<>(Map.of("a.jsonl", file, "b.jsonl", file)));
        int second = indexOf(whole, "PK\u0003\u0004", 4);
        int list = indexOf(whole, "PK\u0001\u0002", 0);
        for (int end : new int[] {second, second + 10, list, list + 60, whole.length - 12}) {
            List<ReadResult> results =
                    ReadTests.all(ReadTests.open(Arrays.copyOf(whole, end), "z", DumpSettings.STANDARD));
            assertThat(ReadTests.papers(results)).hasSize(end < list ? PAPERS.size() : 2 * PAPERS.size());
            assertThat(ReadTests.rejected(results))
                    .extracting(ReadResult.Rejected::reason)
                    .containsExactly("the file ends without the list of its files: files may be missing");
        }
    }

    @Test
    void aZipInWhichAFileCannotBeFoundIsSaidToBeDamaged() throws IOException {
        byte[] file = JSON.getBytes(StandardCharsets.UTF_8);
        byte[] whole = Packed.zip(new TreeMap<>(Map.of("a.jsonl", file, "b.jsonl", file, "c.jsonl", file)));
        whole[indexOf(whole, "PK\u0003\u0004", 4)]++;
        List<ReadResult> results = ReadTests.all(ReadTests.open(whole, "z", DumpSettings.STANDARD));
        assertThat(ReadTests.pairs(results)).isEqualTo(PAPERS);
        assertThat(ReadTests.rejected(results))
                .extracting(ReadResult.Rejected::reason)
                .containsExactly("the file lists 3 files and folders but holds 1: it is damaged");
    }

    @Test
    void aZipMayHaveMoreFilesThanItsListCanCount() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (int i = 0; i < 70_000; i++) {
                zip.putNextEntry(new ZipEntry("." + i));
            }
            zip.putNextEntry(new ZipEntry("a.jsonl"));
            zip.write(JSON.getBytes(StandardCharsets.UTF_8));
        }
        List<ReadResult> results = ReadTests.all(ReadTests.open(bytes.toByteArray(), "z", DumpSettings.STANDARD));
        assertThat(ReadTests.pairs(results)).isEqualTo(PAPERS);
        assertThat(ReadTests.rejected(results)).isEmpty();
    }

    @Test
    void aNameWithoutEndInATarIsNotTakenIntoMemory() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry name = new TarArchiveEntry("name", TarConstants.LF_GNUTYPE_LONGNAME);
            name.setSize(2 << 20);
            tar.putArchiveEntry(name);
            tar.write("x".repeat(2 << 20).getBytes(StandardCharsets.UTF_8));
            tar.closeArchiveEntry();
        }
        byte[] whole = bytes.toByteArray();
        assertThatExceptionOfType(DumpException.class)
                .isThrownBy(() -> pairs(whole))
                .withMessage("dump: cannot be read: it is damaged");
    }

    @Test
    void aPathThatBeginsInThisFolderIsNotHidden() throws IOException {
        byte[] json = JSON.getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> files = new TreeMap<>(Map.of("./a.jsonl", json, "./.b/c.jsonl", json, "../d.jsonl", json));
        assertThat(ReadTests.all(ReadTests.open(Packed.zip(files), "z", DumpSettings.STANDARD)))
                .extracting(result -> result.source().file())
                .containsOnly("z/../d.jsonl", "z/a.jsonl");
    }

    @Test
    void aFileOfAnArchiveThatIsNoDumpIsOneRejectedRecord() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("a.txt", "Just a word.".getBytes(StandardCharsets.UTF_8));
        files.put("b.jsonl", JSON.getBytes(StandardCharsets.UTF_8));
        files.put("c.zip", Packed.zip(Map.of("d.jsonl", JSON.getBytes(StandardCharsets.UTF_8))));
        List<ReadResult> results = ReadTests.all(ReadTests.open(Packed.zip(files), "z", DumpSettings.STANDARD));
        assertThat(ReadTests.pairs(results)).isEqualTo(PAPERS);
        assertThat(ReadTests.rejected(results))
                .extracting(ReadResult.Rejected::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).startsWith("the file is in no known format; known are page, "),
                        reason -> assertThat(reason)
                                .isEqualTo("the file is an archive inside an archive, which is not read"));
    }

    @Test
    void aFolderIsReadInTheOrderOfItsPathsWithoutLinksAndHiddenFiles() throws IOException {
        Files.createDirectories(folder.resolve("b/deep"));
        Files.writeString(folder.resolve("c.jsonl"), JSON);
        Files.write(folder.resolve("b/deep/x.gz"), Packed.GZIP.pack(JSON));
        Files.writeString(folder.resolve("a.csv"), DumpWriters.CSV.write(TestPapers.ALL));
        Files.writeString(folder.resolve(".hidden.jsonl"), JSON);
        Files.createSymbolicLink(folder.resolve("d.jsonl"), folder.resolve("c.jsonl"));
        List<String> files = new ArrayList<>();
        ReadTests.all(Dumps.open(folder))
                .forEach(result -> files.add(
                        folder.relativize(Path.of(result.source().file())).toString()));
        assertThat(files.stream().distinct()).containsExactly("a.csv", "b/deep/x.gz", "c.jsonl");
        assertThat(files).hasSize(12);
    }

    @Test
    void aDamagedFileInAFolderIsOneRejectedRecordAndTheNextIsRead() throws IOException {
        byte[] whole = Packed.GZIP.pack(JSON.repeat(2000));
        Files.write(folder.resolve("a.gz"), Arrays.copyOf(whole, whole.length - 10));
        Files.writeString(folder.resolve("b.jsonl"), JSON);
        List<ReadResult> results = ReadTests.all(Dumps.open(folder));
        assertThat(ReadTests.rejected(results))
                .extracting(ReadResult.Rejected::reason)
                .containsExactly("the file cannot be read: it was cut off");
        assertThat(ReadTests.pairs(results).subList(results.size() - 1 - PAPERS.size(), results.size() - 1))
                .isEqualTo(PAPERS);
    }

    private static int indexOf(byte[] bytes, String mark, int from) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(mark, from);
    }

    private static List<Pair> pairs(byte[] dump) throws IOException {
        return ReadTests.pairs(ReadTests.all(ReadTests.open(dump, "dump", DumpSettings.STANDARD)));
    }
}
