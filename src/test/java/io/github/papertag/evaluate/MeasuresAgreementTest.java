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
