package io.github.papertag.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.papertag.Claim;
import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.Source;
import io.github.papertag.Span;
import io.github.papertag.TestClaims;
import io.github.papertag.TestPapers;
import io.github.papertag.label.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowsePagesTest {

    @TempDir
    Path folder = Path.of("");

    private Path page = Path.of("");

    @BeforeEach
    void nameThePage() {
        page = folder.resolve("page.html");
    }

    @Test
    void aPaperIsReadWithoutTheScript() throws IOException {
        String html = html(labelled(TestPapers.GRIPPER));
        assertThat(html)
                .contains("<h3><bdi>Soft Hands for Hard Objects</bdi></h3>")
                .contains(TestPapers.GRIPPER.abstractText());
    }

    @Test
    void aLabelIsAChipWithItsProbability() throws IOException {
        assertThat(html(labelled(TestPapers.GRIPPER)))
                .contains("<li class=\"h4\">robotics-autonomous-systems <small>0.93</small></li>");
    }

    @Test
    void aClaimIsMarkedInItsPlaceCountedInCodePoints() throws IOException {
        String text = "𝔸𝔹 reaches 84.3% on ℂ𝕀.";
        assertThat(html(paper(text, TestClaims.level(text, "84.3%", "ℂ𝕀"))))
                .contains(">𝔸𝔹 reaches <a class=\"claim\" href=\"#p1c1\">84.3%</a> on ℂ𝕀.</p>")
                .contains("<b>84.3%</b> <span class=\"m\">accuracy</span> on <span class=\"d\">ℂ𝕀</span>");
    }

    @Test
    void ofClaimsThatOverlapTheFirstIsMarkedAndAllAreListed() throws IOException {
        String text = "between 2 and 3x faster";
        String html = html(paper(
                text,
                TestClaims.factor(new Span(8, 16), "2 and 3x"),
                TestClaims.factor(new Span(14, 16), "3x"),
                TestClaims.factor(new Span(0, 7), "between")));
        assertThat(html)
                .contains(">between</a> <a class=\"claim\" href=\"#p1c1\">2 and 3x</a> faster</p>")
                .contains("<b>3x</b>");
    }

    @Test
    void aClaimBeyondTheTextIsListedAlone() throws IOException {
        assertThat(html(paper("Short.", TestClaims.level(new Span(3, 9), "84.3%", null))))
                .contains(">Short.</p>")
                .contains("<b>84.3%</b>");
    }

    @Test
    void aClaimSaysAllThatIsKnownOfIt() throws IOException {
        assertThat(html(paper("2 to 3x", TestClaims.factor(new Span(0, 7), "2 to 3x"))))
                .contains("<i>up to</i> <b>2 to 3x</b> <span class=\"m\">wall time</span>"
                        + " on <span class=\"d\">StreetPhotos</span> against <span class=\"a\">the dense network</span>"
                        + " <span class=\"k\">ratio, decrease, others’ result</span>");
    }

    @Test
    void aPaperWithoutLabelsSaysWhy() throws IOException {
        assertThat(html(new LabelledPaper(
                        Paper.of("Untitled", ""), LabelledPaper.Reason.EMPTY_ABSTRACT, Map.of(), List.of())))
                .contains("<li class=\"none\">not labelled: empty abstract</li>")
                .contains("; 1 not labelled");
    }

    @Test
    void labelsAreCountedTheMostFrequentFirst() throws IOException {
        String html = html(
                labelled(TestPapers.GRIPPER),
                labelled(TestPapers.PRUNING, "computer-vision"),
                labelled(TestPapers.SURVEY, "computer-vision"));
        assertThat(html.indexOf("<span>computer-vision</span><b>2</b>"))
                .isPositive()
                .isLessThan(html.indexOf("<span>robotics-autonomous-systems</span><b>1</b>"));
    }

    @Test
    void markupInADumpComesOutAsText() throws IOException {
        String hostile = "<script>alert(1)</script> &amp; \"><img src=x onerror=alert(1)>";
        String html = html(new LabelledPaper(
                new Paper("id" + hostile, hostile, hostile, new Source(hostile, 1, 1)),
                null,
                Map.of(hostile, List.of(new ScoredLabel(hostile, 0.5))),
                List.of(TestClaims.level(new Span(0, 8), hostile, hostile))));
        assertThat(html).doesNotContain("<img").containsOnlyOnce("<script>").contains("&amp;amp;");
    }

    @Test
    void theFolderOfADumpIsNotTold() throws IOException {
        assertThat(html(paper("A text."))).contains("from <bdi>page.txt</bdi>").doesNotContain("secret");
    }

    /** Otherwise ten thousand papers of a stranger, each as long as may be, would have to be in memory at once. */
    @Test
    void papersThatAreVeryLongMakeShorterPages() throws IOException {
        String text = "x".repeat(1_000_000);
        try (BrowsePages pages = new BrowsePages(page)) {
            for (long written = 0; written <= BrowsePages.MOST_CHARACTERS; written += text.length()) {
                pages.add(paper(text));
            }
            pages.complete();
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("page.html", "page-2.html");
        assertThat(Files.readString(folder.resolve("page-2.html"))).contains("<h1>Papers 80 to 81</h1>", "id=\"p80\"");
    }

    @Test
    void moreThanAPageOfPapersMakesSeveralWithLinks() throws IOException {
        try (BrowsePages pages = new BrowsePages(page, 2)) {
            for (int i = 0; i < 5; i++) {
                pages.add(paper("Text " + i + "."));
            }
            pages.complete();
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("page.html", "page-2.html", "page-3.html");
        assertThat(Files.readString(page))
                .contains("Papers 1 to 2", "href=\"page-2.html\"")
                .doesNotContain("Previous");
        assertThat(Files.readString(folder.resolve("page-2.html")))
                .contains("Papers 3 to 4", "href=\"page.html\"", "href=\"page-3.html\"", "id=\"p3\"", "Text 2.");
        assertThat(Files.readString(folder.resolve("page-3.html")))
                .contains("Papers 5 to 5", "href=\"page-2.html\"")
                .doesNotContain("Next");
    }

    @Test
    void aFullPageIsOnePage() throws IOException {
        try (BrowsePages pages = new BrowsePages(page, 2)) {
            pages.add(paper("One."));
            pages.add(paper("Two."));
            pages.complete();
        }
        assertThat(folder.toFile().list()).containsExactly("page.html");
        assertThat(Files.readString(page)).contains("<h1>2 papers</h1>").doesNotContain("Next page");
    }

    @Test
    void pagesThatWereNotCompletedLeaveNothingBehind() throws IOException {
        try (BrowsePages pages = new BrowsePages(page, 1)) {
            pages.add(paper("One."));
            pages.add(paper("Two."));
        }
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        String first = html(labelled(TestPapers.GRIPPER), labelled(TestPapers.SURVEY));
        assertThat(html(labelled(TestPapers.GRIPPER), labelled(TestPapers.SURVEY)))
                .isEqualTo(first);
    }

    @Test
    void noPapersMakeAPageThatSaysSo() throws IOException {
        assertThat(html()).contains("<h1>0 papers</h1>");
    }

    @Test
    void aFolderThatIsNotThereIsToldAtOnce() {
        Path nowhere = folder.resolve("none").resolve("page.html");
        assertThatThrownBy(() -> new BrowsePages(nowhere))
                .isInstanceOf(OutputException.class)
                .hasMessage("cannot write " + nowhere + ": no such folder");
    }

    private String html(LabelledPaper... papers) throws IOException {
        try (BrowsePages pages = new BrowsePages(page)) {
            for (LabelledPaper paper : papers) {
                pages.add(paper);
            }
            pages.complete();
        }
        return Files.readString(page);
    }

    private static LabelledPaper labelled(Paper paper) {
        return labelled(paper, "robotics-autonomous-systems");
    }

    private static LabelledPaper labelled(Paper paper, String area) {
        return new LabelledPaper(paper, null, Map.of("areas", List.of(new ScoredLabel(area, 0.93))), List.of());
    }

    private static LabelledPaper paper(String text, Claim... claims) {
        Source source = new Source("/secret/page.txt", 1, 1);
        return new LabelledPaper(
                new Paper("c93881b344ab", "Soft Hands", text, source), null, Map.of(), List.of(claims));
    }
}
