package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The card of a model made of the sample of somebody's own labels. */
class InspectTest {

    private static final CapturedStreams STREAMS = new CapturedStreams();

    private static String card = "";

    @BeforeAll
    static void inspect(@TempDir Path folder) {
        STREAMS.capture();
        Main.run("train", "eval/sample/own-labels.csv", "-o", folder.toString());
        STREAMS.forget();
        assertThat(Main.run("inspect", folder.resolve("own-labels").toString())).isZero();
        card = STREAMS.out();
    }

    @AfterAll
    static void giveTheStreamsBack() {
        STREAMS.giveBack();
    }

    @Test
    void saysWhatItIsAndWhereItComesFrom() {
        assertThat(card)
                .startsWith("model own-labels: 3 labels, ")
                .containsPattern(" terms, \\d+\\.\\d MB, trained on 24 documents\n")
                .containsPattern("data SHA-256 [0-9a-f]{64}\n")
                .containsPattern("\nmade by opennlp [0-9.]+, papertag [0-9.]+\\S*, smile 2\\.6\\.0\n");
    }

    @Test
    void hasTheScoresInAllAndByFold() {
        assertThat(card)
                .containsPattern("\n  microF1 +\\d\\.\\d{4}\n")
                .containsPattern("\n  fold 1: micro-F1 \\d\\.\\d{4}, macro-F1 \\d\\.\\d{4}\n")
                .contains("\n  fold 5: ");
    }

    @Test
    void hasForEveryLabelItsDocumentsItsThresholdAndItsHeaviestTerms() {
        assertThat(card)
                .containsPattern("\n  efficiency +9 0\\.\\d\\d  [a-z]")
                .containsPattern("\n  language +9 0\\.\\d\\d  [a-z]")
                .containsPattern("\n  robotics +9 0\\.\\d\\d  .*robot");
    }

    @Test
    void saysWhatItCannotDo() {
        assertThat(card).contains("known limits\n  English abstracts like those of its training data; other texts");
    }

    @Test
    void saysThatOfTheModelsInsideTheProgramComputerScienceIsTheLimit() {
        STREAMS.forget();
        assertThat(Main.run("inspect", "contribution", "--terms", "0")).isZero();
        assertThat(STREAMS.out()).contains("\n  English abstracts of computer science; other texts");
    }

    @Test
    void saysHowItWasTrainedInWords() {
        assertThat(card)
                .contains(
                        "\ntrained with title weight 2, at most 100,000 terms of 2 documents or more, by chi-square, weighted by"
                                + " log-count ratios, lambda 0.003, at most 40 rounds; a threshold for each label's F1, 5 folds\n")
                .doesNotContain("[", "]", "{");
    }
}
