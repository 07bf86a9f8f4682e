package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The card of a model made of the sample of somebody's own labels. */
class InspectTest {

    private static final PrintStream REAL_OUT = System.out;
    private static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();

    private static String card = "";

    @BeforeAll
    static void inspect(@TempDir Path folder) {
        System.setOut(new PrintStream(OUT, true, StandardCharsets.UTF_8));
        Main.run("train", "eval/sample/own-labels.csv", "-o", folder.toString());
        OUT.reset();
        assertThat(Main.run("inspect", folder.resolve("own-labels").toString())).isZero();
        card = OUT.toString(StandardCharsets.UTF_8);
    }

    @AfterAll
    static void giveTheStreamBack() {
        System.setOut(REAL_OUT);
    }

    @Test
    void saysWhatItIsAndWhereItComesFrom() {
        assertThat(card)
                .startsWith("model own-labels: 3 labels, ")
                .containsPattern(" terms, \\d+\\.\\d MB, trained on 24 documents\n")
                .containsPattern("data SHA-256 [0-9a-f]{64}\n")
                .contains("made by {opennlp=", "smile=2.6.0");
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
        assertThat(card).contains("known limits\n");
    }
}
