package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.Source;
import io.github.papertag.claim.ClaimExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

class RecordJsonFuzzTest {

    private static final int LONGEST = 100;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Labeller LABELLER =
            new Labeller(List.of(TinyModels.AREAS), ClaimExtractor.standard()).explaining();

    @DictionaryEntries({" 84.3% accuracy ", "robots grasp objects ", "\\", "\"", "\u2028"})
    @FuzzTest
    void aRecordIsOneLineOfJsonThatGivesTheTextsBack(FuzzedDataProvider data) throws IOException {
        String id = data.consumeString(LONGEST);
        String title = data.consumeString(LONGEST);
        Paper paper = new Paper(id, title, data.consumeRemainingAsString(), new Source(title, 1, 1));
        LabelledPaper labelled = LABELLER.label(paper);

        byte[] line = RecordJson.line(labelled);

        assertThat(new String(line, StandardCharsets.UTF_8).indexOf('\n')).isEqualTo(line.length - 1 - multibyte(line));
        JsonNode read = JSON.readTree(line);
        assertThat(read.get("id").textValue()).isEqualTo(wellFormed(id));
        assertThat(read.get("title").textValue()).isEqualTo(wellFormed(title));
        assertThat(read.get("claims")).hasSameSizeAs(labelled.claims());
    }

    /** Bytes of UTF-8 beyond one a {@code char}. */
    private static int multibyte(byte[] line) {
        return line.length - new String(line, StandardCharsets.UTF_8).length();
    }

    /** UTF-8 cannot hold half a character. */
    private static String wellFormed(String text) {
        return text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
