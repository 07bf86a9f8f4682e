package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.papertag.Paper;
import io.github.papertag.TestPapers;
import io.github.papertag.read.Dumps;
import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that broke off goes on from its last checkpoint and ends with the bytes of an unbroken one. */
class ResumeTest {

    private static final Labeller LABELLER = new Labeller(List.of(TinyModels.AREAS), null);
    private static final int RECORDS = 2000;
    private static final int CHECKPOINT_EVERY = 300;

    @TempDir
    Path folder = Path.of("");

    private String dump = "";

    /** A dump that breaks off with an error after some records, as a bad disk would. */
    private static final class BrokenReader implements PaperReader {
        private final PaperReader reader;
        private int left;

        BrokenReader(PaperReader reader, int left) {
            this.reader = reader;
            this.left = left;
        }

        @Override
        public @Nullable ReadResult next() throws IOException {
            if (left-- == 0) {
                throw new IOException("bad sector");
            }
            return reader.next();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    @BeforeEach
    void makeADump() {
        dump = IntStream.range(0, RECORDS)
                .mapToObj(i -> i % 50 == 7 ? "{\"no\": " + i + "}\n" : json(i))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.jsonl", "out.jsonl.gz", "out.jsonl.zst", "out.csv", "out.csv.gz"})
    void itEndsWithTheBytesOfAnUnbrokenRun(String name) throws IOException {
        RunSummary whole = run(plan("whole", name), false, -1);
        breakOff(plan("broken", name), false, 1234);
        breakOff(plan("broken", name), true, 1777);
        assertThat(run(plan("broken", name), true, -1)).isEqualTo(whole);
        for (String file : List.of(name, "rejects.jsonl", "claims.csv.gz", "summary.json")) {
            assertThat(folder.resolve("broken").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("whole").resolve(file));
        }
        assertThat(folder.resolve("broken").toFile().list())
                .containsExactlyInAnyOrder(name, "rejects.jsonl", "claims.csv.gz", "summary.json");
    }

    @Test
    void whatStandsBehindTheCheckpointIsCutOff() throws IOException {
        run(plan("whole", "out.jsonl"), false, -1);
        OutputPlan plan = plan("broken", "out.jsonl");
        breakOff(plan, false, 1234);
        Path partial = folder.resolve("broken").resolve("out.jsonl.partial");
        Files.writeString(partial, Files.readString(partial) + "half a reco");
        run(plan, true, -1);
        assertThat(folder.resolve("broken").resolve("out.jsonl"))
                .hasSameBinaryContentAs(folder.resolve("whole").resolve("out.jsonl"));
    }

    @Test
    void aRunThatBrokeOffBeforeItsFirstCheckpointLeavesNothingAndStartsAfresh() throws IOException {
        OutputPlan plan = plan("broken", "out.jsonl");
        breakOff(plan, false, 100);
        assertThat(folder.resolve("broken")).isEmptyDirectory();
        assertThat(run(plan, true, -1).total().read()).isEqualTo(RECORDS);
    }

    @Test
    void withoutResumeARunStartsAfresh() throws IOException {
        OutputPlan plan = plan("broken", "out.jsonl");
        breakOff(plan, false, 1234);
        dump = json(1);
        assertThat(run(plan, false, -1).total().read()).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("broken").resolve("out.jsonl")))
                .hasSize(1);
    }

    @Test
    void aDumpThatChangedIsRefused() throws IOException {
        OutputPlan plan = plan("broken", "out.jsonl");
        breakOff(plan, false, 1234);
        dump = dump.replaceFirst("Hands 40", "Hands 41");
        assertThatIOException()
                .isThrownBy(() -> run(plan, true, -1))
                .withMessage("cannot resume: the dumps have changed since the run that is to be continued");
    }

    @Test
    void aDumpThatBecameShorterIsRefused() throws IOException {
        OutputPlan plan = plan("broken", "out.jsonl");
        breakOff(plan, false, 1234);
        dump = json(0);
        assertThatIOException()
                .isThrownBy(() -> run(plan, true, -1))
                .withMessage("cannot resume: the dumps have changed since the run that is to be continued");
    }

    @Test
    void otherSettingsAreRefusedByName() throws IOException {
        breakOff(plan("broken", "out.jsonl"), false, 1234);
        OutputPlan other = OutputPlan.jsonLines(folder.resolve("broken").resolve("out.jsonl"));
        assertThatIOException()
                .isThrownBy(() -> run(other, true, -1))
                .withMessageStartingWith("cannot resume: the output was jsonl with id,title,");
    }

    @Test
    void anOutputThatLostItsEndIsRefused() throws IOException {
        OutputPlan plan = plan("broken", "out.jsonl");
        breakOff(plan, false, 1234);
        Path partial = folder.resolve("broken").resolve("out.jsonl.partial");
        Files.writeString(partial, "short");
        assertThatIOException()
                .isThrownBy(() -> run(plan, true, -1))
                .withMessage("cannot resume: " + partial + " has become shorter since the run that is to be continued");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"settings\":null}", "{\"position\":{\"records\":\"x\"}}"})
    void aDamagedCheckpointIsRefusedInOneSentence(String content) throws IOException {
        OutputPlan plan = plan("broken", "out.jsonl");
        Path checkpoint = folder.resolve("broken").resolve("out.jsonl.checkpoint");
        Files.writeString(checkpoint, content);
        assertThatIOException()
                .isThrownBy(() -> run(plan, true, -1))
                .withMessageMatching(
                        "cannot resume: .*out\\.jsonl\\.checkpoint is (damaged|empty); without --resume the"
                                + " run starts afresh");
    }

    @Test
    void aRunThatLackedOnlyTheNamesGetsThem() throws IOException {
        OutputPlan plan = plan("broken", "out.jsonl");
        run(plan, false, -1);
        Path out = folder.resolve("broken").resolve("out.jsonl");
        byte[] whole = Files.readAllBytes(out);
        RunSummary summary;
        breakOff(plan, false, 1234);
        // The state of a run that was killed while it gave the names: the rejects have theirs, the papers have not.
        try (RunOutputs outputs = open(plan, true)) {
            summary = outputs.summaryAtStart();
            outputs.checkpoint(outputs.startPosition(), summary);
        }
        Path checkpoint = folder.resolve("broken").resolve("out.jsonl.checkpoint");
        Files.writeString(checkpoint, Files.readString(checkpoint).replace("\"complete\":false", "\"complete\":true"));
        Files.move(
                folder.resolve("broken").resolve("claims.csv.gz.partial"),
                folder.resolve("broken").resolve("claims.csv.gz"),
                StandardCopyOption.REPLACE_EXISTING);
        try (RunOutputs outputs = open(plan, true)) {
            assertThat(outputs.wasComplete()).isTrue();
            outputs.complete();
        }
        assertThat(whole).startsWith(Files.readAllBytes(out));
        assertThat(folder.resolve("broken").toFile().list())
                .containsExactlyInAnyOrder("out.jsonl", "rejects.jsonl", "claims.csv.gz", "summary.json");
    }

    @Test
    void twoRunsDoNotWriteTheSameFile() throws IOException {
        OutputPlan plan = plan("broken", "out.jsonl");
        try (RunOutputs first = open(plan, false)) {
            assertThat(first.wasComplete()).isFalse();
            assertThatIOException()
                    .isThrownBy(() -> open(plan, false))
                    .withMessageContaining("another run is writing it");
        }
    }

    private OutputPlan plan(String name, String papers) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        return new OutputPlan(
                place.resolve(papers),
                OutputPlan.Format.of(Path.of(papers)),
                OutputField.ALL,
                place.resolve("claims.csv.gz"),
                place.resolve("rejects.jsonl"),
                place.resolve("summary.json"));
    }

    private void breakOff(OutputPlan plan, boolean resume, int after) {
        assertThatIOException().isThrownBy(() -> run(plan, resume, after)).withMessage("bad sector");
    }

    private static RunOutputs open(OutputPlan plan, boolean resume) throws IOException {
        return RunOutputs.open(plan, LABELLER.modelNames(), Map::of, resume, OutputStream.nullOutputStream());
    }

    private RunSummary run(OutputPlan plan, boolean resume, int breakAfter) throws IOException {
        LabelRun.Listener deaf = new LabelRun.Listener() {
            @Override
            public void rejected(ReadResult.Rejected record) {}

            @Override
            public void advanced(int papers) {}
        };
        try (PaperReader papers = Dumps.open(new ByteArrayInputStream(dump.getBytes(StandardCharsets.UTF_8)), "dump");
                Duplicates duplicates = new Duplicates();
                RunOutputs outputs = open(plan, resume);
                LabelRun run = new LabelRun(
                        LABELLER,
                        outputs,
                        duplicates,
                        new LabelRun.Settings(2, false, false, CHECKPOINT_EVERY),
                        deaf)) {
            run.add(new BrokenReader(papers, breakAfter), "dump");
            return run.finish();
        }
    }

    private static String json(int i) {
        Paper paper = TestPapers.ALL.get(i % 4);
        return "{\"title\": \"Hands " + i % 1500 + "\", \"abstract\": \"" + paper.abstractText() + "\"}\n";
    }
}
