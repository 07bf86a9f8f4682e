package io.github.papertag.read;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

class DumpsFuzzTest {

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] dump) throws IOException {
        try {
            ReadFuzz.readAll(ReadFuzz.detected(dump));
        } catch (DumpException refusal) {
            ReadFuzz.assertRefusal(refusal);
        }
    }
}
