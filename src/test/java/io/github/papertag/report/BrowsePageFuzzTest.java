package io.github.papertag.report;

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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;

class BrowsePageFuzzTest {

    private static final int LONGEST = 60;
    private static final int FURTHEST = 100;

    @DictionaryEntries({
        "<script>",
        "</script>",
        "</style>",
        "<!--",
        "-->",
        "<![CDATA[",
        "\" onclick=\"",
        "' onerror='",
        "javascript:",
        "&#0;",
        "&amp;",
        "\u2028",
        "\u202E",
        "\u0000"
    })
    @FuzzTest
    void noTextBecomesMarkupAndAllOfItCanBeRead(FuzzedDataProvider data) throws IOException {
        Paper paper = new Paper(
                data.consumeString(LONGEST),
                data.consumeString(LONGEST),
                data.consumeString(FURTHEST),
                new Source(data.consumeString(LONGEST), 1, 1));
        String label = data.consumeString(LONGEST);
        List<Claim> claims = List.of(claim(data), claim(data));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BrowsePage(Path.of("page.html"), 2, 1, true)
                .writeTo(
                        out,
                        List.of(new LabelledPaper(
                                paper, null, Map.of(label, List.of(new ScoredLabel(label, 0.5))), claims)));

        Document page = SafeHtml.parse(out.toString(StandardCharsets.UTF_8));
        assertThat(text(page, "#p1 h3")).isEqualTo(shown(paper.title()));
        assertThat(page.select("#p1 .chips li")).singleElement().satisfies(chip -> assertThat(chip.wholeOwnText())
                .isEqualTo(shown(label) + " "));
        assertThat(page.select("#p1 .claims li")).hasSameSizeAs(claims);
        assertThat(text(page, "#p1 .claims b")).isEqualTo(shown(claims.get(0).text()));
        if (!paper.abstractText().isBlank()) {
            assertThat(text(page, "#p1 .abstract")).isEqualTo(shown(paper.abstractText()));
        }
    }

    private static String text(Document page, String place) {
        return Objects.requireNonNull(page.selectFirst(place)).wholeText();
    }

    private static Claim claim(FuzzedDataProvider data) {
        int start = data.consumeInt(0, FURTHEST);
        String text = data.consumeString(LONGEST);
        return new Claim(
                new Span(start, start + data.consumeInt(0, FURTHEST)),
                text,
                new Claim.Metric(text, text),
                data.pickValue(Claim.Kind.values()),
                new Claim.Amount(data.consumeRegularDouble(), null, text, data.pickValue(Claim.Bound.values())),
                data.pickValue(Claim.Direction.values()),
                new Claim.Scope(text, text, data.pickValue(Claim.Owner.values())),
                new Claim.Origin(0, text, 1, List.of()));
    }

    /** A carriage return may stand in no page. */
    private static String shown(String text) {
        return VisibleText.of(text).replace('\r', '\uFFFD');
    }
}
