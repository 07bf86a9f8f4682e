package io.github.papertag.topic;

import io.github.papertag.Paper;
import io.github.papertag.bench.BenchPapers;
import io.github.papertag.text.TermScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What an abstract costs as a model grows, in microseconds. The weights are random; the vocabulary holds the terms of the
 * texts, filled up with terms that no text has, so that a text has the same number of known terms in each.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class GrowthBenchmark {

    /** Number of labels and of terms; one grows while the other stays. */
    @Param({"10x80000", "30x80000", "100x80000", "300x80000", "1000x80000", "30x160000", "30x320000"})
    public String labelsAndTerms = "10x80000";

    private ModelBank bank = new ModelBank(List.of());
    private List<Paper> papers = List.of();
    private int next;

    @Setup
    public void load() throws IOException {
        List<String> size = List.of(labelsAndTerms.split("x", -1));
        int labels = Integer.parseInt(size.get(0));
        int terms = Integer.parseInt(size.get(1));
        papers = BenchPapers.load();
        Set<String> vocabulary = new LinkedHashSet<>();
        for (Paper paper : papers) {
            String text = paper.abstractText();
            TermScanner.scan(text, (hash, start, end) -> vocabulary.add(TermScanner.surface(text, start, end)));
        }
        List<String> known = new ArrayList<>(vocabulary);
        Collections.shuffle(known, new Random(1));
        known = new ArrayList<>(known.subList(0, Math.min(known.size(), terms / 2)));
        for (int i = known.size(); i < terms; i++) {
            known.add("absent" + "abcdefghij".charAt(i % 10) + Integer.toString(i, 36));
        }
        bank = new ModelBank(List.of(randomModel(known, labels)));
    }

    /** One abstract, from text to labels. */
    @Benchmark
    public List<TopicModel.Opinion> label() {
        next = next + 1 == papers.size() ? 0 : next + 1;
        Paper paper = papers.get(next);
        return bank.label(paper.title(), paper.abstractText());
    }

    private static TopicModel randomModel(List<String> terms, int labels) {
        Random random = new Random(2);
        short[] steps = new short[terms.size() * labels];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (short) random.nextInt(1 << 16);
        }
        float[] scale = new float[labels];
        float[] bias = new float[labels];
        float[] idf = new float[terms.size()];
        Arrays.fill(scale, 1e-4f);
        Arrays.fill(bias, -6);
        Arrays.fill(idf, 3);
        return new TopicModel(
                "random",
                IntStream.range(0, labels)
                        .mapToObj(i -> String.format("label-%04d", i))
                        .toList(),
                new Vectorizer(new Vocabulary(terms, idf), TrainingSettings.STANDARD.features()),
                new LinearWeights(scale, steps, bias),
                Collections.nCopies(labels, new Decision(new Sigmoid(1, 0), 0.5)),
                new ModelCard(0, Map.of(), "", TrainingSettings.STANDARD, Map.of(), Map.of(), List.of()));
    }
}
