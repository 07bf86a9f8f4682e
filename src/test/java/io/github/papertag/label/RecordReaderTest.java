package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.Source;
import io.github.papertag.Span;
import io.github.papertag.TestClaims;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {

    private static final LabelledPaper LABELLED = new LabelledPaper(
            new Paper("c93881b344ab", "Soft Hands", "", new Source("page.txt", 17, 38)),
            null,
            Map.of("areas", List.of(new ScoredLabel("robotics", 0.93), new ScoredLabel("computer-vision", 0.5))),
            List.of(
                    TestClaims.level(new Span(10, 13), "93%", "ImageNet"),
                    TestClaims.factor(new Span(20, 27), "2 to 3x")));
    private static final LabelledPaper ABSTAINED = new LabelledPaper(
            new Paper("doi:10.1/x", "Öffnungen", ""),
            LabelledPaper.Reason.EMPTY_ABSTRACT,
            Map.of("areas", List.of()),
            List.of());

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("labelled.jsonl");
    }

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        Files.write(file, lines(LABELLED, ABSTAINED));
        try (RecordReader records = new RecordReader(file)) {
            assertThat(records.next()).isEqualTo(LABELLED);
            assertThat(records.next()).isEqualTo(ABSTAINED);
            assertThat(records.next()).isNull();
        }
    }

    @Test
    void aGzippedOutputIsReadToo() throws IOException {
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(lines(LABELLED));
        }
        try (RecordReader records = new RecordReader(file)) {
            assertThat(records.next()).isEqualTo(LABELLED);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "id":"c93881b344ab"   | "id":5                  | line 2: the field 'id' is missing or not text
                    "kind":"absolute"     | "kind":"relative"       | line 2: the field 'kind' has the unknown value 'relative'
                    "start":10            | "start":"10"            | line 2: the field 'start' is missing or not a number
                    "end":13              | "end":9                 | line 2: span [10, 9) needs 0 <= start <= end
                    "claims":[            | "claims":{},"others":[  | line 2: the field 'claims' is not a list
                    "labels":{"areas"     | "labels":[],"x":{"y"    | line 2: the field 'labels' is not an object
                    "reason":null         | "reason":"TIRED"        | line 2: the field 'reason' has the unknown value 'TIRED'
                    ]}                    | ]                       | line 2: not valid JSON
                    """)
    void aLineThatIsNoRecordIsNamed(String right, String wrong, String message) throws IOException {
        String line = new String(RecordJson.line(LABELLED), StandardCharsets.UTF_8);
        Files.writeString(file, line + line.replace(right, wrong));
        try (RecordReader records = new RecordReader(file)) {
            records.next();
            assertThatThrownBy(records::next)
                    .isInstanceOf(IOException.class)
                    .hasMessage(file + ", " + message + "; expected is a record that label wrote");
        }
    }

    @Test
    void aFileThatIsNotThereIsToldInOneSentence() {
        assertThatThrownBy(() -> new RecordReader(file)).hasMessage(file + ": no such file");
    }

    private static byte[] lines(LabelledPaper... papers) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (LabelledPaper paper : papers) {
            lines.writeBytes(RecordJson.line(paper));
        }
        return lines.toByteArray();
    }
}
