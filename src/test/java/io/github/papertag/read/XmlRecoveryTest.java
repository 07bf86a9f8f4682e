package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.papertag.Paper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not closed or not opened in XML costs the record that it is in. */
class XmlRecoveryTest {

    private static final String ONE = "<entry><title>One</title></entry>";
    private static final String TWO = "<entry><title>Two</title></entry>";

    @ParameterizedTest
    @ValueSource(strings = {"<!-- open", "<![CDATA[ open", "<?open", "<!-- open <!-- and again -->", "<", "</", "<!"})
    void whatIsNotClosedInARecordCostsThatRecord(String open) throws IOException {
        String broken = "<entry><title>Broken</title>" + open + "</entry>";
        assertThat(titles(ONE + broken + TWO)).containsExactly("One", "Two");
        assertThat(titles(broken + TWO + ONE + "<!-- closed -->")).containsExactly("Two", "One");
        assertThat(titles(ONE + broken + "<entry><title>A --> B ]] ?> C</title></entry>" + TWO))
                .containsExactly("One", "A --> B ]] ?> C", "Two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- open", "<![CDATA[ open", "<?open", "<!-- open <!-- and again -->"})
    void whatIsNotClosedBetweenRecordsCostsNone(String open) throws IOException {
        assertThat(titles(ONE + open + TWO + ONE)).containsExactly("One", "Two", "One");
        assertThat(titles(ONE + open + TWO + "<!-- closed --><![CDATA[ closed ]]>"))
                .containsExactly("One", "Two");
        assertThat(titles(ONE + open + "<entry><title>A --> B ?> C</title></entry>" + TWO))
                .containsExactly("One", "A --> B ?> C", "Two");
    }

    @Test
    void recordsInACommentAreNone() throws IOException {
        assertThat(titles(ONE + "<!-- " + TWO + TWO + " -->" + ONE)).containsExactly("One", "One");
    }

    @Test
    void aCommentThatIsLongerThanARecordMayBeIsNone() throws IOException {
        String dump = "<feed>" + ONE + "<!-- " + "x".repeat(1000) + TWO + " --></feed>";
        List<ReadResult> results = ReadTests.all(dump, Limit.RECORD_SIZE, 900);
        assertThat(ReadTests.papers(results)).extracting(Paper::title).containsExactly("One", "Two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--", "<![CDATA[", "<!-- <![CDATA[", "</entry>", "<!-- </entry><entry>"})
    void whatIsOpenedAgainAndAgainIsReadInTimeLinearInItsLength(String opened) {
        String dump = "<feed>" + ONE + "<entry>" + opened.repeat((1 << 20) / opened.length());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThat(ReadTests.papers(ReadTests.all(dump)))
                .hasSize(1));
    }

    @Test
    void tagsOfRecordsInASectionAreText() throws IOException {
        assertThat(titles("<entry><title><![CDATA[The <entry> and </entry> of records]]></title></entry>"))
                .containsExactly("The <entry> and </entry> of records");
    }

    @Test
    void aRecordWithoutABeginningIsToldWithAllThatIsLeftOfIt() throws IOException {
        String dump = "<feed>" + ONE + "\n<title>Two</title></entry>\n" + ONE + "</feed>";
        List<ReadResult> results = ReadTests.all(dump);
        assertThat(ReadTests.papers(results)).hasSize(2);
        assertThat(ReadTests.rejected(results))
                .extracting(
                        ReadResult.Rejected::reason,
                        ReadResult.Rejected::text,
                        ReadResult.Rejected::byteOffset,
                        record -> record.source().line())
                .containsExactly(tuple(
                        "the element has no beginning",
                        "<title>Two</title></entry>",
                        (long) dump.indexOf("<title>Two"),
                        2L));
    }

    private static List<String> titles(String entries) throws IOException {
        return ReadTests.papers(ReadTests.all("<feed>" + entries + "</feed>")).stream()
                .map(Paper::title)
                .toList();
    }
}
