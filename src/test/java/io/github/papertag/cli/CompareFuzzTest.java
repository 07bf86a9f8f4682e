package io.github.papertag.cli;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.papertag.report.SafeHtml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class CompareFuzzTest {

    /** So that any two outputs have a paper and a facet in common with the gold. */
    private static final String GOLD =
            "{\"id\":\"a\",\"title\":\"A\",\"areas\":[\"x\"]}\n{\"id\":\"b\",\"areas\":[\"y\"]}\n";

    private static final String OUTPUT =
            "{\"id\":\"a\",\"labels\":{\"areas\":[{\"label\":\"x\"},{\"label\":\"z\"}]}}\n";

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
        "}]",
        "\"id\":\"a\""
    })
    @FuzzTest
    void anyBytesAreComparedOrRefused(byte[] output) throws IOException {
        Path report = CommandFuzz.FOLDER.resolve("report");
        Path gold = CommandFuzz.file("gold.jsonl", GOLD.getBytes(StandardCharsets.UTF_8));
        Path other = CommandFuzz.file("other.jsonl", OUTPUT.getBytes(StandardCharsets.UTF_8));
        Path labelled = CommandFuzz.file("labelled.jsonl", output);
        if (CommandFuzz.run("compare", labelled, other, "--gold", gold, "--report", report) == 0) {
            SafeHtml.parse(Files.readString(report.resolve("compare.html")));
        }
    }
}
