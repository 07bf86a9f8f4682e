package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.papertag.Paper;
import io.github.papertag.TestPapers;
import io.github.papertag.read.ReadTests.Pair;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DumpsTest {

    private static final String PAGE = TestPapers.page(TestPapers.ALL);
    private static final List<Pair> PAPERS =
            TestPapers.ALL.stream().map(Pair::of).toList();
    private static final String JSON_LINE = "{\"title\": \"Soft Hands\", \"abstract\": \"They grasp.\"}\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aPageOfPapersIsKnownByItsContent() throws IOException {
        assertThat(ReadTests.pairs(ReadTests.all(Dumps.open(file(PAGE.getBytes(StandardCharsets.UTF_8))))))
                .isEqualTo(PAPERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "\uFEFF"})
    void jsonLinesAreKnownByTheirContent(String before) throws IOException {
        assertThat(ReadTests.papers(ReadTests.all(before + JSON_LINE)))
                .extracting(Paper::title)
                .containsExactly("Soft Hands");
    }

    @Test
    void papersCarryTheNameUnderWhichTheFileWasOpened() throws IOException {
        Path file = file(PAGE.getBytes(StandardCharsets.UTF_8));
        assertThat(ReadTests.all(Dumps.open(file)))
                .allMatch(result -> result.source().file().equals(file.toString()));
    }

    @Test
    void gzippedDumpsAreReadAsTheyAreWhateverTheirName() throws IOException {
        assertThat(ReadTests.pairs(ReadTests.all(Dumps.open(file(gzip(PAGE)))))).isEqualTo(PAPERS);
    }

    @Test
    void gzipFilesThatWerePutTogetherAreReadToTheEnd() throws IOException {
        byte[] first = gzip(TestPapers.page(TestPapers.ALL.subList(0, 2)));
        byte[] second = gzip(TestPapers.page(TestPapers.ALL.subList(2, 4)));
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        assertThat(ReadTests.pairs(ReadTests.all(Dumps.open(file(both))))).isEqualTo(PAPERS);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstTitle() throws IOException {
        String page = String.join("\n", PAPERS.get(0).title(), PAPERS.get(0).abstractText());
        assertThat(ReadTests.pairs(ReadTests.all("\uFEFF" + page))).containsExactly(PAPERS.get(0));
    }

    @Test
    void aDumpMuchLongerThanItsInspectedBeginningIsReadWhole() throws IOException {
        assertThat(ReadTests.pairs(ReadTests.all(PAGE.repeat(200)))).hasSize(800);
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("no-such.txt");
        assertThatExceptionOfType(DumpException.class)
                .isThrownBy(() -> Dumps.open(missing))
                .withMessage(missing + ": no such file");
    }

    @Test
    void aFolderWithoutFilesIsNoDump() {
        assertThatExceptionOfType(DumpException.class)
                .isThrownBy(() -> Dumps.open(folder))
                .withMessage(folder + ": is a folder without files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \n\t\r\n ", "\uFEFF", "\uFEFF\n"})
    void nothingButSpaceIsAnEmptyDump(String content) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), "dump: is empty");
    }

    @Test
    void aGzippedNothingIsAnEmptyDump() throws IOException {
        assertRefused(gzip(""), "dump: is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#!/bin/sh\n# Copies everything, and tells on standard error how many files it has copied.\ncp -r a b\n",
                "just a word",
                "One title\nAnother title\nA third title\n",
                "[1, 2, 3]",
                "{\"x\": 1}\n{\"x\": 2}\n",
                "{\\rtf1\\ansi A letter.}\n",
                "%PDF-1.7\n"
            })
    void aTextInNoKnownFormatIsRefused(String content) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), "known format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version=\"1.0\"?>", "<!DOCTYPE html>", "<feed>"})
    void markupIsRefusedEvenIfItsLinesAlternateLikeThoseOfAPage(String first) {
        String paragraph = "<p>" + TestPapers.GRIPPER.abstractText() + "</p>";
        assertRefused((first + "\n" + paragraph + "\n").getBytes(StandardCharsets.UTF_8), "known format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LICENSE", "pom.xml", "src/main/java/io/github/papertag/read/Dumps.java"})
    void proseAndCodeAreRefused(String file) {
        assertThatExceptionOfType(DumpException.class)
                .isThrownBy(() -> Dumps.open(Path.of(file)))
                .withMessageStartingWith(file + ": is in no known format");
    }

    @Test
    void aTableWithUnknownNamesIsNoPageAndIsToldHowToBeRead() {
        String table = "Nr,Titel,Zusammenfassung\n7,Soft Hands,\"" + TestPapers.GRIPPER.abstractText() + "\"\n";
        assertRefused(table.getBytes(StandardCharsets.UTF_8), "needs --columns title=NAME,abstract=NAME");
    }

    @Test
    void aColumnThatIsGivenMustBeThere() {
        byte[] table = "Titel,Text\nSoft Hands,They grasp.\n".getBytes(StandardCharsets.UTF_8);
        DumpSettings settings = DumpSettings.STANDARD.withColumns(Map.of("title", "Titel", "abstract", "Nope"));
        assertThatExceptionOfType(DumpException.class)
                .isThrownBy(() -> ReadTests.open(table, "t.csv", settings))
                .withMessage("t.csv: has no column 'Nope'; there are Titel, Text");
    }

    @Test
    void aRowWithoutACellThatIsGivenByNumberIsRejected() throws IOException {
        byte[] table = "1,Soft Hands,They grasp.\n2,Hard Hands\n".getBytes(StandardCharsets.UTF_8);
        DumpSettings settings = DumpSettings.STANDARD.withColumns(Map.of("title", "2", "abstract", "3"));
        List<ReadResult> results = ReadTests.all(ReadTests.open(table, "t.csv", settings));
        assertThat(ReadTests.papers(results)).hasSize(1);
        assertThat(ReadTests.rejected(results))
                .extracting(ReadResult.Rejected::reason)
                .containsExactly("it has 2 cells, none with the number 3");
    }

    @Test
    void aBinaryFileIsRefused() {
        byte[] random = new byte[5000];
        new Random(7).nextBytes(random);
        assertRefused(random, "known format");
    }

    @Test
    void aBinaryFileWithoutZeroBytesIsRefused() {
        byte[] random = new byte[500_000];
        new Random(7).nextBytes(random);
        for (int i = 0; i < random.length; i++) {
            random[i] = random[i] == 0 ? 1 : random[i];
        }
        assertRefused(random, "known format");
    }

    @Test
    void aPageInUtf16IsRefused() {
        assertRefused(PAGE.getBytes(StandardCharsets.UTF_16LE), "known format");
    }

    @Test
    void aPageWithSomeLettersInAnotherEncodingIsRead() throws IOException {
        byte[] latin = PAGE.replace("Robots", "Rob\u00f4ts").getBytes(Charset.forName("ISO-8859-1"));
        assertThat(ReadTests.papers(ReadTests.all(Dumps.open(file(latin))))).hasSize(4);
    }

    @Test
    void whatIsNotGzipBehindItsFirstTwoBytesIsRefused() {
        assertRefused(new byte[] {0x1f, (byte) 0x8b, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8}, "dump: cannot be read: ");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 9, 10, 60})
    void aGzipFileCutOffNearItsBeginningIsRefused(int length) throws IOException {
        assertRefused(Arrays.copyOf(gzip(PAGE), length), "dump: cannot be read: it was cut off");
    }

    @Test
    void aGzipFileCutOffLaterEndsWithOneErrorThatNamesIt() throws IOException {
        byte[] whole = gzip(longPage());
        Path file = file(Arrays.copyOf(whole, whole.length - 100));
        try (PaperReader reader = Dumps.open(file)) {
            assertThat(reader.next()).isInstanceOf(ReadResult.Accepted.class);
            assertThatExceptionOfType(DumpException.class)
                    .isThrownBy(() -> ReadTests.all(reader))
                    .withMessage(file + ": cannot be read: it was cut off");
        }
    }

    @Test
    void aGzipFileWithAWrongByteEndsWithOneErrorThatNamesIt() throws IOException {
        byte[] damaged = gzip(longPage());
        damaged[damaged.length - 6] ^= 1;
        Path file = file(damaged);
        try (PaperReader reader = Dumps.open(file)) {
            assertThatExceptionOfType(DumpException.class)
                    .isThrownBy(() -> ReadTests.all(reader))
                    .withMessage(file + ": cannot be read: it is damaged");
        }
    }

    @Test
    void aStreamThatCannotBeUsedIsClosed() {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertThatExceptionOfType(DumpException.class).isThrownBy(() -> Dumps.open(in, "-"));
        assertThat(closed).isTrue();
    }

    private static void assertRefused(byte[] content, String message) {
        assertThatExceptionOfType(DumpException.class)
                .isThrownBy(() -> Dumps.open(new ByteArrayInputStream(content), "dump"))
                .withMessageStartingWith("dump: ")
                .withMessageContaining(message)
                .matches(e -> !String.valueOf(e.getMessage()).contains("\n"));
    }

    /** A page that is long when compressed, too. */
    private static String longPage() {
        Random random = new Random(11);
        StringBuilder page = new StringBuilder();
        for (int paper = 0; paper < 1000; paper++) {
            page.append("A Title of Paper ").append(paper).append('\n');
            for (int word = 0; word < 60; word++) {
                page.append("word")
                        .append(Integer.toString(random.nextInt(1 << 30), 36))
                        .append(' ');
            }
            page.append("ends.\n");
        }
        return page.toString();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("dump"), content);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
