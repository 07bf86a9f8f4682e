package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

class ArchiveFuzzTest {

    private static final int LONGEST_NAME = 20;
    private static final String LAST = "last.jsonl";
    private static final String PAPER = "{\"title\": \"Fog\", \"abstract\": \"It clears at noon.\"}\n";

    /** Whatever files lie in an archive, under whatever names, the file behind them is read. */
    @FuzzTest
    void anyFilesOfAnArchiveCostThemselvesAlone(FuzzedDataProvider data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int files = data.consumeInt(0, 3); files > 0; files--) {
                add(zip, data.consumeString(LONGEST_NAME), data.consumeBytes(data.consumeInt(0, 1_000)));
            }
            add(zip, LAST, PAPER.getBytes(StandardCharsets.UTF_8));
        }
        List<ReadResult> results = ReadFuzz.read(bytes.toByteArray(), DumpSettings.STANDARD);
        assertThat(results).last().isInstanceOf(ReadResult.Accepted.class);
        assertThat(results.get(results.size() - 1).source().file()).isEqualTo("dump/" + LAST);
    }

    /** A name that stands twice or that no archive can have is left out. */
    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        try {
            zip.putNextEntry(new ZipEntry(name));
        } catch (ZipException | IllegalArgumentException e) {
            return;
        }
        zip.write(content);
    }
}
