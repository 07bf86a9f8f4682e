package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Paper;
import io.github.papertag.PaperDetails;
import io.github.papertag.PaperId;
import io.github.papertag.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesReaderTest {

    private static final String GOOD = "{\"title\": \"A good line\", \"abstract\": \"It has an abstract.\"}\n";

    @Test
    void aLineGivesAPaperWithItsOwnId() throws IOException {
        assertThat(papers("{\"id\": \"arxiv:2406.01234\", \"title\": \"Soft Hands\", \"abstract\": \"They grasp.\"}"))
                .containsExactly(new Paper(
                        "arxiv:2406.01234",
                        "Soft Hands",
                        "They grasp.",
                        new Source("dump.txt", 1, 1),
                        new PaperDetails(null, "2406.01234", 0, null)));
    }

    @Test
    void aLineWithoutAnIdGetsTheOneOfItsTitle() throws IOException {
        String id = PaperId.ofTitle("Soft Hands");
        String lines = """
                {"title": "Soft Hands", "abstract": "They grasp."}
                {"id": null, "title": "Soft Hands", "abstract": "They grasp."}
                {"id": " ", "title": "Soft Hands", "abstract": "They grasp."}
                """;
        assertThat(papers(lines)).extracting(Paper::id).containsExactly(id, id, id);
    }

    @Test
    void aNumberMayBeAnId() throws IOException {
        assertThat(papers("{\"id\": 17, \"title\": \"Soft Hands\", \"abstract\": \"They grasp.\"}"))
                .extracting(Paper::id)
                .containsExactly("17");
    }

    @Test
    void aPaperWithoutAnAbstractIsReadWithAnEmptyOne() throws IOException {
        assertThat(papers("{\"title\": \"Withdrawn\"}\n{\"title\": \"Withdrawn too\", \"abstract\": null}\n"))
                .extracting(Paper::abstractText)
                .containsExactly("", "");
    }

    @Test
    void theAbstractIsKeptToTheLastSpaceSoThatOffsetsHold() throws IOException {
        assertThat(papers("{\"title\": \"T\", \"abstract\": \"  Two\\nlines, \\u00e9 and \\ud835\\udd38. \"}"))
                .extracting(Paper::abstractText)
                .containsExactly("  Two\nlines, é and \uD835\uDD38. ");
    }

    @Test
    void otherFieldsAreIgnored() throws IOException {
        assertThat(papers("{\"year\": 2026, \"title\": \"T\", \"abstract\": \"A.\", \"areas\": [\"x\"]}"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"title": "cut off", "abs                    | not valid JSON
                    {"title": "two", "abstract": "A."} {}        | not valid JSON
                    ["title", "abstract"]                        | not a JSON object
                    "just a string"                              | not a JSON object
                    {"abstract": "An abstract alone."}           | no text in the field 'title'
                    {"title": "  ", "abstract": "A."}            | no text in the field 'title'
                    {"title": ["T"], "abstract": "A."}           | no text in the field 'title'
                    {"title": "T", "abstract": ["A."]}           | the field 'abstract' is not text
                    {"title": "T", "abstract": 7}                | the field 'abstract' is not text
                    """)
    void aBadLineCostsOnlyItself(String bad, String reason) throws IOException {
        List<ReadResult> results = ReadTests.all(GOOD + bad + "\n" + GOOD);
        assertThat(ReadTests.papers(results)).extracting(Paper::title).containsExactly("A good line", "A good line");
        assertThat(ReadTests.rejected(results))
                .containsExactly(new ReadResult.Rejected(new Source("dump.txt", 2, 2), GOOD.length(), reason, bad));
    }

    @Test
    void anObjectNestedWithoutEndIsRejectedAndNoError() throws IOException {
        List<ReadResult> results = ReadTests.all(GOOD + "{\"a\":".repeat(100_000) + "\n" + GOOD);
        assertThat(ReadTests.papers(results)).hasSize(2);
        assertThat(ReadTests.rejected(results))
                .extracting(ReadResult.Rejected::reason)
                .containsExactly("over the limit nesting-depth of 100 levels of objects, arrays or elements inside one"
                        + " another");
    }

    @Test
    void blankLinesAreNoRecordsButAreCountedAsLines() throws IOException {
        assertThat(papers("\n" + GOOD + "\r\n  \n" + GOOD))
                .extracting(Paper::source)
                .containsExactly(new Source("dump.txt", 1, 2), new Source("dump.txt", 2, 5));
    }

    @Test
    void theMessageShowsTheBeginningOfALongLineAndSplitsNoCharacter() throws IOException {
        String bad = "{\"title\": \"" + "\uD835\uDD38".repeat(200);
        assertThat(ReadTests.rejected(ReadTests.all(GOOD + bad)))
                .extracting(ReadResult.Rejected::message)
                .containsExactly("dump.txt:2: rejected: not valid JSON: \"" + bad.substring(0, 199) + "…\"");
    }

    private static List<Paper> papers(String dump) throws IOException {
        List<ReadResult> results = ReadTests.all(dump);
        assertThat(ReadTests.rejected(results)).isEmpty();
        return ReadTests.papers(results);
    }
}
