package io.github.papertag.bench;

import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.claim.ClaimExtractor;
import io.github.papertag.label.BundledModels;
import io.github.papertag.label.Duplicates;
import io.github.papertag.label.LabelRun;
import io.github.papertag.label.Labeller;
import io.github.papertag.label.RecordJson;
import io.github.papertag.label.RunOutputs;
import io.github.papertag.read.Dumps;
import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import io.github.papertag.text.CleanText;
import io.github.papertag.text.EnglishText;
import io.github.papertag.text.Sentences;
import io.github.papertag.text.TermHashes;
import io.github.papertag.topic.ModelBank;
import io.github.papertag.topic.TopicModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How fast one thread takes each step from a dump's bytes to a line of output, once warm and without files. The counters
 * beside each figure are papers and millions of characters of title and abstract a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class StageBenchmark {

    private final TermHashes hashes = new TermHashes();
    private ModelBank bank = new ModelBank(List.of());
    private Labeller withClaims = new Labeller(List.of(), null);
    private Labeller withoutClaims = withClaims;
    private List<Paper> papers = List.of();
    private List<LabelledPaper> labelled = List.of();
    private byte[] jsonLines = {};
    private byte[] page = {};
    private int next;

    @Setup
    public void load() throws IOException {
        List<TopicModel> models = List.of(BundledModels.load("areas"), BundledModels.load("contribution"));
        bank = new ModelBank(models);
        withClaims = new Labeller(models, ClaimExtractor.standard());
        withoutClaims = new Labeller(models, null);
        papers = BenchPapers.load();
        jsonLines = BenchPapers.jsonLines(papers);
        page = BenchPapers.page(papers);
        List<LabelledPaper> records = new ArrayList<>();
        for (Paper paper : papers) {
            records.add(withClaims.label(paper));
        }
        labelled = records;
    }

    /** Papers and their characters. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** Number of papers. */
        public double papers;
        /** Millions of characters of title and abstract. */
        public double megabytes;
    }

    /** Counts a paper and gives it. */
    public static Paper counted(Paper paper, Read read) {
        read.papers++;
        read.megabytes += (paper.title().length() + paper.abstractText().length()) / 1e6;
        return paper;
    }

    /** All papers, from JSON Lines in memory. */
    @Benchmark
    public void readJsonLines(Blackhole hole, Read read) throws IOException {
        readAll(jsonLines, hole, read);
    }

    /** All papers, from a page of text in memory. */
    @Benchmark
    public void readPage(Blackhole hole, Read read) throws IOException {
        readAll(page, hole, read);
    }

    /** LaTeX and its remains out of an abstract, with the map back. */
    @Benchmark
    public CleanText cleanUp(Read read) {
        return CleanText.of(next(read).abstractText());
    }

    /** Whether an abstract is English. */
    @Benchmark
    public boolean english(Read read) {
        return EnglishText.isEnglish(next(read).abstractText());
    }

    /** Words and pairs of words, hashed. */
    @Benchmark
    public int terms(Read read) {
        Paper paper = next(read);
        hashes.scan(paper.title());
        hashes.scan(paper.abstractText());
        return hashes.size();
    }

    /** Features and scoring of both models: labels without claims, reading and writing. */
    @Benchmark
    public void bothModels(Blackhole hole, Read read) {
        Paper paper = next(read);
        hole.consume(bank.label(paper.title(), paper.abstractText()));
    }

    /** Sentences of a clean abstract. */
    @Benchmark
    public void sentences(Blackhole hole, Read read) {
        hole.consume(Sentences.of(next(read).abstractText()));
    }

    /** Claims of an abstract, clean-up and sentences included. */
    @Benchmark
    public void claims(Blackhole hole, Read read) {
        hole.consume(ClaimExtractor.standard().extract(next(read).abstractText()));
    }

    /** A paper to a labelled record, as a caller of the library gets it. */
    @Benchmark
    public LabelledPaper labelWithClaims(Read read) {
        return withClaims.label(next(read));
    }

    /** The same without claims. */
    @Benchmark
    public LabelledPaper labelWithoutClaims(Read read) {
        return withoutClaims.label(next(read));
    }

    /** A labelled paper to its line of JSON. */
    @Benchmark
    public byte[] write(Read read) {
        next(read);
        return RecordJson.line(labelled.get(next));
    }

    /** A whole run without files: bytes of JSON Lines to bytes of JSON Lines, read, labelled and written on a thread each. */
    @Benchmark
    public void endToEnd(Read read) throws IOException {
        run(withClaims, read);
    }

    /** The same without claims. */
    @Benchmark
    public void endToEndWithoutClaims(Read read) throws IOException {
        run(withoutClaims, read);
    }

    private void run(Labeller labeller, Read read) throws IOException {
        try (PaperReader reader = Dumps.open(new ByteArrayInputStream(jsonLines), "dump");
                RunOutputs outputs = RunOutputs.to(OutputStream.nullOutputStream());
                Duplicates duplicates = new Duplicates();
                LabelRun run =
                        new LabelRun(labeller, outputs, duplicates, new LabelRun.Settings(1, false), new Unheard())) {
            run.add(reader, "dump");
            run.finish();
        }
        papers.forEach(paper -> counted(paper, read));
    }

    private static final class Unheard implements LabelRun.Listener {
        @Override
        public void rejected(ReadResult.Rejected record) {}

        @Override
        public void advanced(int papers) {}
    }

    private Paper next(Read read) {
        next = next + 1 == papers.size() ? 0 : next + 1;
        return counted(papers.get(next), read);
    }

    private static void readAll(byte[] dump, Blackhole hole, Read read) throws IOException {
        try (PaperReader reader = Dumps.open(new ByteArrayInputStream(dump), "dump")) {
            for (ReadResult result = reader.next(); result != null; result = reader.next()) {
                if (result instanceof ReadResult.Accepted accepted) {
                    hole.consume(counted(accepted.paper(), read));
                }
            }
        }
    }
}
