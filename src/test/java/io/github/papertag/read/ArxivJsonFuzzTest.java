package io.github.papertag.read;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.params.provider.ArgumentsSource;

class ArxivJsonFuzzTest {

    @DictionaryEntries({
        "{\"",
        "\":\"",
        "\",\"",
        "\\u0000",
        "\\ud800",
        "},{",
        "[{",
        "}]}",
        "authors_parsed",
        "versions",
        "created",
        "abstract",
        "0704.0001"
    })
    @ArgumentsSource(FixtureSeeds.class)
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] dump) throws IOException {
        ReadFuzz.read(DumpFormat.ARXIV_JSON, dump);
    }
}
