package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.TestPapers;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stream of generated papers, more than any memory holds, goes through the packaged program. */
class LongRunIT {

    @TempDir
    Path folder = Path.of("");

    @Test
    @Tag("long")
    void millionsOfPapersTakeNoMoreMemoryThanThousands() throws Exception {
        label(Integer.getInteger("papertag.records", 10_000_000), "-Xmx512m");
    }

    @Test
    void thousandsOfPapersTakeLittleMemory() throws Exception {
        label(20_000, "-Xmx192m");
    }

    private void label(int records, String memory) throws Exception {
        long start = System.nanoTime();
        Process process = Jar.start(
                folder, List.of(memory), "label", "-", "--distinct", "-o", "/dev/null", "--summary", "summary.json");
        try (Writer dump =
                new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < records; i++) {
                write(dump, i);
            }
        }
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        System.out.printf(
                "%,d generated records with %s: %,.0f a second%n",
                records, memory, records / ((System.nanoTime() - start) / 1e9));
        assertThat(Files.readString(folder.resolve("summary.json"))).startsWith("{\n  \"read\" : " + records + ",");
    }

    private static void write(Writer dump, int i) throws IOException {
        dump.write("{\"title\": \"Study " + i + "\", \"abstract\": \"In study " + i + ", "
                + TestPapers.ALL.get(i % 4).abstractText() + "\"}\n");
    }
}
