package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.papertag.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** At a limit a record is read, past it it is rejected by the limit's name, and the others are read. */
class LimitsTest {

    private static final String GOOD = "{\"title\": \"Good\", \"abstract\": \"Fine.\"}\n";
    private static final int MEBIBYTE = 1 << 20;

    @Test
    void aRecordMayHaveTheSizeOfTheLimit() throws IOException {
        String record = "{\"title\": \"Good\", \"abstract\": \"" + "x".repeat(100) + "\"}\n";
        assertRead(ReadTests.all(record + GOOD, Limit.RECORD_SIZE, record.length() - 1), 2);
    }

    @Test
    void aRecordOneByteOverTheLimitIsRejectedAlone() throws IOException {
        String record = "{\"title\": \"Good\", \"abstract\": \"" + "x".repeat(100) + "\"}\n";
        assertOneOver(ReadTests.all(record + GOOD, Limit.RECORD_SIZE, record.length() - 2), Limit.RECORD_SIZE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PAGE")
    void aRecordOverTheLimitIsRejectedAloneInEveryFormat(DumpWriters format) throws IOException {
        Paper good = Paper.of("Good", "Fine.");
        Paper large = Paper.of("Large", "x".repeat(5000));
        List<ReadResult> results = ReadTests.all(format.write(List.of(good, large, good)), Limit.RECORD_SIZE, 1000);
        assertThat(ReadTests.papers(results)).extracting(Paper::title).containsExactly("Good", "Good");
        assertThat(ReadTests.rejected(results))
                .hasSize(1)
                .allMatch(record -> record.reason().startsWith("over the limit record-size of 1000 "))
                .allMatch(record -> record.text().length() == 1000);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PAGE", "RIS"})
    void aFieldOverTheLimitIsRejectedAloneInEveryFormat(DumpWriters format) throws IOException {
        Paper at = Paper.of("Good", "x".repeat(50));
        Paper over = Paper.of("Large", "x".repeat(51));
        List<ReadResult> results = ReadTests.all(format.write(List.of(at, over, at)), Limit.FIELD_SIZE, 50);
        assertThat(ReadTests.papers(results)).extracting(Paper::title).containsExactly("Good", "Good");
        assertOver(results, Limit.FIELD_SIZE);
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 1"})
    void objectsMayBeNestedAsDeepAsTheLimit(int depth, int rejected) throws IOException {
        String nested = "{\"title\": \"T\", \"id\": " + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}\n";
        List<ReadResult> results = ReadTests.all(GOOD + nested, Limit.NESTING_DEPTH, 3);
        assertThat(ReadTests.rejected(results)).hasSize(rejected);
        assertThat(ReadTests.rejected(results))
                .allMatch(record -> record.reason().contains("nesting-depth"));
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 1"})
    void elementsMayBeNestedAsDeepAsTheLimit(int depth, int rejected) throws IOException {
        String nested = "<i>".repeat(depth - 2) + "T" + "</i>".repeat(depth - 2);
        String entry = "<entry><title>" + nested + "</title></entry>";
        List<ReadResult> results = ReadTests.all("<feed>" + entry + "</feed>", Limit.NESTING_DEPTH, 4);
        assertThat(ReadTests.rejected(results)).hasSize(rejected);
        assertThat(ReadTests.rejected(results))
                .allMatch(record -> record.reason().contains("nesting-depth"));
    }

    @ParameterizedTest
    @CsvSource({"80, 0", "79, 1"})
    void aLineOfAPageMayHaveTheLengthOfTheLimit(int limit, int rejected) throws IOException {
        String text = "x".repeat(79) + ".";
        List<ReadResult> results = ReadTests.all(ReadTests.open(
                ("Title\n" + text + "\n").getBytes(StandardCharsets.UTF_8),
                "page",
                DumpSettings.STANDARD
                        .withFormat(DumpFormat.PAGE)
                        .withLimits(Limits.STANDARD.with(Limit.LINE_LENGTH, limit))));
        assertThat(ReadTests.rejected(results).stream()
                        .filter(record -> record.reason().contains("line-length")))
                .hasSize(rejected);
    }

    @Test
    void aCompressedFileMayHoldAsMuchAsTheLimit() throws IOException {
        assertRead(compressed(GOOD.repeat(10_000), Limit.DECOMPRESSED_SIZE, 10_000L * GOOD.length()), 10_000);
    }

    @Test
    void aCompressedFileThatHoldsMoreIsReadUpToTheLimitAndSaysSo() throws IOException {
        List<ReadResult> results =
                compressed(GOOD.repeat(10_000), Limit.DECOMPRESSED_SIZE, 10_000L * GOOD.length() - 1);
        assertThat(ReadTests.papers(results)).hasSizeGreaterThan(5_000);
        assertThat(results.get(results.size() - 1))
                .isInstanceOfSatisfying(ReadResult.Rejected.class, last -> assertThat(last.reason())
                        .startsWith("over the limit decompressed-size of ")
                        .endsWith("; the rest of the file is not read"));
    }

    @Test
    void aFileThatIsCompressedTooWellIsReadUpToTenMebibytes() throws IOException {
        String blanks = GOOD + (" ".repeat(MEBIBYTE) + "\n").repeat(11) + GOOD;
        List<ReadResult> results = compressed(blanks, Limit.COMPRESSION_RATIO, 200);
        assertThat(ReadTests.papers(results)).hasSize(1);
        assertThat(ReadTests.rejected(results))
                .anyMatch(record -> record.reason().startsWith("over the limit compression-ratio of 200 "));
    }

    @Test
    void aFileThatIsCompressedAsWellAsTheLimitAllowsIsRead() throws IOException {
        String blanks = GOOD + (" ".repeat(MEBIBYTE) + "\n").repeat(11) + GOOD;
        assertRead(compressed(blanks, Limit.COMPRESSION_RATIO, 2000), 2);
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "2, 1"})
    void anArchiveMayHaveAsManyFilesAsTheLimit(int limit, int rejected) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("a", "b", "c")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(GOOD.getBytes(StandardCharsets.UTF_8));
            }
        }
        List<ReadResult> results = ReadTests.all(ReadTests.open(
                bytes.toByteArray(),
                "z",
                DumpSettings.STANDARD.withLimits(Limits.STANDARD.with(Limit.ARCHIVE_FILES, limit))));
        assertThat(ReadTests.papers(results)).hasSize(3 - rejected);
        assertThat(ReadTests.rejected(results)).hasSize(rejected).allMatch(record -> record.reason()
                .contains("archive-files"));
    }

    @ParameterizedTest
    @EnumSource
    void aLimitIsKnownByItsName(Limit limit) {
        assertThat(Limit.of(limit.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .isEqualTo(limit);
    }

    @Test
    void anUnknownLimitIsToldWithAllThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limit.of("size"))
                .withMessageStartingWith("unknown limit 'size'; there are record-size, field-size, ");
    }

    @ParameterizedTest
    @CsvSource({"RECORD_SIZE, 0", "RECORD_SIZE, 2000000000000", "NESTING_DEPTH, 1001"})
    void aLimitThatCannotHoldIsRefused(Limit limit, long value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.STANDARD.with(limit, value))
                .withMessageStartingWith("limit " + limit.id() + ": " + value + " is not between 1 and ");
    }

    private static List<ReadResult> compressed(String dump, Limit limit, long value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(dump.getBytes(StandardCharsets.UTF_8));
        }
        return ReadTests.all(ReadTests.open(
                bytes.toByteArray(), "dump", DumpSettings.STANDARD.withLimits(Limits.STANDARD.with(limit, value))));
    }

    private static void assertRead(List<ReadResult> results, int papers) {
        assertThat(ReadTests.rejected(results)).isEmpty();
        assertThat(ReadTests.papers(results)).hasSize(papers);
    }

    private static void assertOneOver(List<ReadResult> results, Limit limit) {
        assertThat(ReadTests.papers(results)).hasSize(1);
        assertOver(results, limit);
    }

    private static void assertOver(List<ReadResult> results, Limit limit) {
        assertThat(ReadTests.rejected(results)).hasSize(1).allMatch(record -> record.reason()
                .startsWith("over the limit " + limit.id() + " of "));
    }
}
