package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What every reader promises of every input, for the fuzz tests of this package. */
final class ReadFuzz {

    private static final String NAME = "dump";

    private ReadFuzz() {}

    /** Name of the fuzz test of a format's reader. */
    static String testOf(DumpFormat format) {
        return Arrays.stream(format.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "", "FuzzTest"));
    }

    static boolean isOfOneFormat(String test) {
        return Arrays.stream(DumpFormat.values())
                .anyMatch(format -> testOf(format).equals(test));
    }

    /** Reads bytes as if they were in this format, whatever they are; gives nothing if they are refused. */
    static List<ReadResult> read(DumpFormat format, byte[] dump) throws IOException {
        return read(dump, DumpSettings.STANDARD.withFormat(format));
    }

    /** Reads bytes as a user's dump; gives nothing if they are refused. */
    static List<ReadResult> read(byte[] dump, DumpSettings settings) throws IOException {
        try (PaperReader reader = Dumps.open(new ByteArrayInputStream(dump), NAME, settings)) {
            return readAll(reader);
        } catch (DumpException refusal) {
            assertThat(refusal.getMessage()).startsWith(NAME + ": ").doesNotContain("\n", "Exception", "null");
            return List.of();
        }
    }

    /** Reads to the end: the records of a file have numbers in turn and places in order. */
    private static List<ReadResult> readAll(PaperReader reader) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        Map<String, Long> records = new HashMap<>();
        Map<String, Long> lines = new HashMap<>();
        for (ReadResult result = reader.next(); result != null; result = reader.next()) {
            String file = result.source().file();
            assertThat(file).startsWith(NAME);
            assertThat(result.source().record()).isEqualTo(records.merge(file, 1L, Long::sum));
            assertThat(result.source().line()).isGreaterThanOrEqualTo(lines.getOrDefault(file, 1L));
            lines.put(file, result.source().line());
            check(result);
            results.add(result);
        }
        return results;
    }

    /** A paper has a title and an id, a rejection a reason on one line; neither is over a limit. */
    private static void check(ReadResult result) {
        if (result instanceof ReadResult.Accepted accepted) {
            assertThat(accepted.paper().title()).isNotBlank();
            assertThat(accepted.paper().id()).isNotBlank();
            assertThat(accepted.paper().abstractText()).hasSizeLessThanOrEqualTo((int) Limit.FIELD_SIZE.standard());
        } else if (result instanceof ReadResult.Rejected rejected) {
            assertThat(rejected.reason()).isNotBlank().doesNotContain("\n", "Exception");
            assertThat(rejected.message()).doesNotContain("\n", "\u001b");
        }
    }
}
