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

/** Where the records of a JSON dump all stand on one line, a broken one is one rejected record and the others are read. */
class JsonRecoveryTest {

    private static final String ONE = "{\"title\":\"One\",\"abstract\":\"First.\"}";
    private static final String TWO = "{\"title\":\"Two\",\"abstract\":\"Second.\"}";

    @Test
    void anObjectThatIsClosedTooEarlyIsOneBrokenRecord() throws IOException {
        String broken = "{\"title\":\"Broken\"}, \"abstract\":\"Its {own}, abstract.\"}";
        assertBroken("[" + ONE + "," + broken, "," + TWO + "]", "not valid JSON: it is closed too early", broken);
    }

    @Test
    void anObjectWithoutItsFirstBraceIsOneBrokenRecord() throws IOException {
        String broken = "\"title\":\"Broken, alas\",\"abstract\":\"Its {own}, abstract.\"}";
        assertBroken("[" + ONE + "," + broken, "," + TWO + "]", "not valid JSON", broken);
    }

    @Test
    void valuesThatAreNoObjectsAreRejectedOneByOne() throws IOException {
        List<ReadResult> results = ReadTests.all("[" + ONE + ",null,\"a, b\",17," + TWO + "]");
        assertThat(ReadTests.papers(results)).extracting(Paper::title).containsExactly("One", "Two");
        assertThat(ReadTests.rejected(results))
                .extracting(ReadResult.Rejected::text)
                .containsExactly("null", "\"a, b\"", "17");
    }

    @Test
    void anArrayThatIsClosedTooEarlyGoesOn() throws IOException {
        List<ReadResult> results = ReadTests.all("{\"meta\":{\"data\":1},\"data\":[" + ONE + "]," + TWO + "," + ONE
                + "],\"more\":{\"title\":\"Three\"}}");
        assertThat(ReadTests.papers(results)).extracting(Paper::title).containsExactly("One", "Two", "One");
    }

    @Test
    void anObjectInsideABrokenRecordIsNoRecord() throws IOException {
        String cited = "{\"title\":\"Cited\"}";
        String broken = "{\"title\":\"Bro\"ken\",\"cites\":[" + cited + "," + cited + "],\"abstract\":\"A.\"}";
        List<ReadResult> results = ReadTests.all("[" + broken + "," + ONE + "," + broken + "," + TWO + "]");
        assertThat(ReadTests.papers(results)).extracting(Paper::title).containsExactly("One", "Two");
        assertThat(ReadTests.rejected(results)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"a\":{\"a\":1}},", "{\"a\":[", "{\"b\":1},", "\"a\":{", "]}{", "\\\\\""})
    void whatIsBrokenWithoutEndIsReadInTimeLinearInItsLength(String broken) {
        String dump = "[" + ONE + ",{\"a\":1 2," + broken.repeat((4 << 20) / broken.length());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThat(ReadTests.papers(ReadTests.all(dump)))
                .hasSize(1));
    }

    private static void assertBroken(String before, String after, String reason, String text) throws IOException {
        List<ReadResult> results = ReadTests.all(before + after);
        assertThat(ReadTests.papers(results)).extracting(Paper::title).containsExactly("One", "Two");
        assertThat(ReadTests.rejected(results))
                .extracting(
                        ReadResult.Rejected::reason,
                        record -> record.text().replaceAll(",$", ""),
                        ReadResult.Rejected::byteOffset)
                .containsExactly(tuple(reason, text, (long) (before.length() - text.length())));
    }
}
