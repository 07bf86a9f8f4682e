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
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stream of generated papers, more than any memory holds, goes through the packaged program. */
class LongRunIT {

    private static final int TOLD_EVERY = 1_000_000;

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
            for (int i = 1; i <= records; i++) {
                write(dump, i);
                if (i % TOLD_EVERY == 0 || i == records) {
                    tell(i, memory, System.nanoTime() - start, process);
                }
            }
        }
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        assertThat(Files.readString(folder.resolve("summary.json")))
                .startsWith("{\n  \"read\" : " + records + ",")
                .contains("\"duplicates\" : 0,");
    }

    private static void write(Writer dump, int i) throws IOException {
        dump.write("{\"title\": \"Study " + i + "\", \"doi\": \"10.1234/study." + i + "\", \"abstract\": \"In study "
                + i + ", " + TestPapers.ALL.get(i % 4).abstractText() + "\"}\n");
    }

    private static void tell(int records, String memory, long nanos, Process process) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%,d generated records with %s: %,.0f a second%s%n",
                records,
                memory,
                records / (nanos / 1e9),
                resident(process));
    }

    /** What the system says of the memory of the process, where it says it: its own, and that of mapped files. */
    private static String resident(Process process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return "";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("RssAnon") || line.startsWith("RssFile"))
                .map(line -> ", " + line.replaceAll("\\s+", " "))
                .collect(Collectors.joining());
    }
}
