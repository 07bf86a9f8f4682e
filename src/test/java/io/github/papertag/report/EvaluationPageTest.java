package io.github.papertag.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.papertag.evaluate.EvaluationReport;
import io.github.papertag.evaluate.ReportFixtures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationPageTest {

    private static final int MAX_BYTES = 2 * 1024 * 1024;
    private static final EvaluationReport REPORT = ReportFixtures.report(60, 6);
    private static final String PAGE = html(REPORT);

    @Test
    void aHundredLabelsAndTenThousandPapersStayBelowTwoMegabytes() {
        assertThat(EvaluationPage.of(ReportFixtures.report(10_000, 100))).hasSizeLessThan(MAX_BYTES);
    }

    @Test
    void theSameReportGivesTheSameBytesInAnyLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(html(ReportFixtures.report(60, 6))).isEqualTo(PAGE);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void titlesOfPapersStayText() {
        assertThat(PAGE).contains("&lt;script&gt;alert(").doesNotContain("<script>alert(");
    }

    @ParameterizedTest
    @ValueSource(strings = {" style=\"", " onclick=", "http://", "https://", "<img", "<link", "url("})
    void nothingStandsInThePageThatThePolicyForbids(String forbidden) {
        assertThat(PAGE).doesNotContain(forbidden);
    }

    @Test
    void labelsOfTheGoldThatTheModelDoesNotHaveAreNamed() {
        assertThat(PAGE)
                .contains(
                        "does not have and so never gives; they stay in all measures: label-001, label-002, label-003,"
                                + " label-004, label-005.");
        assertThat(html(ReportFixtures.report(60, 1))).doesNotContain("does not have and so never gives");
    }

    @Test
    void theSectionsStandInTheirOrder() {
        assertThat(PAGE)
                .containsSubsequence(
                        "class=\"verdict\"",
                        "<section id=\"data\"",
                        "<section id=\"headline\"",
                        "<section id=\"labels\"",
                        "<section id=\"thresholds\"",
                        "<section id=\"reliability\"",
                        "<section id=\"confusions\"",
                        "<section id=\"mistakes\"",
                        "<section id=\"slices\"",
                        "<section id=\"claims\"",
                        "<section id=\"provenance\"");
    }

    @Test
    void whatWasNotComparedHasNoSectionAndIsToldInTheData() {
        String labels =
                html(new EvaluationReport(REPORT.version(), REPORT.data(), REPORT.facets(), null, REPORT.provenance()));
        String claims = html(
                new EvaluationReport(REPORT.version(), REPORT.data(), Map.of(), REPORT.claims(), REPORT.provenance()));

        assertThat(labels)
                .contains("<h1>How good the labels are</h1>", "<dt>claims</dt><dd>not compared</dd>", "\"mistakes\"")
                .doesNotContain("<section id=\"claims\"");
        assertThat(claims)
                .contains("<h1>How good the claims are</h1>", "<dt>labels</dt><dd>not compared</dd>")
                .contains("<section id=\"claims\"")
                .doesNotContain("<section id=\"headline\"", "<section id=\"slices\"");
        assertThat(PAGE)
                .contains("<h1>How good the labels and claims are</h1>")
                .doesNotContain("<dd>not compared</dd>");
    }

    @Test
    void theLabelThatNeverOccursHasDashesAndNoZeros() {
        String row = PAGE.substring(PAGE.indexOf("<th scope=\"row\">label-005</th>"));

        assertThat(row.substring(0, row.indexOf("</tr>")))
                .contains("<td class=\"n\">0</td><td class=\"n\">–</td><td class=\"n\">–</td><td class=\"n\">–</td>");
    }

    @Test
    void trainingPapersInTheGoldAreToldLoudly() {
        assertThat(PAGE).contains("<p class=\"warn\">Model areas: 3 of the papers are in its training data");
    }

    @Test
    void everyPlotHasATitleADescriptionAndItsNumbers() {
        List<String> plots = List.of(PAGE.split("<svg class=\"plot\"", -1));

        assertThat(plots.subList(1, plots.size()))
                .hasSize(4)
                .allMatch(plot -> plot.contains("<desc ") && plot.contains("<table"))
                .allMatch(plot -> PAGE.contains(
                        " id=\"" + plot.split("aria-labelledby=\"", -1)[1].split(" ", -1)[0] + "\""));
    }

    @Test
    void theJsonFollowsItsSchema() throws IOException {
        assertThat(schema().validate(json(REPORT))).isEmpty();
    }

    @Test
    void aReportWithoutTheRequiredFieldsDoesNot() throws IOException {
        assertThat(schema().validate(new JsonMapper().readTree("{\"version\":1}")))
                .isNotEmpty();
    }

    @Test
    void undefinedFiguresAreNullInJson() throws IOException {
        JsonNode label =
                json(REPORT).path("facets").path("areas").path("labels").get(5);

        assertThat(label.path("f1").path("value").isNull()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("committed")
    void theCommittedReportsFollowTheSchemaToo(Path report) throws IOException {
        assertThat(schema().validate(new JsonMapper().readTree(Files.readString(report))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("committed")
    void theCommittedPagesAreMadeOfTheCommittedNumbers(Path report) throws IOException {
        assertThat(report.resolveSibling("report.html"))
                .as("papertag summary --pages %s makes it anew", report.getParent())
                .hasContent(html(ReportJson.read(report)));
    }

    @Test
    void aReportThatWasReadIsWrittenAsItWas(@TempDir Path folder) throws IOException {
        Path written = Files.writeString(folder.resolve("report.json"), ReportJson.of(REPORT));

        assertThat(ReportJson.of(ReportJson.read(written))).isEqualTo(ReportJson.of(REPORT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"version\":1 \"version\":2",
                "\"slices\":[ \"parts\":[",
                "\"split\":\"invented\" \"split\":null",
                "\"seed\":1 \"seed\":\"one\""
            })
    void whatIsNoReportOfThisVersionIsTold(String change, @TempDir Path folder) throws IOException {
        String[] words = change.split(" ", -1);
        String json = ReportJson.of(REPORT);
        Path written = Files.writeString(folder.resolve("report.json"), json.replace(words[0], words[1]));

        assertThat(json).contains(words[0]);
        assertThatThrownBy(() -> ReportJson.read(written))
                .isInstanceOf(IOException.class)
                .hasMessage(written + ": is no report.json of version 1");
    }

    static List<Path> committed() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("eval/report"))) {
            return files.filter(file -> file.endsWith("report.json")).sorted().toList();
        }
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = EvaluationPage.class.getResourceAsStream("report.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        }
    }

    private static JsonNode json(EvaluationReport report) throws IOException {
        return new JsonMapper().readTree(ReportJson.of(report));
    }

    private static String html(EvaluationReport report) {
        return new String(EvaluationPage.of(report), StandardCharsets.UTF_8);
    }
}
