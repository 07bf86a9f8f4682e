package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.topic.Corpus;
import io.github.papertag.topic.FeatureSettings;
import io.github.papertag.topic.LabelledText;
import io.github.papertag.topic.SmallCorpus;
import io.github.papertag.topic.TrainingSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossValidationTest {

    @Test
    void scoresOfALearnableFacetAreHigh() {
        CrossValidation result = run(SmallCorpus.corpus(), SmallCorpus.AREAS, SmallCorpus.SETTINGS);

        assertThat(result.scores().records()).isEqualTo(SmallCorpus.texts().size());
        assertThat(result.scores().micro().f1()).isGreaterThan(0.95);
        assertThat(result.scores().macroF1()).isGreaterThan(0.95);
    }

    @Test
    void theModelCarriesItsOwnScores() {
        CrossValidation result = run(SmallCorpus.corpus(), SmallCorpus.AREAS, SmallCorpus.SETTINGS);

        assertThat(result.model().card().scores())
                .containsAllEntriesOf(result.scores().headline())
                .containsEntry(
                        "microF1TunedOnAllFolds",
                        result.tunedScores().headline().get("microF1"));
    }

    @Test
    void theCardTellsTheScoresOfEachFoldAndWhetherScoresCanBeBelieved() {
        CrossValidation result = run(SmallCorpus.corpus(), SmallCorpus.CHANCE, SmallCorpus.SETTINGS);

        assertThat(result.model().card().scores())
                .containsAllEntriesOf(result.reliability().headline());
        assertThat(result.model().card().foldScores())
                .hasSize(SmallCorpus.SETTINGS.folds())
                .doesNotHaveDuplicates()
                .allSatisfy(fold -> assertThat(fold).containsKey("microF1"));
    }

    @Test
    void onlyTheSelectedRecordsAreTextsToTrainOn(@TempDir Path folder) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id":"a","title":"Wet stones","abstract":"A gripper.","areas":["robotics"]}
                {"id":"b","title":"Dry stones","areas":["robotics"]}
                """);
        List<LabelledText> texts = new ArrayList<>();
        CrossValidation.texts(List.of(gold), new GoldSelection(Map.of("areas", "areas"), Set.of("b")))
                .forEach(texts::add);

        assertThat(texts)
                .containsExactly(
                        new LabelledText("a", "Wet stones", "A gripper.", Map.of("areas", List.of("robotics"))));
    }

    /**
     * Labels drawn by lot can be learnt by heart and in no other way. Given copies of a paper in other folds, its label
     * is known; without them it cannot be, unless the paper itself was seen.
     */
    @Test
    void noPaperIsLabelledByAModelThatSawIt() {
        assertThat(f1(drawnByLot(4))).isGreaterThan(0.9);
        assertThat(f1(drawnByLot(1))).isLessThan(0.5);
    }

    @Test
    void goldRecordsMakeACorpusInTheirOrder() {
        Corpus corpus = CrossValidation.corpus(List.of(
                new GoldRecord("b", "Wet stones", "A gripper.", Map.of("areas", List.of("robotics")), null),
                new GoldRecord("a", "Dry stones", "A gripper.", Map.of(), null)));

        assertThat(corpus.ids()).containsExactly("b", "a");
        assertThat(corpus.labels("areas")).containsExactly("robotics");
    }

    private static CrossValidation run(Corpus corpus, String facet, TrainingSettings settings) {
        return CrossValidation.run(corpus, List.of(facet), settings, progress -> {})
                .get(0);
    }

    private static double f1(List<LabelledText> texts) {
        TrainingSettings byHeart = new TrainingSettings(new FeatureSettings(0, 2, 10_000), 1e-3, 4);
        return run(Corpus.of(texts), "lot", byHeart).scores().micro().f1();
    }

    /** Papers of 15 words from 300, of which one in five has the label, each so many times under ids of its own. */
    private static List<LabelledText> drawnByLot(int copies) {
        Random random = new Random(11);
        List<LabelledText> texts = new ArrayList<>();
        for (int paper = 0; paper < 150; paper++) {
            String text = IntStream.range(0, 15)
                    .mapToObj(i -> word(random.nextInt(300)))
                    .collect(Collectors.joining(". "));
            List<String> labels = random.nextInt(5) == 0 ? List.of("drawn") : List.of();
            for (int copy = 0; copy < copies; copy++) {
                texts.add(new LabelledText(paper + "-" + copy, "A paper", text, Map.of("lot", labels)));
            }
        }
        return texts;
    }

    private static String word(int number) {
        return "w" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }
}
