package io.github.papertag.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.evaluate.EvaluationReport;
import io.github.papertag.evaluate.EvaluationReport.DataCard;
import io.github.papertag.evaluate.EvaluationReport.Overlap;
import io.github.papertag.evaluate.FacetReport;
import io.github.papertag.evaluate.Measure;
import io.github.papertag.evaluate.ReportFixtures;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private static final EvaluationReport REPORT = ReportFixtures.report(60, 6);
    private static final FacetReport AREAS =
            Objects.requireNonNull(REPORT.facets().get("areas"));
    private static final Measure MICRO = AREAS.headline().getOrDefault("microF1", Measure.UNDEFINED);

    @ParameterizedTest
    @CsvSource({"-0.01, above", "0.01, not clearly above"})
    void keywordsAreBeatenOnlyIfTheWholeIntervalIsAboveThem(double beyondLow, String place) {
        assertThat(verdict(MICRO.low() + beyondLow)).contains(", " + place + " keywords alone (");
    }

    @Test
    void lessThanKeywordsIsSaid() {
        assertThat(verdict(MICRO.high() + 0.01)).contains(", below keywords alone (");
    }

    @Test
    void withoutKeywordsNothingIsSaidOfThem() {
        assertThat(Verdict.of(REPORT)).doesNotContain("keywords").contains("areas reaches micro-F1 0.");
    }

    @Test
    void claimsHaveTheirFigures() {
        assertThat(Verdict.of(REPORT)).contains("the values of claims are found with F1 0.500 [");
    }

    @Test
    void whetherTheModelsSawThePapersIsSaid() {
        assertThat(overlap(new Overlap("a", 0), new Overlap("b", 0))).startsWith("On 60 papers that no model saw, ");
        assertThat(overlap(new Overlap("a", 3), new Overlap("b", null)))
                .startsWith("On 60 papers, of which the models were trained on 3, ");
        assertThat(overlap(new Overlap("a", 0), new Overlap("b", null)))
                .startsWith("On 60 papers (overlap with the training data not checked), ");
    }

    @Test
    void crossValidatedPapersWereSeenByNoModel() {
        DataCard data = new DataCard(List.of(), 60, "5 folds", true, List.of(), List.of(), List.of());

        assertThat(Verdict.of(with(data, REPORT.facets())))
                .startsWith("On 60 papers, each labelled by a model that did not see it, areas ");
    }

    @Test
    void claimsAloneNeedNoModel() {
        assertThat(Verdict.of(with(REPORT.data(), Map.of()))).startsWith("On 60 papers, the values of claims ");
    }

    private static String verdict(double keywords) {
        FacetReport beside = AREAS.withBaseline("keywords", Map.of("microF1", keywords));
        return Verdict.of(with(REPORT.data(), Map.of("areas", beside)));
    }

    private static String overlap(Overlap... overlaps) {
        DataCard data = new DataCard(List.of(), 60, "none", false, List.of(overlaps), List.of(), List.of());
        return Verdict.of(with(data, REPORT.facets()));
    }

    private static EvaluationReport with(DataCard data, Map<String, FacetReport> facets) {
        return new EvaluationReport(1, data, facets, REPORT.claims(), REPORT.provenance());
    }
}
