package io.github.papertag.topic;

import io.github.papertag.Paper;
import io.github.papertag.bench.BenchPapers;
import io.github.papertag.bench.StageBenchmark;
import io.github.papertag.bench.StageBenchmark.Read;
import io.github.papertag.label.BundledModels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** The two halves of what {@code StageBenchmark.bothModels} does, for the areas and contributions of the bundled models. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class FeatureBenchmark {

    private final TermFrequencies frequencies = new TermFrequencies();
    private final List<SparseVector> vectors = new ArrayList<>();
    private List<Paper> papers = List.of();
    private Vectorizer vectorizer =
            new Vectorizer(new Vocabulary(List.of(), new float[0]), new FeatureSettings(1, 1, 1));
    private LinearModel linear = new LinearModel(new float[0][], new float[1]);
    private int next;

    @Setup
    public void load() throws IOException {
        List<TopicModel> models = List.of(BundledModels.load("areas"), BundledModels.load("contribution"));
        vectorizer = models.get(0).vectorizer();
        linear = LinearWeights.sideBySide(
                models.stream().map(TopicModel::weights).toList());
        papers = BenchPapers.load();
        for (Paper paper : papers) {
            vectors.add(vectorizer.vectorize(paper.title(), paper.abstractText(), frequencies));
        }
    }

    /** The known terms of a paper, found, hashed, looked up and counted. */
    @Benchmark
    public int features(Read read) {
        Paper paper = next(read);
        vectorizer.count(paper.title(), paper.abstractText(), frequencies);
        return frequencies.size();
    }

    /** The linear scores of all labels of a vector. */
    @Benchmark
    public float[] score(Blackhole hole, Read read) {
        next(read);
        SparseVector vector = vectors.get(next);
        hole.consume(linear.touch(vector.indices(), vector.indices().length));
        return linear.scores(vector);
    }

    private Paper next(Read read) {
        next = next + 1 == papers.size() ? 0 : next + 1;
        return StageBenchmark.counted(papers.get(next), read);
    }
}
