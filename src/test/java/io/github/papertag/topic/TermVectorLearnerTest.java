package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermVectorLearnerTest {

    private static final int TERMS = 40;
    private static final int LATENT = 3;

    private static final Corpus LARGE = SmallCorpus.corpus();
    private static final TopicModel MODEL = new Trainer(
                    LARGE, List.of(SmallCorpus.AREAS), SmallCorpus.SETTINGS, progress -> {})
            .train()
            .get(0)
            .model();

    @Test
    void theCommonestTermsGetAVectorOfLatentTopicsAndLabels() {
        TermVectors vectors = learn(TERMS);

        assertThat(vectors.terms()).hasSize(TERMS).isSorted();
        assertThat(vectors.dimensions()).isEqualTo(LATENT + MODEL.labels().size());
    }

    @Test
    void aTermsVectorSaysWhatItSpeaksFor() {
        TermVectors vectors = learn(10_000);
        int robotics = LATENT + MODEL.labels().indexOf("robotics");

        assertThat(value(vectors, "gripper", robotics)).isGreaterThan(value(vectors, "genom", robotics));
    }

    @Test
    void learningTwiceGivesTheSameNumbers() {
        assertThat(learn(TERMS).steps()).isEqualTo(learn(TERMS).steps());
    }

    private static TermVectors learn(int terms) {
        return new TermVectorLearner(LARGE, MODEL).learn(LARGE, terms, LATENT).vectors();
    }

    private static float value(TermVectors vectors, String term, int dimension) {
        int position = LARGE.terms().indexOf(term);
        for (int i = 0; i < vectors.terms().length; i++) {
            if (vectors.terms()[i] == position) {
                return vectors.steps()[i * vectors.dimensions() + dimension] * vectors.scale()[dimension];
            }
        }
        throw new AssertionError(term + " has no vector");
    }
}
