package io.github.papertag.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.evaluate.Comparison;
import io.github.papertag.evaluate.Comparison.ChangedPaper;
import io.github.papertag.evaluate.Comparison.Difference;
import io.github.papertag.evaluate.Comparison.LabelDifference;
import io.github.papertag.evaluate.Measure;
import io.github.papertag.evaluate.ReportFixtures;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonPageTest {

    private static final Difference MICRO = new Difference("microF1", 0.7, 0.75, new Measure(0.05, 0.01, 0.09));
    private static final LabelDifference SORTING = new LabelDifference("sorting", 30, 0.5, 0.8, 1, 14, 0.0009, 0.0018);
    private static final LabelDifference PEELING =
            new LabelDifference("peeling", 0, Double.NaN, Double.NaN, 0, 0, 1, 1);
    private static final ChangedPaper PAPER =
            new ChangedPaper("p1", ReportFixtures.HOSTILE, List.of("sorting"), List.of("peeling"), List.of("sorting"));
    private static final String PAGE = page(comparison(MICRO, PAPER));

    @Test
    void thePartsStandInTheirOrder() {
        assertThat(PAGE)
                .containsSubsequence(
                        "class=\"verdict\"",
                        "<section id=\"areas-measures\"",
                        "<section id=\"areas-labels\"",
                        "<section id=\"areas-papers\"",
                        "<section id=\"definitions\"");
    }

    @Test
    void aDifferenceStandsWithItsSignAndItsInterval() {
        assertThat(PAGE).contains("<td class=\"n\">+0.050</td><td class=\"ci\">[+0.010, +0.090]</td>");
    }

    @Test
    void aLabelThatDiffersByMoreThanChanceIsMarked() {
        assertThat(PAGE).contains("<td class=\"n\">&lt;0.001</td><td class=\"n\"><mark>0.002</mark></td>");
        assertThat(PAGE).containsOnlyOnce("<mark>");
    }

    @Test
    void aLabelWithoutFiguresHasDashes() {
        String row = PAGE.substring(PAGE.indexOf("<th scope=\"row\">peeling</th>"));

        assertThat(row)
                .startsWith("<th scope=\"row\">peeling</th><td class=\"n\">0</td><td class=\"n\">–</td>"
                        + "<td class=\"n\">–</td><td class=\"n\">–</td>");
    }

    @Test
    void labelsOfAChangedPaperSayWhetherTheGoldHasThem() {
        assertThat(PAGE)
                .contains("<dt>only old</dt><dd><span class=\"chip bad\">peeling</span>")
                .contains("<dt>only new</dt><dd><span class=\"chip good\">sorting</span>")
                .contains("data-labels=\"peeling\nsorting\"");
    }

    @Test
    void titlesStayText() {
        assertThat(PAGE).contains("&lt;script&gt;alert(").doesNotContain("<script>alert(");
    }

    @Test
    void ofManyChangedPapersFiveHundredAreShown() {
        String page = page(comparison(MICRO, Collections.nCopies(502, PAPER).toArray(ChangedPaper[]::new)));

        assertThat(page.split("<article ", -1)).hasSize(501);
        assertThat(page).contains("And 2 more, which are not shown.");
    }

    @Test
    void withoutAChangedPaperThereIsNone() {
        assertThat(page(comparison(MICRO))).contains("<p>None.</p>");
    }

    @Test
    void everyMeasureIsDefined() {
        assertThat(PAGE).contains("<dt>micro-F1</dt><dd>F1 of the decisions of all labels pooled");
    }

    @Test
    void theTerminalIsToldTheSame() {
        assertThat(ComparisonText.of(comparison(MICRO, PAPER)))
                .isEqualTo("areas: on 40 papers micro-F1 goes from 0.700 (old) to 0.750 (new), +0.050 [+0.010, +0.090],"
                        + " more than chance; 1 paper got other labels; 1 paper of the gold is not in both.\n"
                        + "  micro-F1                     0.700 0.750  +0.050 [+0.010, +0.090]\n"
                        + "  sorting: right only by the first 1 times, only by the second 14 times, p 0.0018 after"
                        + " Holm\n");
    }

    @Test
    void aDifferenceWhoseIntervalHoldsZeroMayBeChance() {
        assertThat(verdict(new Measure(0.05, -0.01, 0.09))).contains("], which may be chance; ");
        assertThat(verdict(new Measure(-0.05, -0.09, -0.01))).contains("−0.050 [−0.090, −0.010], more than chance; ");
        assertThat(verdict(new Measure(0, 0, 0))).contains("(new), no difference; 0 papers got");
    }

    private static String verdict(Measure difference) {
        return ComparisonText.verdict(comparison(new Difference("microF1", 0.7, 0.75, difference)));
    }

    private static Comparison comparison(Difference micro, ChangedPaper... changed) {
        return new Comparison(
                "areas", "old", "new", 40, List.of("p9"), List.of(micro), List.of(SORTING, PEELING), List.of(changed));
    }

    private static String page(Comparison comparison) {
        return new String(ComparisonPage.of(List.of(comparison)), StandardCharsets.UTF_8);
    }
}
