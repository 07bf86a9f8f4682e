package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Claim;
import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.Source;
import io.github.papertag.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final List<String> MODELS = List.of("areas", "contribution");

    private static final LabelledPaper PAPER = new LabelledPaper(
            new Paper("c93881b344ab", "Soft, \"Hard\" Hands", "They lift 93%.", new Source("page.txt", 17, 38)),
            null,
            Map.of("areas", List.of(new ScoredLabel("robotics", 0.93), new ScoredLabel("vision", 0.5))),
            List.of(new Claim(
                    new Span(10, 13),
                    "-93%",
                    new Claim.Metric("success-rate", "lift"),
                    Claim.Kind.CHANGE,
                    new Claim.Amount(-93, null, "percent", Claim.Bound.UP_TO),
                    Claim.Direction.DECREASE,
                    new Claim.Scope("Blocks", null, Claim.Owner.OWN),
                    new Claim.Origin(0, "level", 0.9, List.of()))));

    @Test
    void aPaperIsARowWithTwoCellsAModel() {
        RecordFormat rows = new RecordFormat.PaperRows(MODELS, OutputField.ALL);
        assertThat(written(rows)).isEqualTo("""
            id,title,file,record,line,status,reason,areas,areas_scores,contribution,contribution_scores,claims
            c93881b344ab,"Soft, ""Hard"" Hands",page.txt,17,38,labelled,,robotics;vision,0.93;0.5,,,1
            """);
    }

    @Test
    void theFieldsAskedForAreWrittenInTheirUsualOrder() {
        RecordFormat rows = new RecordFormat.PaperRows(MODELS, OutputField.of(List.of("claims", "id")));
        assertThat(written(rows)).isEqualTo("id,claims\nc93881b344ab,1\n");
    }

    @Test
    void aClaimIsARowWhoseNumbersStayNumbers() {
        RecordFormat rows = new RecordFormat.ClaimRows();
        assertThat(written(rows)).isEqualTo("""
            id,start,end,text,metric,metricText,kind,value,valueHigh,unit,direction,bound,dataset,baseline,owner,sentence,rule,confidence
            c93881b344ab,10,13,'-93%,success-rate,lift,change,-93,,percent,decrease,up-to,Blocks,,own,0,level,0.9
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1+1"})
    void whatASpreadsheetWouldCalculateGetsAnApostrophe(String text) {
        assertThat(CsvText.text(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "1", "'=1", "«x»", ""})
    void otherTextsStayAsTheyAre(String text) {
        assertThat(CsvText.text(text)).isEqualTo(text);
    }

    @Test
    void aLineBreakStaysInsideItsCell() {
        assertThat(CsvText.row(List.of("a\nb", "c\r"))).isEqualTo("\"a\nb\",\"c\r\"\n");
    }

    @Test
    void someFieldsOfJson() {
        RecordFormat lines = new RecordFormat.JsonLines(OutputField.of(List.of("labels", "id")));
        assertThat(written(lines))
                .isEqualTo("{\"id\":\"c93881b344ab\",\"labels\":{\"areas\":[{\"label\":\"robotics\",\"score\":0.93},"
                        + "{\"label\":\"vision\",\"score\":0.5}]}}\n");
    }

    private static String written(RecordFormat rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(rows.header());
        rows.paper(PAPER, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
