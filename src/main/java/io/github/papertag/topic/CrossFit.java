package io.github.papertag.topic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores of the very documents that a model is trained on, each by a model of the other folds: many times as many scores
 * as held-out texts give, and enough of rare labels.
 *
 * @param folds which model scored which document
 * @param scores for each document one score a label
 * @param ofTexts for each fold's model its scores of texts that no model saw
 */
@SuppressWarnings("ArrayRecordComponent") // read-only inside the package
record CrossFit(Folds folds, float[][] scores, List<float[][]> ofTexts) {

    static CrossFit of(Corpus corpus, LabelFit fit, int count, TextSource texts) throws IOException {
        Folds folds = Folds.byId(corpus.ids(), count);
        float[][] scores = new float[corpus.size()][];
        List<float[][]> ofTexts = new ArrayList<>();
        for (int fold = 0; fold < count; fold++) {
            LabelFit.Fitted fitted = fit.fit(folds.training(fold));
            fitted.score(corpus, folds.heldOut(fold), scores);
            List<float[]> rows = new ArrayList<>();
            texts.forEach(text -> rows.add(fitted.scores(text)));
            ofTexts.add(rows.toArray(float[][]::new));
        }
        return new CrossFit(folds, scores, ofTexts);
    }

    /** The scores of one facet's labels. */
    CrossFit part(FacetLabels facet) {
        return new CrossFit(
                folds, facet.part(scores), ofTexts.stream().map(facet::part).toList());
    }

    /**
     * The scores of the documents as the model of all of them would give them to papers that it did not see. A model of
     * fewer documents is less sure; how much less is told by what both say of the same texts.
     *
     * @param byAll scores of the texts by the model of all documents
     */
    float[][] onScaleOf(float[][] byAll) {
        ScoreScale all = ScoreScale.of(byAll);
        ScoreScale[] own = ofTexts.stream().map(ScoreScale::of).toArray(ScoreScale[]::new);
        int[] fold = folds.foldOf();
        float[][] moved = new float[scores.length][];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = own[fold[i]].to(all, scores[i]);
        }
        return moved;
    }
}
