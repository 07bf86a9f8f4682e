package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Paper;
import io.github.papertag.TestPapers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as users run it: a process of its own that has nothing but the jar. */
class JarIT {

    private static final Paper ACCENTED = Paper.of(
            "İstanbul'dan: Reading Ottoman Scripts — an École Study of 𝔸-Spaces",
            TestPapers.GRIPPER.abstractText() + " Ünlü harfler; 学習.");

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void writeADump() throws IOException {
        List<Paper> papers =
                Stream.concat(TestPapers.ALL.stream(), Stream.of(ACCENTED)).toList();
        Files.writeString(folder.resolve("page.txt"), TestPapers.page(papers));
    }

    /** What a run left; a character of {@code out} is a byte. */
    private record Outcome(int status, String out, String err) {}

    @Test
    void labelWritesAFileAndTheSummary() throws Exception {
        Outcome outcome = java(List.of(), "label", "page.txt", "-o", "labelled.jsonl");
        assertThat(outcome.err())
                .matches("page\\.txt: read 5 = \\d labelled \\+ \\d abstained \\+ 0 rejected \\+ 0 duplicates\\R");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(Files.readAllLines(folder.resolve("labelled.jsonl")))
                .hasSize(5)
                .allMatch(line -> line.contains("\"labels\":{\"areas\":[") && line.contains("\"contribution\":["));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("page.txt", "labelled.jsonl");
    }

    @Test
    void standardOutputGetsTheSameBytesAsAFile() throws Exception {
        java(List.of(), "label", "page.txt", "-o", "labelled.jsonl");
        Outcome outcome = java(List.of(), "label", "page.txt");
        assertThat(java(List.of(), "label", "page.txt", "-o", "-")).isEqualTo(outcome);
        assertThat(outcome.out())
                .isEqualTo(Files.readString(folder.resolve("labelled.jsonl"), StandardCharsets.ISO_8859_1));
        assertThat(outcome.status()).isZero();
    }

    @Test
    void modelsLieUncompressedInTheJar() throws IOException {
        try (ZipFile jar = new ZipFile(Jar.FILE.toFile())) {
            List<? extends ZipEntry> models = jar.stream()
                    .filter(entry -> entry.getName().endsWith(".papertag"))
                    .toList();
            assertThat(models).hasSize(3).allMatch(model -> model.getMethod() == ZipEntry.STORED);
        }
    }

    @Test
    void aFirstRecordStartsNoMapper() throws Exception {
        Outcome outcome = java(List.of("-Xlog:class+load"), "label", "page.txt");
        assertThat(outcome.out())
                .contains("com.fasterxml.jackson.core.JsonGenerator")
                .doesNotContain("com.fasterxml.jackson.databind.ObjectMapper");
    }

    @Test
    void oneAndFourThreadsGiveTheSameBytes() throws Exception {
        writeLongDump();
        Outcome one = java(List.of(), "label", "long.jsonl", "--threads", "1");
        Outcome four = java(List.of(), "label", "long.jsonl", "--threads", "4");
        assertThat(one.out()).hasSizeGreaterThan(1_000_000);
        assertThat(four.out()).isEqualTo(one.out());
    }

    @Test
    void aReaderThatGoesAwayEndsTheProgramWithOneLine() throws Exception {
        writeLongDump();
        Process process = start(List.of(), "label", "long.jsonl");
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isEqualTo('{');
        }
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("err")))
                .hasLineCount(1)
                .startsWith("papertag: cannot write the output: ")
                .doesNotContain("Exception", "null");
    }

    @Test
    void aFileThatIsNotThereIsToldInOneLine() throws Exception {
        Outcome outcome = java(List.of(), "label", "no-such.txt");
        assertThat(outcome.err()).isEqualToNormalizingNewlines("papertag: no-such.txt: no such file\n");
        assertThat(outcome.status()).isEqualTo(2);
    }

    /** More output than the pipe and the program's own buffers hold. */
    private void writeLongDump() throws IOException {
        String lines = IntStream.range(0, 5000)
                .mapToObj(i -> TestPapers.ALL.get(i % 4))
                .map(paper ->
                        "{\"title\": \"" + paper.title() + "\", \"abstract\": \"" + paper.abstractText() + "\"}\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("long.jsonl"), lines);
    }

    private Outcome java(List<String> options, String... arguments) throws IOException, InterruptedException {
        Process process = start(options, arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        int status = process.waitFor();
        Path err = folder.resolve("err");
        String told = Files.readString(err);
        Files.delete(err);
        return new Outcome(status, out, told);
    }

    private Process start(List<String> options, String... arguments) throws IOException {
        return Jar.start(folder, options, arguments);
    }
}
