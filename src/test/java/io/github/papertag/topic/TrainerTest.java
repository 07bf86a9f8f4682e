package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.papertag.ScoredLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smile.classification.SparseLogisticRegression;
import smile.data.SparseDataset;
import smile.util.SparseArray;

class TrainerTest {

    private static final Training TRAINED = train(SmallCorpus.corpus(), SmallCorpus.AREAS);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void labelsATextThatItHasNotSeen(int topic) {
        LabelledText text = SmallCorpus.unseen(topic);

        assertThat(TRAINED.model().label(text.title(), text.abstractText()).labels())
                .extracting(ScoredLabel::label)
                .containsExactly(SmallCorpus.TOPICS.get(topic));
    }

    @Test
    void labelsHeldOutPapersAsTheirReadersDid() {
        List<Set<String>> gold = SmallCorpus.corpus().gold(SmallCorpus.AREAS);
        List<Set<String>> predicted = TRAINED.heldOutPredictions();

        assertThat(predicted).hasSameSizeAs(gold);
        long right = IntStream.range(0, gold.size())
                .filter(i -> predicted.get(i).equals(gold.get(i)))
                .count();
        assertThat(right).isGreaterThanOrEqualTo(110);
    }

    @Test
    void countRatiosChangeTheModelAndLabelHeldOutPapersAsWell() throws IOException {
        Training ratios = new Trainer(
                        SmallCorpus.corpus(),
                        List.of(SmallCorpus.AREAS),
                        SmallCorpus.SETTINGS.withCountRatio(true),
                        step -> {})
                .train()
                .get(0);
        List<Set<String>> gold = SmallCorpus.corpus().gold(SmallCorpus.AREAS);

        assertThat(ModelFile.toBytes(ratios.model())).isNotEqualTo(ModelFile.toBytes(TRAINED.model()));
        assertThat(IntStream.range(0, gold.size())
                        .filter(i -> ratios.heldOutPredictions().get(i).equals(gold.get(i)))
                        .count())
                .isGreaterThanOrEqualTo(110);
    }

    @Test
    void knowsTheLabelsOfItsFacetInOrder() {
        assertThat(TRAINED.model().name()).isEqualTo(SmallCorpus.AREAS);
        assertThat(TRAINED.model().labels()).isEqualTo(SmallCorpus.TOPICS);
    }

    @Test
    void theModelSaysWhereItComesFrom() {
        ModelCard card = TRAINED.model().card();

        assertThat(card.documents()).isEqualTo(SmallCorpus.SIZE);
        assertThat(card.dataSha256()).isEqualTo(TrainingData.sha256(SmallCorpus.corpus()));
        assertThat(card.training()).isEqualTo(SmallCorpus.SETTINGS);
        assertThat(card.software()).isEqualTo(Software.versions());
    }

    @Test
    void oneCoreAndSeveralGiveTheSameBytes() throws Exception {
        byte[] one = trainedOn(1);

        assertThat(trainedOn(2)).isEqualTo(one);
        assertThat(trainedOn(3)).isEqualTo(one);
    }

    @Test
    void aFacetTrainedBesideAnotherGetsTheModelThatItGetsAlone() throws IOException {
        List<Training> both = new Trainer(
                        SmallCorpus.corpus(),
                        List.of(SmallCorpus.CHANCE, SmallCorpus.AREAS),
                        SmallCorpus.SETTINGS,
                        progress -> {})
                .train();

        assertThat(both)
                .extracting(training -> training.model().name())
                .containsExactly(SmallCorpus.CHANCE, SmallCorpus.AREAS);
        assertThat(ModelFile.toBytes(both.get(0).model()))
                .isEqualTo(ModelFile.toBytes(
                        train(SmallCorpus.corpus(), SmallCorpus.CHANCE).model()));
        assertThat(ModelFile.toBytes(both.get(1).model())).isEqualTo(ModelFile.toBytes(TRAINED.model()));
    }

    @Test
    void progressCountsTheRoundsOfAllModelsUpToTheEnd() {
        List<TrainingStep> steps = new ArrayList<>();
        new Trainer(
                        SmallCorpus.corpus(),
                        List.of(SmallCorpus.AREAS, SmallCorpus.CHANCE),
                        SmallCorpus.SETTINGS,
                        steps::add)
                .train();

        assertThat(steps).extracting(TrainingStep::facets).containsOnly("areas, chance");
        assertThat(steps).isSortedAccordingTo(Comparator.comparingInt(TrainingStep::done));
        assertThat(steps.get(steps.size() - 1).done())
                .isEqualTo(steps.get(0).all())
                .isEqualTo((SmallCorpus.SETTINGS.folds() + 1) * SmallCorpus.SETTINGS.maxIterations());
    }

    @Test
    void aLabelOfOnePaperIsLearntWithoutBeingGivenToOthers() {
        List<LabelledText> texts = new ArrayList<>(SmallCorpus.texts());
        LabelledText first = texts.get(0);
        texts.set(
                0,
                new LabelledText(
                        first.id(),
                        first.title(),
                        first.abstractText(),
                        Map.of(SmallCorpus.AREAS, List.of("astronomy", "rare"))));

        Training training = train(Corpus.of(texts), SmallCorpus.AREAS);

        assertThat(training.model().labels()).contains("rare");
        assertThat(training.heldOutPredictions().stream().filter(labels -> labels.contains("rare")))
                .hasSizeLessThan(5);
    }

    @Test
    void aFacetThatNoPaperHasIsRefusedByName() {
        Corpus corpus = SmallCorpus.corpus();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> train(corpus, "venues"))
                .withMessageStartingWith(
                        "no document has a label of the facet 'venues'; there are labels of " + SmallCorpus.AREAS);
    }

    @Test
    void decidesAsSmilesOwnClassDoesOnEveryPaper() {
        Corpus corpus = SmallCorpus.corpus();
        int[] all = IntStream.range(0, corpus.size()).toArray();
        Vectorizer vectorizer = Vectorizer.learn(corpus, all, List.of(), SmallCorpus.SETTINGS.features());
        int[] index = vectorizer.vocabularyIndex(corpus);
        SparseVector[] rows = IntStream.of(all)
                .mapToObj(i -> vectorizer.vectorize(corpus.documents().get(i), index, new TermFrequencies()))
                .toArray(SparseVector[]::new);
        int columns = vectorizer.vocabulary().size();
        SparseDataset data = smileRows(rows, columns);
        SparseMatrix.Builder flatRows = new SparseMatrix.Builder(columns, rows.length);
        for (SparseVector row : rows) {
            flatRows.add(row);
        }
        SparseMatrix matrix = flatRows.build();
        List<String> labels = List.of("astronomy", "genomics", "robotics", "drawn");
        float[] weights = new float[columns * labels.size()];
        float[] bias = new float[labels.size()];
        List<SparseLogisticRegression.Binomial> smile = new ArrayList<>();
        for (int label = 0; label < labels.size(); label++) {
            int[] y = column(corpus, labels.get(label));
            boolean[] right = new boolean[y.length];
            for (int i = 0; i < y.length; i++) {
                right[i] = y[i] == 1;
            }
            double[] ours = BinaryFit.fit(matrix, right, 0.1, 400);
            for (int term = 0; term < columns; term++) {
                weights[term * labels.size() + label] = (float) ours[term];
            }
            bias[label] = (float) ours[columns];
            smile.add(SparseLogisticRegression.binomial(data, y, 0.1, 1e-3, 200));
        }

        LinearModel flat = new LinearModel(weights, bias);
        LinearModel quantised = LinearWeights.pack(flat, columns).unpack();

        for (int i : all) {
            for (int label = 0; label < labels.size(); label++) {
                boolean expected = smile.get(label).predict(data.get(i)) == 1;
                assertThat(flat.scores(rows[i])[label] > 0)
                        .as("%s of %s", labels.get(label), corpus.ids().get(i))
                        .isEqualTo(expected);
                assertThat(quantised.scores(rows[i])[label] > 0).isEqualTo(expected);
            }
        }
    }

    private static SparseDataset smileRows(SparseVector[] rows, int columns) {
        List<SparseArray> arrays = new ArrayList<>();
        for (SparseVector row : rows) {
            SparseArray array = new SparseArray();
            for (int i = 0; i < row.indices().length; i++) {
                array.append(row.indices()[i], row.values()[i]);
            }
            arrays.add(array);
        }
        return SparseDataset.of(arrays, columns);
    }

    private static int[] column(Corpus corpus, String label) {
        return corpus.documents().stream()
                .mapToInt(document -> document.labels(SmallCorpus.AREAS).contains(label)
                                || document.labels(SmallCorpus.CHANCE).contains(label)
                        ? 1
                        : 0)
                .toArray();
    }

    private static Training train(Corpus corpus, String facet) {
        return new Trainer(corpus, List.of(facet), SmallCorpus.SETTINGS, progress -> {})
                .train()
                .get(0);
    }

    private static byte[] trainedOn(int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(TrainerTest::trainedBytes).get();
        } finally {
            pool.shutdown();
        }
    }

    private static byte[] trainedBytes() throws IOException {
        return ModelFile.toBytes(train(SmallCorpus.corpus(), SmallCorpus.AREAS).model());
    }
}
