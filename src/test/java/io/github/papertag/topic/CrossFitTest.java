package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrossFitTest {

    private static final int PARTS = 3;

    /** What the model of all papers says of four texts that no model saw. */
    private static final float[][] BY_ALL = {{1, -4}, {3, 0}, {-2, 2}, {2, 6}};

    private static float[][] times(float[][] scores, float factor, float plus) {
        float[][] other = new float[scores.length][2];
        for (int i = 0; i < scores.length; i++) {
            for (int label = 0; label < 2; label++) {
                other[i][label] = factor * scores[i][label] + plus;
            }
        }
        return other;
    }

    @Test
    void scoresOfAModelThatIsHalfAsSureAreDoubled() {
        CrossFit fit = new CrossFit(
                new Folds(2, new int[] {0, 1, 0}),
                new float[][] {{1, 2}, {1, 2}, {0, -0.5f}},
                List.of(times(BY_ALL, 0.5f, 0), times(BY_ALL, 1, -3)));

        float[][] moved = fit.onScaleOf(BY_ALL);

        assertThat(moved[0]).containsExactly(new float[] {2, 4}, within(1e-5f));
        assertThat(moved[1]).containsExactly(new float[] {4, 5}, within(1e-5f));
        assertThat(moved[2]).containsExactly(new float[] {0, -1}, within(1e-5f));
    }

    @Test
    void everyPaperIsScoredByTheModelOfTheOtherParts() throws IOException {
        Corpus corpus = SmallCorpus.corpus();
        List<FacetLabels> facets = FacetLabels.of(corpus, List.of(SmallCorpus.AREAS));
        LabelFit fit = new LabelFit(
                corpus,
                facets,
                SmallCorpus.SETTINGS,
                new TrainingProgress(facets, SmallCorpus.SETTINGS, PARTS, step -> {}));
        LabelledText unseen = SmallCorpus.unseen(0);

        CrossFit crossFit = CrossFit.of(corpus, fit, PARTS, sink -> sink.accept(unseen));

        Folds folds = Folds.byId(corpus.ids(), PARTS);
        for (int part = 0; part < PARTS; part++) {
            LabelFit.Fitted others = fit.fit(folds.training(part));
            assertThat(crossFit.ofTexts().get(part)[0]).containsExactly(others.scores(unseen));
            DocumentVectors vectors = new DocumentVectors(corpus, others.vectorizer());
            IntStream.of(folds.heldOut(part)).forEach(paper -> assertThat(crossFit.scores()[paper])
                    .containsExactly(others.linear().scores(vectors.of(paper))));
        }
    }
}
