package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.TestPapers;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program is killed at random moments and goes on until it is done. */
class KillAndResumeIT {

    private static final int RECORDS = 6000;
    private static final List<String> OUTPUTS = List.of("out.jsonl.gz", "claims.csv", "rejects.jsonl", "summary.json");

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void writeADump() throws IOException {
        try (Writer dump = Files.newBufferedWriter(folder.resolve("dump.jsonl"))) {
            for (int i = 0; i < RECORDS; i++) {
                dump.write(
                        i % 97 == 3
                                ? "{\"broken\": " + i + "}\n"
                                : "{\"title\": \"Study " + i % 4000 + "\", \"abstract\": \""
                                        + TestPapers.ALL.get(i % 4).abstractText() + "\"}\n");
            }
        }
    }

    @Test
    void aFewKillsDoNotChangeAByte() throws Exception {
        killAndResume(4, 1);
    }

    @Test
    @Tag("long")
    void fiftyKillsDoNotChangeAByte() throws Exception {
        killAndResume(50, 2);
    }

    @Test
    void aRunThatIsAskedToEndSaysHowToGoOn() throws Exception {
        Process process = label("terminated", false);
        awaitCheckpoint("terminated", process);
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(Files.readAllLines(folder.resolve("terminated").resolve("err")))
                .filteredOn(line -> !line.contains(": rejected: "))
                .singleElement()
                .asString()
                .matches("papertag: interrupted after \\d+ records; the same command with --resume goes on from there");
        finish("terminated");
        assertSameAsUnbroken("terminated");
    }

    private void killAndResume(int kills, long seed) throws Exception {
        Random random = new Random(seed);
        long whole = unbroken();
        int killed = 0;
        int goneOn = 0;
        int run = 0;
        for (; killed < kills; run++) {
            String name = "killed" + run;
            Process process = label(name, false);
            while (!process.waitFor(1 + (long) (random.nextDouble() * whole), TimeUnit.MILLISECONDS)
                    && killed < kills) {
                process.destroyForcibly().waitFor();
                killed++;
                goneOn += Files.exists(checkpoint(name)) ? 1 : 0;
                process = label(name, true);
            }
            process.waitFor();
            finish(name);
            assertSameAsUnbroken(name);
        }
        System.out.printf("%d kills in %d runs, %d of them after a checkpoint: the same bytes%n", killed, run, goneOn);
    }

    /** Makes the files to compare with; gives the milliseconds that it took. */
    private long unbroken() throws Exception {
        long start = System.nanoTime();
        assertThat(label("unbroken", false).waitFor()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private void finish(String name) throws Exception {
        if (!Files.exists(folder.resolve(name).resolve(OUTPUTS.get(0)))) {
            assertThat(label(name, true).waitFor()).isZero();
        }
    }

    private void assertSameAsUnbroken(String name) throws Exception {
        if (!Files.exists(folder.resolve("unbroken"))) {
            unbroken();
        }
        for (String output : OUTPUTS) {
            assertThat(folder.resolve(name).resolve(output))
                    .hasSameBinaryContentAs(folder.resolve("unbroken").resolve(output));
        }
        List<String> left = new ArrayList<>(OUTPUTS);
        left.add("err");
        assertThat(folder.resolve(name).toFile().list()).containsExactlyInAnyOrderElementsOf(left);
    }

    private Process label(String name, boolean resume) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        List<String> arguments = new ArrayList<>(List.of("label", "../dump.jsonl", "--checkpoint-every", "256"));
        arguments.addAll(List.of("-o", OUTPUTS.get(0), "--claims-csv", OUTPUTS.get(1)));
        arguments.addAll(List.of("--rejects", OUTPUTS.get(2), "--summary", OUTPUTS.get(3)));
        if (resume) {
            arguments.add("--resume");
        }
        return Jar.start(place, List.of(), arguments.toArray(String[]::new));
    }

    private Path checkpoint(String name) {
        return folder.resolve(name).resolve(OUTPUTS.get(0) + ".checkpoint");
    }

    private void awaitCheckpoint(String name, Process process) throws InterruptedException {
        while (process.isAlive() && !Files.exists(checkpoint(name))) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
    }
}
