package io.github.papertag.read;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.params.provider.ArgumentsSource;

class BibtexFuzzTest {

    @DictionaryEntries({
        "@article{",
        "}",
        " = {",
        " = \"",
        " # ",
        "abstract",
        "title",
        "eprint",
        "@string{",
        "@comment{",
        "\\\"{o}",
        "\\H{o}"
    })
    @ArgumentsSource(FixtureSeeds.class)
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] dump) throws IOException {
        ReadFuzz.read(DumpFormat.BIBTEX, dump);
    }
}
