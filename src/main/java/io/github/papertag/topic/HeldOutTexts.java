package io.github.papertag.topic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Scores texts that were kept out of training, one after another, keeping scores and labels alone. */
final class HeldOutTexts {

    private HeldOutTexts() {}

    static HeldOutScores score(
            TextSource texts,
            String facet,
            List<String> labels,
            TrainingSettings settings,
            Function<LabelledText, float[]> scorer)
            throws IOException {
        List<String> ids = new ArrayList<>();
        List<float[]> scores = new ArrayList<>();
        List<List<String>> gold = new ArrayList<>();
        texts.forEach(text -> {
            ids.add(text.id());
            scores.add(scorer.apply(text));
            gold.add(text.labels().getOrDefault(facet, List.of()));
        });
        return new HeldOutScores(
                ids,
                labels,
                Folds.byId(ids, settings.folds()),
                scores.toArray(float[][]::new),
                HeldOutScores.gold(gold, labels),
                (rows, right) -> Tuning.learn(rows, right, settings.tuning()));
    }
}
