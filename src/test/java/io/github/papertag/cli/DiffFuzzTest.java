package io.github.papertag.cli;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Arrays;

class DiffFuzzTest {

    @DictionaryEntries({
        "{\"id\":\"e066776b1a5f\",",
        "\"title\":\"",
        "\"labels\":{\"areas\":[{\"label\":\"",
        "\"score\":",
        "\"claims\":[{\"start\":",
        "\"value\":",
        "1e400",
        "\\u001b[2J",
        "\\ud800",
        "\\n",
        "null",
        "}]"
    })
    @FuzzTest
    void anyTwoFilesAreComparedOrRefused(byte[] outputs) throws IOException {
        int half = outputs.length / 2;
        CommandFuzz.run(
                "diff",
                CommandFuzz.file("old.jsonl", Arrays.copyOf(outputs, half)),
                CommandFuzz.file("new.jsonl", Arrays.copyOfRange(outputs, half, outputs.length)),
                "--all",
                "--json",
                CommandFuzz.FOLDER.resolve("diff.json"));
    }
}
