package io.github.papertag.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.papertag.evaluate.EvaluationReport;
import io.github.papertag.evaluate.ReportFixtures;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasureTextTest {

    private static final Set<String> MEASURES = measures();

    @Test
    void everyMeasureOfAReportIsDefined() {
        assertThat(MeasureText.grouped(MEASURES).values().stream().flatMap(List::stream))
                .hasSameSizeAs(MEASURES)
                .allMatch(text -> !text.name().isBlank() && text.definition().length() > 20);
    }

    @Test
    void thoseAskedForStandInGroups() {
        assertThat(MeasureText.grouped(Set.of("brierScore", "macroF1", "microF1"))
                        .entrySet())
                .extracting(group -> group.getKey(), group -> group.getValue().stream()
                        .map(MeasureText::name)
                        .toList())
                .containsExactly(
                        tuple("decisions", List.of("micro-F1", "macro-F1")),
                        tuple("scores as probabilities", List.of("Brier score")));
    }

    @Test
    void anArrowMarksThoseOfWhichLessIsBetter() {
        assertThat(MeasureText.nameOf("hammingLoss")).isEqualTo("Hamming loss ↓");
        assertThat(MeasureText.nameOf("microF1")).isEqualTo("micro-F1");
        assertThat(MeasureText.nameOf("own")).isEqualTo("own");
    }

    @Test
    void definitionsNameOnlyWhatIsAskedFor() {
        assertThat(MeasureText.definitions(Set.of("microF1")))
                .asString()
                .contains("<dt>micro-F1</dt><dd>F1 of the decisions of all labels pooled")
                .doesNotContain("macro-F1");
    }

    private static Set<String> measures() {
        EvaluationReport report = ReportFixtures.report(20, 3);
        Set<String> measures = new LinkedHashSet<>();
        report.facets()
                .values()
                .forEach(facet -> measures.addAll(facet.headline().keySet()));
        measures.addAll(Objects.requireNonNull(report.claims()).headline().keySet());
        return measures;
    }
}
