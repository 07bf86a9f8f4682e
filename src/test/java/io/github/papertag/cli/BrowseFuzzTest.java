package io.github.papertag.cli;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.papertag.report.SafeHtml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class BrowseFuzzTest {

    private static final Path PAGE = CommandFuzz.FOLDER.resolve("page.html");
    private static final String DUMP = "{\"title\": \"Graph Prompts for Few-Shot Fraud Detection in Payment Networks\","
            + " \"abstract\": \"GraphCue reaches an AUC of 0.914, 7.3 points above fine-tuning.\"}";

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
    void anyBytesBecomeAPageOrAreRefused(byte[] output) throws IOException {
        Path labelled = CommandFuzz.file("labelled.jsonl", output);
        Path dump = CommandFuzz.file("dump.jsonl", DUMP.getBytes(StandardCharsets.UTF_8));
        if (CommandFuzz.run("browse", labelled, "-o", PAGE, "--dump", dump) == 0) {
            SafeHtml.parse(Files.readString(PAGE));
        }
    }
}
