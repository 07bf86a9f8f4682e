package io.github.papertag.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.evaluate.FacetScores;
import io.github.papertag.evaluate.GoldEvaluation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreTableTest {

    private static final FacetScores SCORES = FacetScores.of(
            List.of(List.of("computer-vision"), List.of("computer-vision", "speech"), List.of("speech")),
            List.of(List.of("computer-vision"), List.of("speech"), List.of("speech", "theory")));

    @Test
    void theTableHasTheHeadlineFiguresAndALineALabel() {
        assertThat(ScoreTable.text("areas", SCORES)).isEqualTo("""
                        areas: micro-F1 0.7500 [0.6667, 1.0000], macro-F1 0.8333 [0.5000, 1.0000], precision 0.7500, recall 0.7500, exact match 0.3333 (3 papers)
                          label            support precision recall     F1
                          computer-vision        2     1.000  0.500  0.667
                          speech                 2     1.000  1.000  1.000
                          theory                 0     0.000      –  0.000
                        """);
    }

    @Test
    void jsonHasTheSameFiguresByFacet() {
        assertThat(ScoreTable.json(new GoldEvaluation(Map.of("areas", SCORES), null)))
                .isEqualTo("""
                        {
                          "areas" : {
                            "records" : 3,
                            "exactMatch" : 0.3333,
                            "macroF1" : 0.8333,
                            "microF1" : 0.75,
                            "precision" : 0.75,
                            "recall" : 0.75,
                            "microF1Interval" : [ 0.6667, 1.0 ],
                            "macroF1Interval" : [ 0.5, 1.0 ],
                            "labels" : {
                              "computer-vision" : {
                                "support" : 2,
                                "precision" : 1.0,
                                "recall" : 0.5,
                                "f1" : 0.6667
                              },
                              "speech" : {
                                "support" : 2,
                                "precision" : 1.0,
                                "recall" : 1.0,
                                "f1" : 1.0
                              },
                              "theory" : {
                                "support" : 0,
                                "precision" : 0.0,
                                "recall" : 0.0,
                                "f1" : 0.0
                              }
                            }
                          }
                        }
                        """);
    }

    @Test
    void aTableWithoutLabelsHasItsHeadings() {
        FacetScores none = FacetScores.of(List.of(List.<String>of()), List.of(List.<String>of()));

        assertThat(ScoreTable.text("areas", none)).isEqualTo("""
                        areas: micro-F1 0.0000 [0.0000, 0.0000], macro-F1 0.0000 [0.0000, 0.0000], precision 0.0000, recall 0.0000, exact match 1.0000 (1 papers)
                          label  support precision recall     F1
                        """);
    }

    @Test
    void numbersAreTheSameInEveryCountry() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(ScoreTable.text("areas", SCORES)).contains("micro-F1 0.7500");
        } finally {
            Locale.setDefault(before);
        }
    }
}
