package io.github.papertag.bench;

import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.label.BundledModels;
import io.github.papertag.label.Labeller;
import io.github.papertag.label.RecordJson;
import io.github.papertag.text.TermScanner;
import io.github.papertag.topic.TopicModel;
import java.io.IOException;
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

/** How fast one thread labels once warm, without reading or writing files; each figure is papers or megabytes a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class LabelBenchmark {

    private List<TopicModel> models = List.of();
    private Labeller labeller = new Labeller(List.of());
    private List<Paper> papers = List.of();
    private List<LabelledPaper> labelled = List.of();
    private int next;

    @Setup
    public void load() throws IOException {
        models = List.of(BundledModels.load("areas"), BundledModels.load("contribution"));
        labeller = new Labeller(models);
        papers = BenchPapers.load();
        List<LabelledPaper> records = new ArrayList<>();
        for (Paper paper : papers) {
            records.add(labeller.label(paper));
        }
        labelled = records;
    }

    /** Characters read, so that a figure in megabytes a second comes out beside that in papers. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Text {
        /** Millions of characters of title and abstract. */
        public double megabytes;
    }

    /** Features and scoring of both models: what labelling costs without claims, reading and writing. */
    @Benchmark
    public void bothModels(Blackhole hole) {
        Paper paper = papers.get(advance());
        for (TopicModel model : models) {
            hole.consume(model.label(paper.title(), paper.abstractText()));
        }
    }

    /** A whole paper from text to labelled record, as a caller of the library gets it. */
    @Benchmark
    public LabelledPaper labeller() {
        return labeller.label(papers.get(advance()));
    }

    /** Finding words and pairs of words, once, with nothing done with them. */
    @Benchmark
    public void terms(Blackhole hole, Text text) {
        Paper paper = papers.get(advance());
        TermScanner.scan(paper.title(), (hash, start, end) -> hole.consume(hash));
        TermScanner.scan(paper.abstractText(), (hash, start, end) -> hole.consume(hash));
        text.megabytes += (paper.title().length() + paper.abstractText().length()) / 1e6;
    }

    /** A labelled paper to its line of JSON. */
    @Benchmark
    public byte[] jsonLine() {
        return RecordJson.line(labelled.get(advance()));
    }

    private int advance() {
        next = next + 1 == papers.size() ? 0 : next + 1;
        return next;
    }
}
