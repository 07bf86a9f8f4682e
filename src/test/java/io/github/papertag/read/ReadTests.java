package io.github.papertag.read;

import io.github.papertag.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads whole dumps for the tests of this package. */
final class ReadTests {

    private ReadTests() {}

    /** A title and its abstract. */
    record Pair(String title, String abstractText) {
        static Pair of(Paper paper) {
            return new Pair(paper.title(), paper.abstractText());
        }
    }

    static List<ReadResult> all(PaperReader reader) throws IOException {
        try (reader) {
            List<ReadResult> results = new ArrayList<>();
            for (ReadResult result = reader.next(); result != null; result = reader.next()) {
                results.add(result);
            }
            return results;
        }
    }

    static List<ReadResult> all(String dump) throws IOException {
        return all(Dumps.open(new ByteArrayInputStream(dump.getBytes(StandardCharsets.UTF_8)), "dump.txt"));
    }

    static Dump open(byte[] dump, String name, DumpSettings settings) throws DumpException {
        return Dumps.open(new ByteArrayInputStream(dump), name, settings);
    }

    /** Reads a dump with one limit at another value. */
    static List<ReadResult> all(String dump, Limit limit, long value) throws IOException {
        DumpSettings settings = DumpSettings.STANDARD.withLimits(Limits.STANDARD.with(limit, value));
        return all(open(dump.getBytes(StandardCharsets.UTF_8), "dump.txt", settings));
    }

    static List<Paper> papers(List<ReadResult> results) {
        return results.stream()
                .filter(ReadResult.Accepted.class::isInstance)
                .map(result -> ((ReadResult.Accepted) result).paper())
                .toList();
    }

    static List<Pair> pairs(List<ReadResult> results) {
        return papers(results).stream().map(Pair::of).toList();
    }

    static List<ReadResult.Rejected> rejected(List<ReadResult> results) {
        return results.stream()
                .filter(ReadResult.Rejected.class::isInstance)
                .map(ReadResult.Rejected.class::cast)
                .toList();
    }
}
