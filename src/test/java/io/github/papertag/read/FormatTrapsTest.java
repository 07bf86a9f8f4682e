package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.papertag.Paper;
import io.github.papertag.PaperDetails;
import io.github.papertag.PaperId;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each format hides: where the abstract is, which text is none, how a paper is known again. */
class FormatTrapsTest {

    private static final String FOG = "Fog from Forty Years of Logbooks";
    private static final String BEES = "How Bees Draw Maps";

    @Test
    void plainJsonIsReadUnderAnyUsualNames() throws IOException {
        assertThat(papers("json/lines.jsonl"))
                .extracting(Paper::id)
                .containsExactly("a1", "doi:10.1234/bees.7", "arxiv:2401.00001");
    }

    @Test
    void aNumberThatIsNoneStandsForNothing() throws IOException {
        assertThat(papers("json/not-a-number.jsonl"))
                .extracting(Paper::title, Paper::abstractText)
                .containsExactly(tuple(FOG, "Lighthouse keepers log fog by hand."), tuple(BEES, ""));
        assertThat(rejected("json/not-a-number.jsonl"))
                .extracting(ReadResult.Rejected::reason)
                .containsExactly("no text in the field 'title'");
    }

    @Test
    void aBrokenRecordOfAnArrayOnOneLineCostsItselfAndTheNext() throws IOException {
        assertThat(papers("json/array-on-one-line-with-an-open-string.json"))
                .extracting(Paper::title)
                .containsExactly(FOG, "Tides");
    }

    @Test
    void theArxivSnapshotKeepsItsHardWrappedAbstractsAndHasTitlesOnOneLine() throws IOException {
        Paper paper = papers("arxiv-json/snapshot.jsonl").get(0);
        assertThat(paper.title()).isEqualTo(FOG);
        assertThat(paper.abstractText())
                .startsWith("  Lighthouse keepers")
                .contains("\n")
                .endsWith("accuracy.\n");
    }

    @Test
    void theArxivSnapshotTellsIdVersionAndYear() throws IOException {
        assertThat(papers("arxiv-json/snapshot.jsonl"))
                .extracting(Paper::details)
                .containsExactly(
                        new PaperDetails(null, "0704.0001", 2, 2007),
                        new PaperDetails("10.1234/bees.7", "math/0309136", 2, 2007),
                        new PaperDetails(null, "0704.0003", 2, 2007));
    }

    @Test
    void entitiesOfXmlAreDecodedInAHarvest() throws IOException {
        Paper paper = papers("arxiv-oai/arxiv.xml").get(1);
        assertThat(paper.abstractText()).startsWith("  Is 1 < 2 & 3 > 2? Bees");
        assertThat(paper.id()).isEqualTo("arxiv:cs/0112017");
    }

    @Test
    void aDeletedRecordOfAHarvestIsRejected() throws IOException {
        assertThat(rejected("arxiv-oai/arxiv.xml"))
                .extracting(ReadResult.Rejected::reason)
                .containsExactly("a record that was deleted");
    }

    @Test
    void theCommentInDublinCoreIsNoPartOfTheAbstract() throws IOException {
        assertThat(papers("arxiv-oai/dublin-core.xml"))
                .extracting(Paper::abstractText)
                .allMatch(text -> text.endsWith("accuracy.") || text.endsWith("odometer model."));
    }

    @Test
    void entitiesThatTheDumpDeclaresAreNotFollowed() throws IOException {
        assertThat(papers("arxiv-oai/entities.xml"))
                .extracting(Paper::abstractText)
                .containsExactly("  It says &secret; and &b; and café α.\n");
    }

    @Test
    void aHarvestInAnotherEncodingIsReadAsItDeclares() throws IOException {
        assertThat(papers("arxiv-oai/latin-1.xml")).extracting(Paper::title).containsExactly("Größe und Nebel");
    }

    @Test
    void anAtomEntryTellsIdVersionAndYear() throws IOException {
        assertThat(papers("arxiv-atom/feed.xml"))
                .extracting(Paper::details)
                .containsExactly(
                        new PaperDetails("10.1234/x", "2401.00011", 2, 2024),
                        new PaperDetails("10.1234/x", "cs/0112017", 1, 2024));
    }

    @Test
    void aWordOfAnInvertedAbstractStandsInAllOfItsPlaces() throws IOException {
        assertThat(papers("openalex/works.jsonl").get(1).abstractText())
                .isEqualTo("the bee that knows the way shows the other bees the way to the flowers,"
                        + " and the bees that know the way follow");
    }

    @Test
    void anOpenAlexTitleIsFreeOfReferences() throws IOException {
        assertThat(papers("openalex/works.jsonl").get(0).title()).isEqualTo("Fog & Forty Years of Logbooks");
    }

    @Test
    void anOpenAlexWorkIsKnownByItsDoiElseByItsOwnId() throws IOException {
        assertThat(papers("openalex/works.jsonl"))
                .extracting(Paper::id)
                .containsExactly("doi:10.1234/fog.1", "openalex:W2", "openalex:W3");
    }

    @Test
    void anAbstractThatIsNullOrElidedIsEmpty() throws IOException {
        assertThat(papers("semantic-scholar/papers.jsonl"))
                .extracting(Paper::abstractText)
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("Lighthouse"),
                        text -> assertThat(text).isEmpty(),
                        text -> assertThat(text).isEmpty());
    }

    @Test
    void aDailyPaperLiesInsideItsRecord() throws IOException {
        assertThat(papers("huggingface/daily.json"))
                .extracting(Paper::title, Paper::id)
                .containsExactly(tuple(FOG, "arxiv:2401.00011"), tuple(BEES, "arxiv:2401.00012"));
    }

    @Test
    void anAbstractInSectionsIsOneTextWithItsLabelsAndWithoutMarks() throws IOException {
        Paper paper = papers("pubmed/citations.xml").get(0);
        assertThat(paper.title()).isEqualTo("Fog and Lampyris in Forty Years of Logbooks.");
        assertThat(paper.abstractText())
                .isEqualTo("BACKGROUND: Lighthouse keepers log fog by hand.\n"
                        + "RESULTS: Forecasts two hours ahead reach 91.4% (10-3 false alarms, CO2 held fixed).");
    }

    @Test
    void aCitationIsKnownByItsDoi() throws IOException {
        assertThat(papers("pubmed/citations.xml"))
                .extracting(Paper::details)
                .containsExactly(
                        new PaperDetails("10.1234/fog", null, 0, 2019),
                        new PaperDetails("10.1234/bees", null, 0, 2019));
    }

    @Test
    void bothVersionsOfOpenReviewNotesAreRead() throws IOException {
        assertThat(papers("openreview/notes.json")).extracting(Paper::title).containsExactly(FOG, BEES);
    }

    @Test
    void bibTexTitlesLoseTheBracesThatKeepCapitals() throws IOException {
        assertThat(papers("bibtex/library.bib")).extracting(Paper::title).containsExactly(FOG, BEES);
    }

    @Test
    void bibTexEntriesAreKnownByEprintDoiOrKey() throws IOException {
        assertThat(papers("bibtex/library.bib"))
                .extracting(Paper::id)
                .containsExactly("arxiv:2401.00011", "doi:10.1234/bees.7");
        assertThat(papers("bibtex/broken-entries.bib")).extracting(Paper::id).containsExactly("one", "five");
    }

    @Test
    void aBrokenBibTexEntrySaysWhatIsWrong() throws IOException {
        assertThat(rejected("bibtex/broken-entries.bib"))
                .extracting(ReadResult.Rejected::reason)
                .containsExactly("its braces do not match", "its braces do not match", "'=' is missing");
    }

    @Test
    void aRisAbstractMayGoOnInTheNextLine() throws IOException {
        assertThat(papers("ris/export.ris").get(1).abstractText())
                .isEqualTo("Bees return to the hive by paths\nthat no map shows.");
    }

    @Test
    void aBrokenRisEntrySaysWhatIsWrong() throws IOException {
        assertThat(rejected("ris/broken-entries.ris"))
                .extracting(ReadResult.Rejected::reason)
                .containsExactly(
                        "the entry has no end (ER)", "a line outside of an entry", "no text in the field 'title'");
    }

    @Test
    void aCellMayHoldSeparatorsQuotesAndLineEnds() throws IOException {
        Paper paper = papers("csv/quoted.csv").get(0);
        assertThat(paper.title()).isEqualTo("Fog, from Forty Years of Logbooks");
        assertThat(paper.abstractText()).endsWith("accuracy.\nA second line, with \"quotes\".");
    }

    @Test
    void aBrokenRowSaysWhatIsWrong() throws IOException {
        assertThat(rejected("csv/broken-rows.csv"))
                .extracting(ReadResult.Rejected::reason)
                .containsExactly(
                        "a quote does not open and close at the ends of a cell",
                        "it has 3 cells, the header has 2",
                        "a quote does not open and close at the ends of a cell");
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsWindows1252() throws IOException {
        assertThat(papers("json/windows-1252.jsonl"))
                .extracting(Paper::title, Paper::id)
                .containsExactly(
                        tuple("Café Logs", PaperId.ofTitle("Café Logs")),
                        tuple("Café Maps", PaperId.ofTitle("Café Maps")));
        assertThat(papers("json/windows-1252.jsonl").get(0).abstractText()).contains("– forty of them –");
    }

    private static List<Paper> papers(String fixture) throws IOException {
        return ReadTests.papers(Fixtures.read(fixture));
    }

    private static List<ReadResult.Rejected> rejected(String fixture) throws IOException {
        return ReadTests.rejected(Fixtures.read(fixture));
    }
}
