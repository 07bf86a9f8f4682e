package io.github.papertag.read;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

class DumpFormatFuzzTest {

    /** Detection keeps most inputs from a reader; here each reader meets all. */
    @FuzzTest
    void everyReaderReadsOrRefusesAnyBytes(byte[] dump) throws IOException {
        for (DumpFormat format : DumpFormat.values()) {
            try {
                ReadFuzz.readAll(ReadFuzz.forced(format, dump));
            } catch (DumpException refusal) {
                ReadFuzz.assertRefusal(refusal);
            }
        }
    }
}
