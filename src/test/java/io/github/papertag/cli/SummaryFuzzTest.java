package io.github.papertag.cli;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;

class SummaryFuzzTest {

    @DictionaryEntries({
        "{\"version\":1,",
        "\"data\":{\"papers\":",
        "\"facets\":{\"areas\":{\"headline\":{\"microF1\":{\"value\":",
        "\"low\":",
        "\"claims\":{\"headline\":{",
        "null",
        "\\u001b"
    })
    @FuzzTest
    void anyBytesAreAReportOrRefused(byte[] report) throws IOException {
        Files.createDirectories(CommandFuzz.FOLDER.resolve("summary"));
        CommandFuzz.file("summary/report.json", report);
        CommandFuzz.run("summary", CommandFuzz.FOLDER.resolve("summary"));
    }
}
