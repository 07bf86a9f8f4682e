package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimReportTest {

    private static final ClaimFields ACCURACY = claim(10, "accuracy", "absolute", null);
    private static final ClaimFields SPEED = claim(40, "speed", "ratio", "increase");
    private static final ClaimFields MISSED = claim(70, "speed", "change", "decrease");
    private static final ClaimFields OTHER_METRIC = claim(10, "f1", "absolute", null);
    private static final ClaimFields OTHER_WAY = claim(40, "speed", "change", "decrease");
    private static final ClaimFields SPURIOUS = claim(90, "latency", "absolute", null);
    private static final PaperClaims FIRST = new PaperClaims(
            "p1", List.of(ACCURACY, SPEED, MISSED), List.of(ACCURACY, OTHER_WAY), List.of("level", "factor"));
    private static final PaperClaims SECOND =
            new PaperClaims("p2", List.of(ACCURACY), List.of(OTHER_METRIC, SPURIOUS), List.of("level", "level"));
    private final ClaimReport report = ClaimReport.of(List.of(FIRST, SECOND), false);

    @Test
    void valuesAreFoundByPlaceAndFullClaimsByTheirFieldsToo() {
        assertThat(value("valuePrecision")).isEqualTo(0.75);
        assertThat(value("valueRecall")).isEqualTo(0.75);
        assertThat(value("fullPrecision")).isEqualTo(0.25);
        assertThat(value("fullRecall")).isEqualTo(0.25);
        assertThat(value("valueF1")).isEqualTo(0.75);
        assertThat(value("fullF1")).isEqualTo(0.25);
    }

    @Test
    void fieldsAreComparedOnWhatWasFound() {
        assertThat(value("metricAgreement")).isEqualTo(2.0 / 3);
        assertThat(value("kindAgreement")).isEqualTo(2.0 / 3);
        assertThat(value("unitAgreement")).isEqualTo(1);
    }

    @Test
    void aGroupIsCountedByTheGoldAndASpuriousClaimByItself() {
        assertThat(report.byMetric())
                .containsExactly(
                        new ClaimReport.Group("accuracy", 2, 1, 1, 0.5),
                        new ClaimReport.Group("speed", 2, 1, 0.5, 0),
                        new ClaimReport.Group("f1", 0, 1, Double.NaN, Double.NaN),
                        new ClaimReport.Group("latency", 0, 0, Double.NaN, Double.NaN));
        assertThat(report.byKind()).extracting(ClaimReport.Group::name).containsExactly("absolute", "change", "ratio");
    }

    @Test
    void aRuleIsAsPreciseAsTheClaimsThatItFound() {
        assertThat(report.byRule())
                .containsExactly(
                        new ClaimReport.RuleReport("level", 3, 2.0 / 3, 1.0 / 3),
                        new ClaimReport.RuleReport("factor", 1, 1, 0));
    }

    @Test
    void errorsAreNamedAfterWhatIsWrong() {
        assertThat(report.errors())
                .extracting(ClaimReport.ErrorClass::name)
                .containsExactly("missed", "spurious", "wrong kind and direction", "wrong metric");
    }

    @Test
    void anExampleSaysWhereItIsWithoutTheWords() {
        ClaimReport.Example missed = report.errors().get(0).examples().get(0);

        assertThat(missed).isEqualTo(new ClaimReport.Example("p1", 70, 73, "speed change decrease", "", ""));
    }

    @Test
    void theWordsAreShownWhenAskedFor() {
        assertThat(ClaimReport.of(List.of(FIRST), true).errors().get(0).examples())
                .extracting(ClaimReport.Example::text)
                .containsExactly("93%");
    }

    @Test
    void fiveExamplesAreShownOfEachClass() {
        PaperClaims many = new PaperClaims(
                "p",
                List.of(),
                List.of(SPURIOUS, SPURIOUS, SPURIOUS, SPURIOUS, SPURIOUS, SPURIOUS),
                List.of("a", "a", "a", "a", "a", "a"));
        ClaimReport.ErrorClass spurious =
                ClaimReport.of(List.of(many), false).errors().get(0);

        assertThat(spurious.count()).isEqualTo(6);
        assertThat(spurious.examples()).hasSize(5);
    }

    private double value(String measure) {
        return report.headline().getOrDefault(measure, Measure.UNDEFINED).value();
    }

    private static ClaimFields claim(int start, String metric, String kind, @Nullable String direction) {
        return new ClaimFields(
                new Span(start, start + 3),
                "93%",
                metric,
                kind,
                93,
                null,
                "percent",
                direction,
                "exact",
                null,
                null,
                "own");
    }
}
