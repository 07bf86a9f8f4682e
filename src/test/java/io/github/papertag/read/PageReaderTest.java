package io.github.papertag.read;

import static io.github.papertag.TestPapers.ALL;
import static io.github.papertag.TestPapers.GRIPPER;
import static io.github.papertag.TestPapers.PRUNING;
import static io.github.papertag.TestPapers.SURVEY;
import static io.github.papertag.TestPapers.TRANSLATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Paper;
import io.github.papertag.PaperId;
import io.github.papertag.Source;
import io.github.papertag.TestPapers;
import io.github.papertag.read.ReadTests.Pair;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static final int MAX_LINE = Math.toIntExact(Limit.LINE_LENGTH.standard());

    private static final String STRAY_PARAGRAPH =
            "The organisers thank everybody who sent in a demonstration this spring."
                    + " Because the number of contributions was three times that of last year, the demonstrations will be"
                    + " shown in two halls, and visitors may vote for the one that they like best until Friday evening.";

    @Test
    void aDensePageHasATitleOrAnAbstractALine() throws IOException {
        assertThat(ReadTests.pairs(read(TestPapers.page(ALL)))).isEqualTo(pairs(ALL));
    }

    @Test
    void aWidePageHasBlankLinesAndMoreFurnitureOnTop() throws IOException {
        String page = "new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\n"
                + "byAK and the research community\n\nJun 27\n\n" + String.join("\n\n", lines(ALL)) + "\n";
        List<ReadResult> results = read(page);
        assertThat(ReadTests.pairs(results)).isEqualTo(pairs(ALL));
        assertThat(ReadTests.rejected(results)).isEmpty();
    }

    @Test
    void aPaperKnowsWhereItStands() throws IOException {
        List<Paper> papers = ReadTests.papers(read(TestPapers.page(ALL)));
        assertThat(papers)
                .extracting(Paper::source)
                .containsExactly(
                        new Source("page.txt", 1, 2),
                        new Source("page.txt", 2, 4),
                        new Source("page.txt", 3, 6),
                        new Source("page.txt", 4, 8));
    }

    @Test
    void aPaperGetsTheIdOfItsTitleWithoutTheButton() throws IOException {
        assertThat(ReadTests.papers(read(TestPapers.page(ALL))).get(0).id())
                .isEqualTo(PaperId.ofTitle(PRUNING.title()));
    }

    @Test
    void theButtonIsCutOffTheFirstTitleOfEveryPageInAFile() throws IOException {
        String twoPages = TestPapers.page(List.of(PRUNING, GRIPPER)) + TestPapers.page(List.of(SURVEY));
        assertThat(ReadTests.pairs(read(twoPages))).isEqualTo(pairs(List.of(PRUNING, GRIPPER, SURVEY)));
    }

    @Test
    void aTitleThatBeginsWithTheButtonsWordKeepsIt() throws IOException {
        List<String> titles = List.of("Subscribers and Their Habits", "SubscribeNet: Learning Whom to Follow");
        String page = page(PRUNING.title(), PRUNING.abstractText(), titles.get(0), TRANSLATION.abstractText())
                + page(titles.get(1), GRIPPER.abstractText());
        assertThat(ReadTests.papers(read(page))).extracting(Paper::title).containsAll(titles);
    }

    @Test
    void spacesAroundALineAreNoPartOfIt() throws IOException {
        String page = "  " + PRUNING.title() + "\t\n " + PRUNING.abstractText() + "  \n";
        assertThat(ReadTests.pairs(read(page))).containsExactly(Pair.of(PRUNING));
    }

    @Test
    void aShortAbstractIsKnownByItsFullStop() throws IOException {
        String shortAbstract = "We prove that every planar lattice of bounded width has a linear extension.";
        assertThat(ReadTests.pairs(read(page("On Planar Lattices", shortAbstract))))
                .containsExactly(new Pair("On Planar Lattices", shortAbstract));
    }

    @Test
    void windowsLineEndsAreNoPartOfTitleOrAbstract() throws IOException {
        assertThat(ReadTests.pairs(read(TestPapers.page(ALL).replace("\n", "\r\n"))))
                .isEqualTo(pairs(ALL));
    }

    @Test
    void theLastLineNeedsNoLineEnd() throws IOException {
        assertThat(ReadTests.pairs(read(TestPapers.page(ALL).stripTrailing()))).isEqualTo(pairs(ALL));
    }

    @Test
    void aMissingAbstractCostsItsPaperAndTheNext() throws IOException {
        List<String> lines = lines(ALL);
        lines.remove(TRANSLATION.abstractText());
        List<ReadResult> results = read(lines);
        assertThat(ReadTests.pairs(results)).isEqualTo(pairs(List.of(PRUNING, SURVEY)));
        assertThat(ReadTests.rejected(results))
                .extracting(ReadResult.Rejected::text)
                .containsExactly(TRANSLATION.title(), GRIPPER.title(), GRIPPER.abstractText());
    }

    @Test
    void aMissingTitleCostsItsPaperAndTheOneBefore() throws IOException {
        List<String> lines = lines(ALL);
        lines.remove(GRIPPER.title());
        assertThat(ReadTests.pairs(read(lines))).isEqualTo(pairs(List.of(PRUNING, SURVEY)));
    }

    @Test
    void aMissingFirstTitleCostsNoOtherPaper() throws IOException {
        List<String> lines = lines(ALL);
        lines.remove(0);
        List<ReadResult> results = read(lines);
        assertThat(ReadTests.pairs(results)).isEqualTo(pairs(List.of(TRANSLATION, GRIPPER, SURVEY)));
        assertThat(ReadTests.rejected(results))
                .extracting(ReadResult.Rejected::reason)
                .containsExactly("an abstract without a title");
    }

    @Test
    void aMissingLastAbstractCostsNoOtherPaper() throws IOException {
        List<String> lines = lines(ALL);
        lines.remove(lines.size() - 1);
        List<ReadResult> results = read(lines);
        assertThat(ReadTests.pairs(results)).isEqualTo(pairs(List.of(PRUNING, TRANSLATION, GRIPPER)));
        assertThat(ReadTests.rejected(results))
                .extracting(ReadResult.Rejected::reason)
                .containsExactly("a title without an abstract");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Upvote 17", "A Survey of Surveys on Graph Learning", "Pruning Convolutional Networks"})
    void aLineThatLooksLikeATitleIsNeverPutOnTheAbstractThatFollowsIt(String stray) throws IOException {
        List<String> lines = lines(List.of(PRUNING, TRANSLATION));
        lines.add(1, stray);
        assertThat(ReadTests.pairs(read(lines))).isEqualTo(pairs(List.of(TRANSLATION)));
    }

    @Test
    void aStrayParagraphIsNeverPutUnderTheTitleBeforeIt() throws IOException {
        List<String> lines = lines(List.of(PRUNING, TRANSLATION, GRIPPER));
        lines.add(3, STRAY_PARAGRAPH);
        assertThat(ReadTests.pairs(read(lines))).isEqualTo(pairs(List.of(PRUNING, GRIPPER)));
    }

    @Test
    void anAbstractInTwoParagraphsIsNotTakenForItsFirstHalf() throws IOException {
        List<String> lines = lines(List.of(PRUNING, TRANSLATION, GRIPPER));
        lines.add(4, STRAY_PARAGRAPH);
        assertThat(ReadTests.pairs(read(lines))).isEqualTo(pairs(List.of(PRUNING, GRIPPER)));
    }

    @Test
    void aTitleThatStandsTwiceCostsNoOtherPaper() throws IOException {
        List<String> lines = lines(ALL);
        lines.add(2, TRANSLATION.title());
        assertThat(ReadTests.pairs(read(lines))).isEqualTo(pairs(List.of(PRUNING, GRIPPER, SURVEY)));
    }

    @Test
    void anAbstractThatStandsTwiceCostsNoOtherPaper() throws IOException {
        List<String> lines = lines(ALL);
        lines.add(3, TRANSLATION.abstractText());
        assertThat(ReadTests.pairs(read(lines))).isEqualTo(pairs(List.of(PRUNING, GRIPPER, SURVEY)));
    }

    @Test
    void aPaperThatStandsTwiceIsReadTwice() throws IOException {
        List<Paper> papers = List.of(PRUNING, GRIPPER, PRUNING);
        assertThat(ReadTests.pairs(read(lines(papers)))).isEqualTo(pairs(papers));
    }

    @Test
    void manyTitlesOrAbstractsInARowDoNotReachThePapersAroundThem() throws IOException {
        List<String> lines = lines(List.of(PRUNING));
        for (int i = 0; i < 40; i++) {
            lines.add("A Title That Stands Alone, Part " + i);
        }
        for (int i = 0; i < 41; i++) {
            lines.add(i + ": " + STRAY_PARAGRAPH);
        }
        lines.addAll(lines(List.of(SURVEY)));
        List<ReadResult> results = read(lines);
        assertThat(ReadTests.pairs(results)).isEqualTo(pairs(List.of(PRUNING, SURVEY)));
        assertThat(ReadTests.rejected(results)).hasSize(81);
    }

    @Test
    void aRejectedRecordSaysFileLineReasonAndText() throws IOException {
        List<String> lines = lines(List.of(PRUNING, TRANSLATION));
        lines.remove(3);
        ReadResult.Rejected rejected = ReadTests.rejected(read(lines)).get(0);
        assertThat(rejected.source()).isEqualTo(new Source("page.txt", 2, 3));
        assertThat(rejected.byteOffset())
                .isEqualTo(page(lines.get(0), lines.get(1)).length());
        assertThat(rejected.message())
                .isEqualTo("page.txt:3: rejected: a title without an abstract: \"" + TRANSLATION.title() + "\"");
    }

    @Test
    void recordsAreNumberedInTheOrderOfTheirLines() throws IOException {
        List<String> lines = lines(ALL);
        lines.remove(3);
        List<ReadResult> results = read(lines);
        assertThat(results).extracting(result -> result.source().record()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(results).extracting(result -> result.source().line()).containsExactly(1L, 3L, 4L, 5L, 6L);
    }

    @Test
    void aLineThatIsTooLongCostsOnlyItsOwnPaper() throws IOException {
        List<String> lines = lines(List.of(PRUNING, TRANSLATION, GRIPPER));
        lines.set(3, "very ".repeat(MAX_LINE / 5) + "long.");
        List<ReadResult> results = read(lines);
        assertThat(ReadTests.pairs(results)).isEqualTo(pairs(List.of(PRUNING, GRIPPER)));
        assertThat(ReadTests.rejected(results))
                .extracting(ReadResult.Rejected::reason)
                .containsExactly(
                        "a title without an abstract",
                        "over the limit line-length of 1000000 bytes of one line of a page or of RIS");
    }

    @Test
    void aLineOfTheGreatestLengthIsReadWhole() throws IOException {
        String text = "x".repeat(MAX_LINE - 1) + ".";
        assertThat(ReadTests.pairs(read(page(PRUNING.title(), text)))).containsExactly(new Pair(PRUNING.title(), text));
    }

    private static List<Pair> pairs(List<Paper> papers) {
        return papers.stream().map(Pair::of).toList();
    }

    private static List<String> lines(List<Paper> papers) {
        List<String> lines = new ArrayList<>();
        papers.forEach(paper -> lines.addAll(List.of(paper.title(), paper.abstractText())));
        return lines;
    }

    private static String page(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    private static List<ReadResult> read(List<String> lines) throws IOException {
        return read(page(lines.toArray(String[]::new)));
    }

    private static List<ReadResult> read(String page) throws IOException {
        return ReadTests.all(ReadTests.open(
                page.getBytes(StandardCharsets.UTF_8), "page.txt", DumpSettings.STANDARD.withFormat(DumpFormat.PAGE)));
    }
}
