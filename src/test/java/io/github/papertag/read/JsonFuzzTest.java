package io.github.papertag.read;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.params.provider.ArgumentsSource;

class JsonFuzzTest {

    @DictionaryEntries({
        "{\"",
        "\":\"",
        "\",\"",
        "\\u0000",
        "\\ud800",
        "},{",
        "[{",
        "}]}",
        "title",
        "abstract",
        "data",
        "doi",
        "year",
        "id"
    })
    @ArgumentsSource(FixtureSeeds.class)
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] dump) throws IOException {
        ReadFuzz.read(DumpFormat.JSON, dump);
    }
}
