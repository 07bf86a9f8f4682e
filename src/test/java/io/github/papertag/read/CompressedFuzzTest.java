package io.github.papertag.read;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Starts from a dump in each container, under {@code CompressedFuzzTestInputs}. */
class CompressedFuzzTest {

    /** So low that small inputs reach them. */
    private static final DumpSettings SETTINGS = DumpSettings.STANDARD.withLimits(
            Limits.STANDARD.with(Limit.DECOMPRESSED_SIZE, 100_000).with(Limit.ARCHIVE_FILES, 3));

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] dump) throws IOException {
        ReadFuzz.read(dump, SETTINGS);
    }
}
