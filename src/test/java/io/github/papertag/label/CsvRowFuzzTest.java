package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.papertag.Claim;
import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.Source;
import io.github.papertag.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class CsvRowFuzzTest {

    private static final int LONGEST = 60;
    private static final RecordFormat PAPERS = new RecordFormat.PaperRows(List.of("areas"), OutputField.ALL);
    private static final RecordFormat CLAIMS = new RecordFormat.ClaimRows();

    @DictionaryEntries({"\"", "\"\"", "\",\"", "=1+1", "@SUM(A1)", "\uFF1D1", "'", ";", "\u0000", "\uFEFF"})
    @FuzzTest
    void everyTextComesBackOutOfItsOwnCellAndNoneIsAFormula(FuzzedDataProvider data) {
        String id = data.consumeString(LONGEST);
        String label = data.consumeString(LONGEST);
        String metric = data.consumeString(LONGEST);
        String title = data.consumeRemainingAsString();
        LabelledPaper paper = new LabelledPaper(
                new Paper(id, title, "", new Source(title, 1, 1)),
                null,
                Map.of("areas", List.of(new ScoredLabel(label, 0.5))),
                List.of(claim(metric)));

        List<List<String>> rows = rows(PAPERS, paper);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).hasSameSizeAs(rows.get(0));
        assertThat(rows.get(1).subList(0, 3)).containsExactly(shown(id), shown(title), shown(title));
        assertThat(rows.get(1).get(7)).isEqualTo(shown(label));

        List<List<String>> claims = rows(CLAIMS, paper);
        assertThat(claims).hasSize(2);
        assertThat(claims.get(1)).hasSameSizeAs(claims.get(0)).startsWith(shown(id), "0", "1", shown(metric));
        assertThat(claims.get(1).get(9)).isEqualTo(shown(metric));
    }

    private static Claim claim(String text) {
        return new Claim(
                new Span(0, 1),
                text,
                new Claim.Metric(text, text),
                Claim.Kind.ABSOLUTE,
                new Claim.Amount(1, null, text, Claim.Bound.EXACT),
                null,
                new Claim.Scope(text, text, Claim.Owner.OWN),
                new Claim.Origin(0, text, 1, List.of()));
    }

    /** What a reader of the cell sees: the text itself, behind an apostrophe if a spreadsheet would calculate it. */
    private static String shown(String text) {
        String whole = new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
        boolean formula = !whole.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(whole.charAt(0)) >= 0;
        return formula ? "'" + whole : whole;
    }

    /** Reads RFC 4180 without the program's own code. */
    private static List<List<String>> rows(RecordFormat format, LabelledPaper paper) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        written.writeBytes(format.header());
        format.paper(paper, written);
        String csv = written.toString(StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(csv.charAt(i++));
            } else if (c == '"') {
                assertThat(quoted || cell.isEmpty()).isTrue();
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\n')) {
                assertThat(quoted || c != '\r').isTrue();
                cell.append(c);
            } else {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        assertThat(quoted || !row.isEmpty() || !cell.isEmpty()).isFalse();
        return rows;
    }
}
