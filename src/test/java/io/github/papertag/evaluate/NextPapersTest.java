package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Paper;
import io.github.papertag.topic.LabelProbabilities;
import io.github.papertag.topic.LabelledText;
import io.github.papertag.topic.SmallCorpus;
import io.github.papertag.topic.TopicModel;
import io.github.papertag.topic.Trainer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NextPapersTest {

    private static final TopicModel MODEL = new Trainer(
                    SmallCorpus.corpus(), List.of(SmallCorpus.AREAS), SmallCorpus.SETTINGS, progress -> {})
            .train()
            .get(0)
            .model();
    private static final GoldSelection ALL = new GoldSelection(Map.of(), Set.of());
    private static final List<Paper> PAPERS =
            SmallCorpus.texts().stream().map(NextPapersTest::paper).toList();

    @Test
    void theFirstPaperHasTheMostDoubtfulDecisionOfAll() {
        double most = PAPERS.stream().mapToDouble(NextPapersTest::doubt).max().orElseThrow();
        NextPapers.Choice first = choose(PAPERS, 1).get(0);
        assertThat((float) doubt(first.paper().paper())).isEqualTo((float) most);
    }

    @Test
    void theReasonIsTheLabelInDoubt() {
        NextPapers.Choice first = choose(PAPERS, 1).get(0);
        double[] probabilities = probabilities(first.paper().paper());
        int label = MODEL.labels().indexOf(first.label());
        assertThat(first.probability()).isEqualTo(probabilities[label]);
        assertThat((float) LabelProbabilities.doubts(MODEL, probabilities)[label])
                .isEqualTo((float) doubt(first.paper().paper()));
    }

    @Test
    void theChoiceSpreadsOverTheLabels() {
        assertThat(choose(PAPERS, 12).stream().map(NextPapers.Choice::label)).containsAll(MODEL.labels());
    }

    @Test
    void asManyPapersAreChosenAsWereAskedForAndTheEarlierWinsADraw() {
        Paper first = PAPERS.get(0);
        Paper same = new Paper("same", first.title(), first.abstractText());

        assertThat(choose(List.of(first, same), 1))
                .extracting(c -> c.paper().paper().id())
                .containsExactly(first.id());
        assertThat(choose(List.of(same, first), 1))
                .extracting(c -> c.paper().paper().id())
                .containsExactly("same");
    }

    @Test
    void eachTimeTheLargestDoubtIsTakenAfterDividingByHowOftenItsLabelWas() {
        List<Paper> left = new ArrayList<>(PAPERS);
        int[] taken = new int[MODEL.labels().size()];
        for (NextPapers.Choice choice : choose(PAPERS, 10)) {
            Paper best = left.stream()
                    .max(Comparator.comparingDouble(paper -> worth(paper, taken)))
                    .orElseThrow();
            int label = MODEL.labels().indexOf(choice.label());

            assertThat(worth(choice.paper().paper(), taken)).isEqualTo(worth(best, taken));
            taken[label]++;
            left.remove(choice.paper().paper());
        }
        assertThat(taken).doesNotContain(0, 10);
    }

    @Test
    void aLabelIsOfTheModelThatDoubtsIt() {
        NextPapers next = new NextPapers(List.of(MODEL, MODEL), ALL);
        PAPERS.forEach(next::add);

        assertThat(next.choose(2 * MODEL.labels().size()))
                .allSatisfy(choice -> assertThat(choice.probability())
                        .isEqualTo(probabilities(choice.paper().paper())[
                                MODEL.labels().indexOf(choice.label())]))
                .extracting(NextPapers.Choice::label)
                .hasSize(2 * MODEL.labels().size())
                .containsAll(MODEL.labels());
    }

    private static double worth(Paper paper, int[] taken) {
        double[] doubts = LabelProbabilities.doubts(MODEL, probabilities(paper));
        return IntStream.range(0, doubts.length)
                .mapToDouble(label -> (float) doubts[label] / (1.0 + taken[label]))
                .max()
                .orElseThrow();
    }

    @Test
    void aPaperThatComesAgainIsChosenOnce() {
        List<NextPapers.Choice> choices = choose(Collections.nCopies(3, PAPERS.get(0)), 3);
        assertThat(choices).hasSize(1);
    }

    @Test
    void papersThatHaveLabelsAreLeftOut() {
        NextPapers next = new NextPapers(
                List.of(MODEL), new GoldSelection(Map.of(), Set.of(PAPERS.get(0).id())));
        next.add(PAPERS.get(0));
        assertThat(next.choose(1)).isEmpty();
    }

    @Test
    void papersThatCannotBeReadAreCounted() {
        NextPapers next = new NextPapers(List.of(MODEL), ALL);
        next.add(new Paper("withdrawn", "Withdrawn", ""));
        assertThat(next.unreadable()).isEqualTo(1);
        assertThat(next.choose(1)).isEmpty();
    }

    @Test
    void doubtIsGreatestAtTheThresholdAndNoneAtCertainty() {
        double[] thresholds = {MODEL.threshold(0), 1, 0};
        assertThat(LabelProbabilities.doubts(MODEL, thresholds)).containsExactly(1, 0, 0);
    }

    private static List<NextPapers.Choice> choose(List<Paper> papers, int limit) {
        NextPapers next = new NextPapers(List.of(MODEL), ALL);
        papers.forEach(next::add);
        return next.choose(limit);
    }

    private static double doubt(Paper paper) {
        return DoubleStream.of(LabelProbabilities.doubts(MODEL, probabilities(paper)))
                .max()
                .orElseThrow();
    }

    private static double[] probabilities(Paper paper) {
        return MODEL.probabilities(paper.title(), paper.abstractText());
    }

    private static Paper paper(LabelledText text) {
        return new Paper(
                text.id(), text.title(), text.abstractText() + " It is the study of the results with the limits.");
    }
}
