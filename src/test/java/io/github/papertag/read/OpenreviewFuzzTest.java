package io.github.papertag.read;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.params.provider.ArgumentsSource;

class OpenreviewFuzzTest {

    @DictionaryEntries({
        "{\"", "\":\"", "\",\"", "\\u0000", "\\ud800", "},{", "[{", "}]}", "content", "value", "forum", "notes"
    })
    @ArgumentsSource(FixtureSeeds.class)
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] dump) throws IOException {
        ReadFuzz.read(DumpFormat.OPENREVIEW, dump);
    }
}
