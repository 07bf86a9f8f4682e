package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.read.Fixtures.Fixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to the bytes of a dump, reading ends, and ends with one sentence if it fails. */
class DamagedDumpTest {

    private static final long SEED = 20261121;
    private static final int DAMAGES = 60;
    private static final Duration ANY_TIME = Duration.ofMinutes(2);

    @ParameterizedTest
    @MethodSource("fixtures")
    void aDamagedDumpIsReadOrRefusedInOneSentence(Fixture fixture) throws IOException {
        byte[] bytes = fixture.bytes();
        Random random = new Random(SEED);
        for (int i = 0; i < DAMAGES; i++) {
            byte[] damaged = damaged(bytes, random);
            String what = fixture + ", seed " + SEED + ", damage " + i;
            check(damaged, fixture.settings(), what);
            check(damaged, fixture.settings().withFormat(DumpFormat.of(fixture.format())), what + ", format given");
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aDamagedCompressedDumpIsReadOrRefusedInOneSentence(Fixture fixture) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(fixture.bytes());
        }
        Random random = new Random(SEED);
        for (int i = 0; i < DAMAGES; i++) {
            check(damaged(compressed.toByteArray(), random), fixture.settings(), fixture + ", damage " + i);
        }
    }

    private static void check(byte[] damaged, DumpSettings settings, String what) {
        Assertions.assertTimeoutPreemptively(ANY_TIME, () -> read(damaged, settings, what), what);
    }

    private static void read(byte[] damaged, DumpSettings settings, String what) {
        try {
            List<ReadResult> results = ReadTests.all(ReadTests.open(damaged, "dump", settings));
            assertThat(ReadTests.rejected(results)).as(what).allMatch(record -> !record.reason()
                    .isBlank());
        } catch (IOException e) {
            assertThat(e).as(what).isInstanceOf(DumpException.class);
            assertThat(e.getMessage()).as(what).startsWith("dump: ").doesNotContain("\n");
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(40, bytes.length - at));
        switch (random.nextInt(4)) {
            case 0 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 1 -> {
                byte[] shorter = new byte[bytes.length - length];
                System.arraycopy(bytes, 0, shorter, 0, at);
                System.arraycopy(bytes, at + length, shorter, at, shorter.length - at);
                return shorter;
            }
            case 2 -> {
                byte[] changed = bytes.clone();
                for (int i = at; i < at + length; i++) {
                    changed[i] = (byte) random.nextInt(256);
                }
                return changed;
            }
            default -> {
                byte[] changed = bytes.clone();
                changed[at] = (byte) "{}[]\"\\<>&,\n\0@".charAt(random.nextInt(13));
                return changed;
            }
        }
    }

    private static List<Fixture> fixtures() throws IOException {
        return Fixtures.all();
    }
}
