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

    private static int shared(List<GoldRecord> gold, Corpus corpus) {
        Set<String> trained = new HashSet<>();
        corpus.ids().forEach(id -> trained.add(PaperId.bare(id)));
        corpus.titles().forEach(title -> trained.add(PaperId.ofTitle(title)));
        return (int) gold.stream()
                .filter(g -> trained.contains(PaperId.bare(g.id())) || trained.contains(PaperId.ofTitle(g.title())))
                .count();
    }
}
