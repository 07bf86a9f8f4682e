package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that were made to harm, in a process with little memory: one record rejected, or one line told. */
@EnabledOnOs(OS.LINUX)
class HostileDumpIT {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder = Path.of("");

    private Trap trap = new Trap(folder);

    @BeforeEach
    void setTheTrap() {
        trap = new Trap(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[[1],", "{\"title\":["})
    void deepJsonCostsOneRejection(String open) throws Exception {
        String deep = "{\"title\": \"x\", \"abstract\": \"y\", \"deep\": " + open.repeat(100_000) + "\n";
        JarRun.Outcome outcome = trap.labelText(Trap.GOOD_LINE + deep + Trap.GOOD_LINE);

        assertThat(outcome.err()).contains("dump:2: rejected: ", "read 3 = ").hasLineCount(2);
        assertThat(outcome.status()).isEqualTo(Trap.DONE);
    }

    @Test
    void deepXmlCostsOneRejection() throws Exception {
        String entry = "<entry><title>%s</title><summary>%s</summary></entry>\n";
        JarRun.Outcome outcome = trap.labelText("<feed>" + entry.formatted("Fog", "It clears at noon.")
                + entry.formatted("<i>".repeat(100_000), "") + entry.formatted("Bees", "They draw maps.") + "</feed>");

        assertThat(outcome.err())
                .contains("rejected: over the limit nesting-depth")
                .hasLineCount(2);
        assertThat(outcome.err()).contains("1 rejected");
        assertThat(outcome.status()).isEqualTo(Trap.DONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "number 1e999999999",
                "number -1e-999999999",
                "number 1E+2147483648",
                "year 1e999999999",
                "year -1e-999999999",
                "id 1E+2147483648"
            })
    void hugeNumbersCostNothing(String field, String number) throws Exception {
        String line = "{\"" + field + "\": " + number + ", " + Trap.GOOD_LINE.substring(1);
        JarRun.Outcome outcome = trap.labelText(Trap.GOOD_LINE + line);

        assertThat(outcome.err()).contains("read 2 = ", " 0 rejected").hasLineCount(1);
        assertThat(outcome.status()).isEqualTo(Trap.DONE);
    }

    @Test
    void aNumberOfAMillionDigitsCostsOneRejection() throws Exception {
        String line = "{\"year\": " + "9".repeat(MEGABYTE) + ", " + Trap.GOOD_LINE.substring(1);
        JarRun.Outcome outcome = trap.labelText(Trap.GOOD_LINE + line);

        assertThat(outcome.err()).contains("read 2 = ", " 1 rejected").hasLineCount(2);
        assertThat(outcome.status()).isEqualTo(Trap.DONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!ENTITY a \"aaaaaaaaaa\">%s",
                "<!ENTITY g SYSTEM \"secret\">",
                "<!ENTITY %% p SYSTEM \"secret\"> %%p;"
            })
    void entitiesOfADumpAreNeitherExpandedNorFollowed(String declarations) throws Exception {
        Files.writeString(folder.resolve("secret"), "a secret");
        StringBuilder tenfold = new StringBuilder();
        for (char name = 'b'; name <= 'g'; name++) {
            String before = "&" + (char) (name - 1) + ";";
            tenfold.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        JarRun.Outcome outcome = trap.labelText("<?xml version=\"1.0\"?><!DOCTYPE feed ["
                + declarations.formatted(tenfold) + "]><feed><entry><title>Fog</title>"
                + "<summary>It says &g; at noon.</summary></entry></feed>");

        assertThat(outcome.err()).contains("read 1 = ");
        assertThat(outcome.status()).isEqualTo(Trap.DONE);
        assertThat(trap.out()).doesNotContain("secret").hasSizeLessThan(1_000);
    }

    @ParameterizedTest
    @CsvSource({"json, '{\"title\": \"'", "page, ''", "csv, 'title,abstract\n\"'", "ris, 'TY  - JOUR\nAB  - '"})
    void aLineOfAThousandMillionCharactersCostsOneRejection(String format, String before) throws Exception {
        Process process = trap.java()
                .start("label", "-", "--format", format, "-o", "out", "--models", "contribution", "--no-claims");
        try (OutputStream in = process.getOutputStream()) {
            in.write(before.getBytes(StandardCharsets.UTF_8));
            byte[] piece = "x".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1_000; i++) {
                in.write(piece);
            }
        }
        assertThat(process.waitFor()).isEqualTo(Trap.DONE);
        assertThat(trap.java().err()).contains("rejected", "read 1 = ", "1 rejected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00\\ud800", "\\uFFFF", "\\u202E", "\\u001b[2J"})
    void oddCharactersComeOutAsWellFormedText(String odd) throws Exception {
        JarRun.Outcome outcome =
                trap.labelText(Trap.GOOD_LINE.replace("Robots", odd + " Robots").replace("Soft", odd + "Soft"));

        assertThat(outcome.status()).isEqualTo(Trap.DONE);
        assertThat(trap.out()).hasLineCount(1).doesNotContain("\u0000", "\u001b");
    }

    /** A NUL, half a character in three bytes, a cut-off character and bytes that no UTF-8 has. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u00ed\u00a0\u0080", "\u00e2\u0082", "\u00ff\u00fe"})
    void oddBytesComeOutAsWellFormedText(String bytes) throws Exception {
        String page = "Soft " + bytes + "Hands for Hard Objects\n"
                + "Robots that grasp unknown objects tend to crush the fragile. " + bytes + "We describe a gripper.\n";
        Files.write(folder.resolve("dump"), page.getBytes(StandardCharsets.ISO_8859_1));
        JarRun.Outcome outcome = trap.label("dump", "-o", "out", "--format", "page");

        assertThat(outcome.err()).contains("read 1 = ", "0 rejected");
        assertThat(outcome.status()).isEqualTo(Trap.DONE);
        assertThat(trap.out()).hasLineCount(1).doesNotContain("\u0000");
    }

    @Test
    void aDumpInTwoEncodingsIsReadAndTheBytesThatWereRepairedAreCounted() throws Exception {
        byte[] one = Trap.GOOD_LINE.replace("Hands", "H\u00e4nde").getBytes(StandardCharsets.UTF_8);
        byte[] other = Trap.GOOD_LINE.replace("Hands", "H\u00e4nde").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("dump"), concatenated(one, other));

        JarRun.Outcome outcome = trap.label("dump", "-o", "out");

        assertThat(outcome.err())
                .contains("1 bytes are not UTF-8 and were read as Windows-1252", "read 2 = ")
                .hasLineCount(2);
        assertThat(List.of(trap.out().split("\n", -1)).subList(0, 2)).allMatch(line -> line.contains("H\u00e4nde"));
    }

    @Test
    void bytesOfNoTextAreRefused() throws Exception {
        trap.assertRefused(trap.labelBytes(new byte[MEGABYTE]), Trap.INPUT, "dump: ");
    }

    private static byte[] concatenated(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
