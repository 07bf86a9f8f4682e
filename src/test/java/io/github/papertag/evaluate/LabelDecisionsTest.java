package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelDecisionsTest {

    private static final int PAPERS = 60;
    private static final Random RANDOM = new Random(11);
    private static final List<List<String>> GOLD = labels();
    private static final List<List<String>> PREDICTED = labels();

    @Test
    void aSampleIsCountedAsIfItsPapersHadBeenWrittenOut() {
        int[] drawn = new int[PAPERS];
        IntStream.range(0, PAPERS).forEach(i -> drawn[RANDOM.nextInt(PAPERS)]++);
        List<List<String>> gold = new ArrayList<>();
        List<List<String>> predicted = new ArrayList<>();
        for (int paper = 0; paper < PAPERS; paper++) {
            for (int copy = 0; copy < drawn[paper]; copy++) {
                gold.add(GOLD.get(paper));
                predicted.add(PREDICTED.get(paper));
            }
        }
        assertThat(LabelDecisions.of(GOLD, PREDICTED).counts(drawn))
                .isEqualTo(LabelDecisions.of(gold, predicted).counts());
    }

    @Test
    void theIntervalsEncloseTheAverages() {
        FacetScores scores = FacetScores.of(GOLD, PREDICTED);
        assertThat(scores.micro().f1())
                .isBetween(
                        scores.intervals().microF1().low(),
                        scores.intervals().microF1().high());
        assertThat(scores.macroF1())
                .isBetween(
                        scores.intervals().macroF1().low(),
                        scores.intervals().macroF1().high());
    }

    @Test
    void fourTimesThePapersHalveTheInterval() {
        double few = width(FacetScores.of(GOLD, PREDICTED));
        double many = width(FacetScores.of(
                Stream.of(GOLD, GOLD, GOLD, GOLD).flatMap(List::stream).toList(),
                Stream.of(PREDICTED, PREDICTED, PREDICTED, PREDICTED)
                        .flatMap(List::stream)
                        .toList()));
        assertThat(many / few).isBetween(0.4, 0.6);
    }

    private static double width(FacetScores scores) {
        Interval interval = scores.intervals().microF1();
        return interval.high() - interval.low();
    }

    private static List<List<String>> labels() {
        return IntStream.range(0, PAPERS)
                .mapToObj(paper -> Stream.of("robotics", "speech", "vision")
                        .filter(label -> RANDOM.nextInt(3) > 0)
                        .toList())
                .toList();
    }
}
