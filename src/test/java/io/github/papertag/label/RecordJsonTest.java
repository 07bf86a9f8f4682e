package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Claim;
import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.Source;
import io.github.papertag.Span;
import io.github.papertag.TermEvidence;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordJsonTest {

    private static final Paper PAPER =
            new Paper("c93881b344ab", "Soft Hands", "They lift 93% of all things.", new Source("page.txt", 17, 38));

    @Test
    void aLabelledPaperIsOneLineWithTheKeysInTheirOrder() {
        Map<String, List<ScoredLabel>> labels = new LinkedHashMap<>();
        labels.put("areas", List.of(new ScoredLabel("robotics", 0.93), new ScoredLabel("computer-vision", 0.61239)));
        labels.put("contribution", List.of(new ScoredLabel("method", 1)));
        Claim claim = new Claim(
                new Span(10, 13),
                "93%",
                new Claim.Metric("success-rate", "lift"),
                Claim.Kind.ABSOLUTE,
                new Claim.Amount(93, null, "percent", Claim.Bound.EXACT),
                null,
                new Claim.Scope(null, null, Claim.Owner.OWN),
                new Claim.Origin(0, "level-of-metric", 0.9, List.of()));
        assertThat(line(new LabelledPaper(PAPER, null, labels, List.of(claim))))
                .isEqualTo("{\"id\":\"c93881b344ab\",\"title\":\"Soft Hands\","
                        + "\"source\":{\"file\":\"page.txt\",\"record\":17,\"line\":38},"
                        + "\"status\":\"labelled\",\"reason\":null,"
                        + "\"labels\":{\"areas\":[{\"label\":\"robotics\",\"score\":0.93},"
                        + "{\"label\":\"computer-vision\",\"score\":0.6124}],"
                        + "\"contribution\":[{\"label\":\"method\",\"score\":1}]},"
                        + "\"claims\":[{\"start\":10,\"end\":13,\"text\":\"93%\",\"metric\":\"success-rate\","
                        + "\"metricText\":\"lift\",\"kind\":\"absolute\",\"value\":93,\"valueHigh\":null,"
                        + "\"unit\":\"percent\",\"direction\":null,\"bound\":\"exact\",\"dataset\":null,"
                        + "\"baseline\":null,\"owner\":\"own\",\"sentence\":0,\"rule\":\"level-of-metric\","
                        + "\"confidence\":0.9}]}\n");
    }

    @Test
    void aClaimHasEveryField() {
        Claim claim = new Claim(
                new Span(3, 9),
                "2 to 3x",
                new Claim.Metric("other:wall time", null),
                Claim.Kind.RATIO,
                new Claim.Amount(2, 3.5, "x", Claim.Bound.UP_TO),
                Claim.Direction.DECREASE,
                new Claim.Scope("StreetPhotos", "the dense network", Claim.Owner.OTHER),
                new Claim.Origin(
                        4,
                        "times-faster",
                        0.75,
                        List.of(
                                new Claim.Evidence("metric", null, null),
                                new Claim.Evidence("dataset", "StreetPhotos", new Span(40, 52)))));
        assertThat(line(new LabelledPaper(PAPER, null, Map.of(), List.of(claim))))
                .endsWith(
                        "\"claims\":[{\"start\":3,\"end\":9,\"text\":\"2 to 3x\",\"metric\":\"other:wall time\","
                                + "\"metricText\":null,\"kind\":\"ratio\",\"value\":2,\"valueHigh\":3.5,\"unit\":\"x\","
                                + "\"direction\":\"decrease\",\"bound\":\"up-to\",\"dataset\":\"StreetPhotos\","
                                + "\"baseline\":\"the dense network\",\"owner\":\"other\",\"sentence\":4,"
                                + "\"rule\":\"times-faster\",\"confidence\":0.75,"
                                + "\"evidence\":{\"metric\":null,\"dataset\":{\"text\":\"StreetPhotos\",\"span\":[40,52]}}}]}\n");
    }

    @Test
    void anAbstainedPaperSaysWhyAndHasAnEmptyListForEveryModel() {
        Map<String, List<ScoredLabel>> labels = new LinkedHashMap<>();
        labels.put("areas", List.of());
        labels.put("contribution", List.of());
        LabelledPaper abstained = new LabelledPaper(PAPER, LabelledPaper.Reason.TOO_SHORT, labels, List.of());
        assertThat(line(abstained))
                .endsWith("\"status\":\"abstained\",\"reason\":\"TOO_SHORT\","
                        + "\"labels\":{\"areas\":[],\"contribution\":[]},\"claims\":[]}\n");
    }

    @Test
    void aPaperThatWasNotReadFromADumpHasNoSource() {
        assertThat(line(withTitle("T"))).contains("\"title\":\"T\",\"source\":null,\"status\"");
    }

    @Test
    void termsStandWithTheLabelThatTheyExplain() {
        ScoredLabel label = new ScoredLabel(
                "robotics",
                0.5,
                List.of(new TermEvidence("gripper", 1.23456, List.of(new Span(4, 11), new Span(20, 27)))));
        assertThat(line(new LabelledPaper(PAPER, null, Map.of("areas", List.of(label)), List.of())))
                .contains("{\"label\":\"robotics\",\"score\":0.5,\"terms\":[{\"term\":\"gripper\","
                        + "\"weight\":1.2346,\"spans\":[[4,11],[20,27]]}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "60000000, 60000000",
        "1e21, 1000000000000000000000",
        "0.00001, 0.00001",
        "-0.0, 0",
        "84.30, 84.3",
        "-2.5, -2.5",
    })
    void numbersArePlainDecimals(double value, String written) {
        assertThat(line(new LabelledPaper(PAPER, null, Map.of(), List.of(withValue(value, null)))))
                .contains("\"value\":" + written + ",\"valueHigh\":null");
    }

    @ParameterizedTest
    @CsvSource({"0.00004, 0", "0.00005, 0.0001", "0.99996, 1", "0.12345, 0.1235", "0.5, 0.5"})
    void scoresHaveFourDigits(double score, String written) {
        Map<String, List<ScoredLabel>> labels = Map.of("areas", List.of(new ScoredLabel("robotics", score)));
        assertThat(line(new LabelledPaper(PAPER, null, labels, List.of()))).contains("\"score\":" + written + "}");
    }

    @ParameterizedTest
    @CsvSource({"a\uD835, a\uFFFD", "\uDD38b, \uFFFDb", "\uDD38\uD835, \uFFFD\uFFFD", "\uD835\uDD38, \uD835\uDD38"})
    void halfACharacterIsReplacedAndAWholeOneIsNot(String title, String written) {
        assertThat(line(withTitle(title))).contains("\"title\":\"" + written + "\"");
    }

    @Test
    void quotesAndControlCharactersAreEscapedSoThatARecordStaysOneLine() {
        String line = line(withTitle("a \"b\" \\ c\nd\te\u0001"));
        assertThat(line).contains("\"title\":\"a \\\"b\\\" \\\\ c\\nd\\te\\u0001\"");
        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
    }

    @Test
    void otherScriptsAreWrittenAsTheyAre() {
        assertThat(line(withTitle("Élan 学習 \uD83D\uDE80"))).contains("\"title\":\"Élan 学習 \uD83D\uDE80\"");
    }

    private static Claim withValue(double value, @Nullable Double high) {
        return new Claim(
                new Span(0, 1),
                "1",
                new Claim.Metric("accuracy", null),
                Claim.Kind.ABSOLUTE,
                new Claim.Amount(value, high, "none", Claim.Bound.EXACT),
                null,
                new Claim.Scope(null, null, Claim.Owner.OWN),
                new Claim.Origin(0, "r", 1, List.of()));
    }

    private static LabelledPaper withTitle(String title) {
        return new LabelledPaper(new Paper("id", title, ""), null, Map.of(), List.of());
    }

    private static String line(LabelledPaper labelled) {
        return new String(RecordJson.line(labelled), StandardCharsets.UTF_8);
    }
}
