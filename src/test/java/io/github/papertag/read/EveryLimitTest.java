package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every limit has a dump that is read at one value of it and, at a value less by one, costs one record under its name. */
class EveryLimitTest {

    private static final String GOOD = "{\"title\": \"Good\", \"abstract\": \"Fine.\"}\n";
    private static final int MEBIBYTE = 1 << 20;

    /**
     * A dump that is just within a limit.
     *
     * @param value of the limit
     * @param papers in it
     * @param left papers that are read if the limit is less by one
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over, not shared
    private record AtLimit(byte[] dump, long value, int papers, int left) {

        static AtLimit of(String dump, long value) {
            return new AtLimit(dump.getBytes(StandardCharsets.UTF_8), value, 3, 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void atALimitARecordIsReadAndPastItRejectedByName(Limit limit) throws IOException {
        AtLimit dump = atLimit(limit);
        List<ReadResult> within = read(dump, limit, dump.value());
        assertThat(ReadTests.rejected(within)).isEmpty();
        assertThat(ReadTests.papers(within)).hasSize(dump.papers());
        List<ReadResult> past = read(dump, limit, dump.value() - 1);
        assertThat(ReadTests.rejected(past))
                .extracting(ReadResult.Rejected::reason)
                .singleElement()
                .asString()
                .contains("over the limit " + limit.id() + " of " + (dump.value() - 1) + " ");
        assertThat(ReadTests.papers(past)).hasSize(dump.left());
    }

    /** A limit without a dump does not compile. */
    private static AtLimit atLimit(Limit limit) throws IOException {
        return switch (limit) {
            case RECORD_SIZE -> {
                String record = "{\"title\": \"Long\", \"abstract\": \"" + "x".repeat(100) + "\"}";
                yield AtLimit.of(GOOD + record + "\n" + GOOD, record.length());
            }
            case FIELD_SIZE -> AtLimit.of(GOOD + GOOD.replace("Fine.", "x".repeat(50)) + GOOD, 50);
            case NESTING_DEPTH -> AtLimit.of(GOOD + GOOD.replace("}", ", \"n\": [[[]]]}") + GOOD, 4);
            case LINE_LENGTH -> {
                String entry = "TY  - JOUR\nTI  - Good\nAB  - Fine.\nER  - \n";
                String line = "AB  - " + "x".repeat(70);
                yield AtLimit.of(entry + entry.replace("AB  - Fine.", line) + entry, line.length());
            }
            case DECOMPRESSED_SIZE -> {
                String dump = GOOD.repeat(10_000).strip();
                yield new AtLimit(gzip(dump), dump.length(), 10_000, 9_999);
            }
            case COMPRESSION_RATIO -> {
                String dump = GOOD + (" ".repeat(MEBIBYTE) + "\n").repeat(11) + GOOD;
                byte[] compressed = gzip(dump);
                yield new AtLimit(compressed, dump.length() / (compressed.length + 1) + 1, 2, 1);
            }
            case ARCHIVE_FILES -> new AtLimit(zip("a", "b", "c"), 3, 3, 2);
        };
    }

    private static List<ReadResult> read(AtLimit dump, Limit limit, long value) throws IOException {
        Limits limits = Limits.STANDARD.with(limit, value);
        return ReadTests.all(ReadTests.open(dump.dump(), "dump", DumpSettings.STANDARD.withLimits(limits)));
    }

    private static byte[] gzip(String dump) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(dump.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(GOOD.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
