package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.papertag.Paper;
import io.github.papertag.TestPapers;
import io.github.papertag.read.Dumps;
import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelRunTest {

    private static final Labeller LABELLER = new Labeller(List.of(TinyModels.AREAS, TinyModels.CONTRIBUTION), null);

    /** Remembers what it heard. */
    private static final class Ear implements LabelRun.Listener {
        private final List<String> rejected = new ArrayList<>();
        private int advanced;

        @Override
        public void rejected(ReadResult.Rejected record) {
            rejected.add(record.message());
        }

        @Override
        public void advanced(int papers) {
            advanced += papers;
        }
    }

    private record Outcome(String output, RunSummary summary, Ear ear) {
        List<String> lines() {
            return output.lines().toList();
        }
    }

    @Test
    void everyPaperIsWrittenInTheOrderRead() throws IOException {
        List<String> lines = run(1, false, TestPapers.page(TestPapers.ALL)).lines();
        assertThat(lines).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(lines.get(i))
                    .startsWith("{\"id\":\"" + TestPapers.ALL.get(i).id() + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void theOutputIsTheSameForAnyNumberOfThreads(int threads) throws IOException {
        String page = TestPapers.page(variations(300));
        Outcome one = run(1, false, page);
        assertThat(one.lines()).hasSize(1200);
        Outcome several = run(threads, false, page);
        assertThat(several.output()).isEqualTo(one.output());
        assertThat(several.summary()).isEqualTo(one.summary());
    }

    @Test
    void everyRecordIsAccountedFor() throws IOException {
        String lines = json(TestPapers.GRIPPER) // labelled
                + json(new Paper("x", "Withdrawn", "")) // abstained
                + json(TestPapers.GRIPPER) // duplicate
                + "{\"abstract\": \"No title.\"}\n" // rejected
                + json(TestPapers.PRUNING); // labelled
        Outcome outcome = run(2, false, lines);
        FileCounts counts = outcome.summary().total();
        assertThat(counts).isEqualTo(new FileCounts(2, 1, 1, 1));
        assertThat(counts.read()).isEqualTo(5);
        assertThat(outcome.ear().advanced).isEqualTo(4);
        assertThat(outcome.ear().rejected)
                .containsExactly("dump0:4: rejected: no text in the field 'title': \"{\"abstract\": \"No title.\"}\"");
    }

    @Test
    void whateverADumpHoldsEveryRecordIsCountedOnce() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            List<String> records = IntStream.range(0, random.nextInt(700))
                    .mapToObj(i -> anyRecord(random))
                    .toList();
            boolean distinct = random.nextBoolean();
            Outcome outcome = run(1 + random.nextInt(3), distinct, String.join("", records) + json(TestPapers.SURVEY));
            FileCounts total = outcome.summary().total();
            assertThat(total.read()).isEqualTo(records.size() + 1);
            assertThat(outcome.lines())
                    .hasSize((int) (total.labelled() + total.abstained() + (distinct ? 0 : total.duplicates())));
            assertThat(outcome.ear().rejected).hasSize((int) total.rejected());
        }
    }

    @Test
    void theSummaryTellsReasonsLabelsAndClaims() throws IOException {
        RunSummary summary = run(
                        1,
                        false,
                        json(TestPapers.GRIPPER) + json(TestPapers.GRIPPER) + json(new Paper("x", "Withdrawn", ""))
                                + "{\"no\": 1}\n[]\n")
                .summary();
        assertThat(summary.abstentions()).isEqualTo(Map.of("EMPTY_ABSTRACT", 1L));
        assertThat(summary.rejections()).isEqualTo(Map.of("no text in the field 'title'", 1L, "not a JSON object", 1L));
        assertThat(summary.labels().get("areas")).isEqualTo(Map.of("robotics", 1L));
        assertThat(summary.claims()).isEqualTo(ClaimCounts.NONE);
    }

    @Test
    void aStrictRunEndsAtTheFirstRejectedRecord() {
        assertThatExceptionOfType(RejectedRecordException.class)
                .isThrownBy(() -> run(2, false, true, json(TestPapers.GRIPPER) + "{\"no\": 1}\n" + "{\"no\": 2}\n"))
                .withMessage("dump0:2: rejected: no text in the field 'title': \"{\"no\": 1}\"");
    }

    @Test
    void aDuplicateIsWrittenAgainAndCounted() throws IOException {
        Outcome outcome = run(2, false, json(TestPapers.GRIPPER).repeat(3));
        assertThat(outcome.lines()).hasSize(3);
        assertThat(outcome.summary().total()).isEqualTo(new FileCounts(1, 0, 0, 2));
    }

    @Test
    void aDistinctRunWritesEachPaperOnce() throws IOException {
        String page = TestPapers.page(TestPapers.ALL);
        Outcome outcome = run(2, true, page, page);
        assertThat(outcome.output()).isEqualTo(run(2, false, page).output());
        assertThat(outcome.summary().total().duplicates()).isEqualTo(4);
    }

    @Test
    void aDuplicateIsKnownAcrossFilesAndCountedWhereItStands() throws IOException {
        Outcome outcome = run(2, false, json(TestPapers.GRIPPER), json(TestPapers.GRIPPER) + json(TestPapers.PRUNING));
        assertThat(outcome.summary().files())
                .containsEntry("dump0", new FileCounts(1, 0, 0, 0))
                .containsEntry("dump1", new FileCounts(1, 0, 0, 1));
    }

    @Test
    void theSummaryHasALineForEveryFileAndOneForAll() throws IOException {
        Outcome outcome = run(1, false, json(TestPapers.GRIPPER), json(TestPapers.GRIPPER) + "{\"no\": 1}\n");
        assertThat(outcome.summary().text()).isEqualTo("""
                        dump0: read 1 = 1 labelled + 0 abstained + 0 rejected + 0 duplicates
                        dump1: read 2 = 0 labelled + 0 abstained + 1 rejected + 1 duplicates
                        all 2 files: read 3 = 1 labelled + 0 abstained + 1 rejected + 1 duplicates
                        """);
    }

    @Test
    void aSingleFileNeedsNoSum() throws IOException {
        assertThat(run(1, false, json(TestPapers.GRIPPER)).summary().text())
                .isEqualTo("dump0: read 1 = 1 labelled + 0 abstained + 0 rejected + 0 duplicates\n");
    }

    @Test
    void anOutputThatFailsEndsTheRunWithOneSentence() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        try (Duplicates duplicates = new Duplicates();
                LabelRun run = new LabelRun(
                        LABELLER, RunOutputs.to(full), duplicates, new LabelRun.Settings(2, false), new Ear());
                PaperReader papers = open(TestPapers.page(TestPapers.ALL), "dump")) {
            assertThatExceptionOfType(OutputException.class)
                    .isThrownBy(() -> {
                        run.add(papers, "dump");
                        run.finish();
                    })
                    .withMessage("cannot write the output: No space left on device");
        }
    }

    @Test
    void aRunNeedsAThread() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LabelRun.Settings(0, false))
                .withMessage("threads: 0 is less than 1");
    }

    private static String anyRecord(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "{\"no\": " + random.nextInt(3) + "}\n";
            case 1 -> json(Paper.of("Title " + random.nextInt(50), ""));
            case 2 -> json(TestPapers.ALL.get(random.nextInt(4)));
            default -> json(new Paper("x", "Hands " + random.nextInt(500), TestPapers.GRIPPER.abstractText()));
        };
    }

    private static List<Paper> variations(int number) {
        return IntStream.range(0, number)
                .boxed()
                .flatMap(i -> TestPapers.ALL.stream()
                        .map(paper -> Paper.of(paper.title() + " " + i, paper.abstractText() + " Part " + i + ".")))
                .toList();
    }

    private static String json(Paper paper) {
        return "{\"id\": \"" + paper.id() + "\", \"title\": \"" + paper.title() + "\", \"abstract\": \""
                + paper.abstractText() + "\"}\n";
    }

    private static PaperReader open(String dump, String name) throws IOException {
        return Dumps.open(new ByteArrayInputStream(dump.getBytes(StandardCharsets.UTF_8)), name);
    }

    private static Outcome run(int threads, boolean distinct, String... dumps) throws IOException {
        return run(threads, distinct, false, dumps);
    }

    private static Outcome run(int threads, boolean distinct, boolean strict, String... dumps) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ear ear = new Ear();
        try (Duplicates duplicates = new Duplicates();
                LabelRun run = new LabelRun(
                        LABELLER,
                        RunOutputs.to(out),
                        duplicates,
                        new LabelRun.Settings(threads, distinct, strict, 1),
                        ear)) {
            for (int i = 0; i < dumps.length; i++) {
                try (PaperReader papers = open(dumps[i], "dump" + i)) {
                    run.add(papers, "dump" + i);
                }
            }
            RunSummary summary = run.finish();
            return new Outcome(out.toString(StandardCharsets.UTF_8), summary, ear);
        }
    }
}
