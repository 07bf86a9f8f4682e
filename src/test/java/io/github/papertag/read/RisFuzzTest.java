package io.github.papertag.read;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.params.provider.ArgumentsSource;

class RisFuzzTest {

    @DictionaryEntries({"TY  - JOUR", "ER  - ", "TI  - ", "AB  - ", "DO  - ", "PY  - ", "N2  - "})
    @ArgumentsSource(FixtureSeeds.class)
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] dump) throws IOException {
        ReadFuzz.read(DumpFormat.RIS, dump);
    }
}
