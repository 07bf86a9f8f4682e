package io.github.papertag.cli;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.papertag.report.SafeHtml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class EvalFuzzTest {

    @DictionaryEntries({
        "{\"id\":\"",
        "\",\"abstract\":\"",
        " reaches 84.3% accuracy. ",
        "\"claims\":[{\"start\":",
        "\"end\":",
        "\"value\":",
        "\"metric\":\"",
        "1e400",
        "\\u001b[2J",
        "<script>",
        "{\"facets\":{\"areas\":{\"headline\":{\"microF1\":{\"value\":"
    })
    @FuzzTest
    void anyGoldAndAnyEarlierReportBecomeAReportOrAreRefused(FuzzedDataProvider data) throws IOException {
        Path report = CommandFuzz.FOLDER.resolve("report");
        Path previous = CommandFuzz.file("previous.json", data.consumeBytes(data.consumeInt(0, 500)));
        Path gold = CommandFuzz.file("gold.jsonl", data.consumeRemainingAsBytes());
        if (CommandFuzz.run("eval", "--gold", gold, "--only-claims", "--with-text", "--report", report) == 0) {
            SafeHtml.parse(Files.readString(report.resolve("report.html")));
        }
        CommandFuzz.run("eval", "--gold", gold, "--only-claims", "--report", report, "--previous", previous);
    }
}
