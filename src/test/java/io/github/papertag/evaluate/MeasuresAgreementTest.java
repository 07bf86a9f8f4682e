package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.topic.ScoredDecisions;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The measures are scikit-learn's, on outcomes that make-measures.py drew; it stands beside them. */
class MeasuresAgreementTest {

    private static final double TOLERANCE = 1e-9;

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("measures")
    void everyMeasureIsThatOfScikitLearn(String name, String measure, FacetOutcome outcome, double expected) {
        Map<String, Measure> headline = new FacetMeasures(outcome).headline();

        assertThat(headline.getOrDefault(measure, Measure.UNDEFINED).value()).isCloseTo(expected, within(TOLERANCE));
    }

    @ParameterizedTest(name = "{0}: label {1}")
    @MethodSource("labels")
    void theAveragePrecisionOfALabelIsThatOfScikitLearn(String name, int label, FacetOutcome outcome, double expected) {
        assertThat(PrecisionRecallCurve.of(outcome, label).averagePrecision()).isCloseTo(expected, within(TOLERANCE));
    }

    @ParameterizedTest(name = "{0}: label {1}")
    @MethodSource("ownMeasures")
    void theMeasuresOfALabelAreThoseOfScikitLearnAndUndefinedWhereItHasNone(
            String name, int label, JsonNode expected, LabelReport report) {
        assertThat(report.support()).isEqualTo(expected.path("support").asInt());
        same(report.precision(), expected, "precision");
        same(report.recall(), expected, "recall");
        same(report.f1().value(), expected, "f1");
        if (expected.has("calibrationError")) {
            same(report.calibrationError(), expected, "calibrationError");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void theBandsAreThoseOfTheCalibrationCurve(String name, JsonNode fixture, FacetReport report) {
        List<Reliability.Band> bands = report.reliability().bands().stream()
                .filter(band -> band.decisions() > 0)
                .toList();
        JsonNode expected = fixture.path("bands");
        for (int i = 0; i < expected.size(); i++) {
            same(bands.get(i).meanScore(), expected.get(i), "meanScore");
            same(bands.get(i).accuracy(), expected.get(i), "accuracy");
        }
        assertThat(expected.size()).isIn(0, bands.size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void theCurveAndTheSweepAreThoseOfScikitLearn(String name, JsonNode fixture, FacetReport report) {
        List<PrecisionRecallCurve.Point> points =
                PrecisionRecallCurve.pooled(outcome(fixture)).points();
        for (JsonNode expected : fixture.path("pooled")) {
            PrecisionRecallCurve.Point point = points.get(expected.path("at").asInt());
            same(point.score(), expected, "score");
            same(point.precision(), expected, "precision");
            same(point.recall(), expected, "recall");
        }
        for (JsonNode expected : fixture.path("sweep")) {
            ThresholdSweep.Point point = report.sweep().points().stream()
                    .filter(each ->
                            each.threshold() == expected.path("threshold").asDouble())
                    .findFirst()
                    .orElseThrow();
            same(point.precision(), expected, "precision");
            same(point.recall(), expected, "recall");
            same(point.f1(), expected, "f1");
        }
    }

    /** Null stands for what is undefined. */
    private static void same(double ours, JsonNode expected, String field) {
        if (expected.path(field).isNull()) {
            assertThat(ours).as(field).isNaN();
        } else {
            assertThat(ours).as(field).isCloseTo(expected.path(field).asDouble(), within(TOLERANCE));
        }
    }

    private static Stream<Arguments> reports() throws IOException {
        List<Arguments> arguments = new ArrayList<>();
        for (JsonNode fixture : fixtures()) {
            arguments.add(Arguments.of(fixture.path("name").asText(), fixture, report(fixture)));
        }
        return arguments.stream();
    }

    private static Stream<Arguments> ownMeasures() throws IOException {
        List<Arguments> arguments = new ArrayList<>();
        for (JsonNode fixture : fixtures()) {
            List<LabelReport> labels = report(fixture).labels();
            for (int label = 0; label < labels.size(); label++) {
                arguments.add(Arguments.of(
                        fixture.path("name").asText(),
                        label,
                        fixture.path("ownMeasures").get(label),
                        labels.get(label)));
            }
        }
        return arguments.stream();
    }

    private static FacetReport report(JsonNode fixture) {
        return FacetReport.of(outcome(fixture), Map.of(), Map.of(), (paper, given) -> given);
    }

    private static Stream<Arguments> measures() throws IOException {
        List<Arguments> arguments = new ArrayList<>();
        for (JsonNode fixture : fixtures()) {
            FacetOutcome outcome = outcome(fixture);
            fixture.path("expected")
                    .properties()
                    .forEach(measure -> arguments.add(Arguments.of(
                            fixture.path("name").asText(),
                            measure.getKey(),
                            outcome,
                            measure.getValue().asDouble())));
        }
        return arguments.stream();
    }

    private static Stream<Arguments> labels() throws IOException {
        List<Arguments> arguments = new ArrayList<>();
        for (JsonNode fixture : fixtures()) {
            JsonNode averages = fixture.path("averagePrecision");
            for (int label = 0; label < averages.size(); label++) {
                double expected = averages.get(label).asDouble(Double.NaN);
                arguments.add(Arguments.of(fixture.path("name").asText(), label, outcome(fixture), expected));
            }
        }
        return arguments.stream();
    }

    static JsonNode fixtures() throws IOException {
        try (InputStream in = MeasuresAgreementTest.class.getResourceAsStream("measures.json")) {
            return new JsonMapper().readTree(in);
        }
    }

    static FacetOutcome outcome(JsonNode fixture) {
        int labels = fixture.path("labels").asInt();
        int decisions = fixture.path("scores").size();
        float[] scores = new float[decisions];
        boolean[] right = new boolean[decisions];
        boolean[] given = new boolean[decisions];
        for (int i = 0; i < decisions; i++) {
            scores[i] = (float) fixture.path("scores").get(i).asDouble();
            right[i] = fixture.path("right").get(i).asInt() == 1;
            given[i] = fixture.path("given").get(i).asInt() == 1;
        }
        List<PaperFacts> papers = IntStream.range(0, decisions / labels)
                .mapToObj(i -> new PaperFacts("paper-" + i, "Paper " + i, 100 + i))
                .toList();
        List<String> names =
                IntStream.range(0, labels).mapToObj(i -> "label-" + i).toList();
        List<String> ids = papers.stream().map(PaperFacts::id).toList();
        return new FacetOutcome(papers, new ScoredDecisions(ids, names, scores, right), given);
    }
}
