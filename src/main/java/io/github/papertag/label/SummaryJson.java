package io.github.papertag.label;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The account of a run as JSON. */
public final class SummaryJson {

    private static final ObjectWriter JSON =
            new JsonMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private SummaryJson() {}

    @JsonPropertyOrder({"file", "read", "labelled", "abstained", "rejected", "duplicates"})
    private record File(String file, long read, long labelled, long abstained, long rejected, long duplicates) {
        static File of(String name, FileCounts counts) {
            return new File(
                    name, counts.read(), counts.labelled(), counts.abstained(), counts.rejected(), counts.duplicates());
        }
    }

    private record Account(
            long read,
            long labelled,
            long abstained,
            long rejected,
            long duplicates,
            List<File> files,
            Map<String, Long> abstentions,
            Map<String, Long> rejections,
            Map<String, Map<String, Long>> labels,
            ClaimCounts claims) {}

    /** One indented JSON object with a line end. */
    public static String of(RunSummary summary) {
        FileCounts total = summary.total();
        Account account = new Account(
                total.read(),
                total.labelled(),
                total.abstained(),
                total.rejected(),
                total.duplicates(),
                summary.files().entrySet().stream()
                        .map(file -> File.of(file.getKey(), file.getValue()))
                        .toList(),
                summary.abstentions(),
                summary.rejections(),
                summary.labels(),
                summary.claims());
        try {
            return JSON.writeValueAsString(account) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
    }
}
