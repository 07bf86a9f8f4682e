package io.github.papertag.evaluate;

import io.github.papertag.PaperId;
import io.github.papertag.evaluate.EvaluationReport.Overlap;
import io.github.papertag.topic.Corpus;
import io.github.papertag.topic.TopicModel;
import io.github.papertag.topic.TrainingData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whether models were trained on papers that they are now tested on. */
public final class TrainingOverlap {

    private TrainingOverlap() {}

    /**
     * Looks for the papers of the gold, by id and by title, among those that each model was trained on. That the folder
     * is what a model was trained on is known by its hash.
     *
     * @param trainingData a folder of training data, which need not exist
     */
    public static List<Overlap> of(List<GoldRecord> gold, List<TopicModel> models, Path trainingData)
            throws IOException {
        Corpus corpus = Files.isDirectory(trainingData) ? TrainingData.read(trainingData) : null;
        String hash = corpus == null ? "" : TrainingData.sha256(corpus);
        int shared = corpus == null ? 0 : shared(gold, corpus);
        List<Overlap> overlaps = new ArrayList<>();
        for (TopicModel model : models) {
            boolean known = model.card().dataSha256().equals(hash);
            overlaps.add(new Overlap(model.name(), known ? shared : null));
        }
        return overlaps;
    }

    /** Number of papers of a file that are in the training data too, by id or title. */
    public static int shared(Path gold, Corpus corpus) throws IOException {
        Predicate<GoldRecord> trained = trained(corpus);
        int[] shared = {0};
        GoldFile.forEach(List.of(gold), paper -> shared[0] += trained.test(paper) ? 1 : 0);
        return shared[0];
    }

    private static int shared(List<GoldRecord> gold, Corpus corpus) {
        return (int) gold.stream().filter(trained(corpus)).count();
    }

    private static Predicate<GoldRecord> trained(Corpus corpus) {
        Set<String> trained = new HashSet<>();
        corpus.ids().forEach(id -> trained.add(PaperId.bare(id)));
        corpus.titles().forEach(title -> trained.add(PaperId.ofTitle(title)));
        return gold -> trained.contains(PaperId.bare(gold.id())) || trained.contains(PaperId.ofTitle(gold.title()));
    }
}
