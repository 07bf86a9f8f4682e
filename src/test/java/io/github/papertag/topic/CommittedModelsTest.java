package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The models in the repository are what {@code train} made of the training data in the repository. */
class CommittedModelsTest {

    private static final Path MODELS = Path.of("models");
    private static final Path TRAINING_DATA = Path.of("training-data");

    @ParameterizedTest
    @ValueSource(strings = {"areas", "contribution"})
    void aModelComesFromTheDataBesideIt(String name) throws IOException {
        assumeThat(MODELS.resolve(name)).isDirectory();
        assumeThat(TRAINING_DATA).isDirectory();
        Corpus corpus = TrainingData.read(TRAINING_DATA);
        TopicModel model = ModelFile.read(MODELS.resolve(name));

        assertThat(model.card().dataSha256()).isEqualTo(TrainingData.sha256(corpus));
        assertThat(model.card().documents()).isEqualTo(corpus.size());
        assertThat(model.labels()).isEqualTo(corpus.labels(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"areas", "contribution"})
    void aModelNamesTheSoftwareThatMadeItAndItsScores(String name) throws IOException {
        assumeThat(MODELS.resolve(name)).isDirectory();
        ModelCard card = ModelFile.read(MODELS.resolve(name)).card();

        assertThat(card.software()).containsOnlyKeys("opennlp", "papertag", "smile");
        assertThat(card.software().values()).allMatch(version -> version.matches("\\d+(\\.\\d+)+.*"));
        assertThat(card.scores()).containsKeys("microF1", "macroF1", "precision", "recall", "exactMatch");
    }
}
