package io.github.papertag.read;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.params.provider.ArgumentsSource;

class OpenalexFuzzTest {

    @DictionaryEntries({
        "{\"",
        "\":\"",
        "\",\"",
        "\\u0000",
        "\\ud800",
        "},{",
        "[{",
        "}]}",
        "abstract_inverted_index",
        "display_name",
        "https://openalex.org/W1",
        "[0,2147483647]",
        "-1"
    })
    @ArgumentsSource(FixtureSeeds.class)
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] dump) throws IOException {
        ReadFuzz.read(DumpFormat.OPENALEX, dump);
    }
}
