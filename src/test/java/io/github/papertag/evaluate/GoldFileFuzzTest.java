package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class GoldFileFuzzTest {

    private static Path folder = Path.of("");

    @BeforeAll
    static void makeAFolder() throws IOException {
        folder = Files.createTempDirectory("gold");
    }

    @AfterAll
    static void removeIt() throws IOException {
        Files.deleteIfExists(folder.resolve("gold.jsonl"));
        Files.delete(folder);
    }

    @DictionaryEntries({"{\"id\":\"", "\"areas\":[\"", "\"claims\":[{", "\"start\":", "\"end\":", "\"value\":", "1e400"
    })
    @FuzzTest
    void anyBytesAreGoldOrRefusedInOneSentence(byte[] gold) throws IOException {
        Path file = Files.write(folder.resolve("gold.jsonl"), gold);
        try {
            assertThat(GoldFile.read(List.of(file))).isNotEmpty().doesNotHaveDuplicates();
        } catch (IOException refusal) {
            assertThat(refusal.getMessage()).contains("gold.jsonl").doesNotContain("\n", "Exception");
        }
    }
}
