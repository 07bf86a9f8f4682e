package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.Span;
import io.github.papertag.label.AbstractJoin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinedGoldTest {

    private static final String TITLE = "Sorting Apples by Their Sound";
    private static final String ABSTRACT = "A microphone hears bruises. The sorter is right on 93% of the apples.";
    private static final ClaimFields CLAIM = new ClaimFields(
            new Span(51, 54),
            "93%",
            "accuracy",
            "absolute",
            93,
            95.0,
            "percent",
            "increase",
            "exact",
            "Apples-1K",
            "a human",
            "own");
    private static final GoldRecord GOLD = new GoldRecord(
            "arxiv:2406.01234", TITLE, ABSTRACT, Map.of("areas", List.of("speech-audio-music")), List.of(CLAIM));

    @TempDir
    private Path folder;

    @Test
    void nothingOfTheAbstractIsWritten() {
        assertThat(GoldJson.standOff(GOLD)).doesNotContain("93%", "bruises", "\"text\"");
    }

    @Test
    void everyFieldOfAClaimComesBack() throws IOException {
        assertThat(join(dump("2406.01234", "Another title", ABSTRACT)).records())
                .singleElement()
                .satisfies(joined -> assertThat(joined.claims())
                        .singleElement()
                        .usingRecursiveComparison()
                        .ignoringFields("text")
                        .isEqualTo(CLAIM));
    }

    @Test
    void labelsComeBackWithTheText() throws IOException {
        GoldRecord joined =
                join(dump("2406.01234", "Another title", ABSTRACT)).records().get(0);

        assertThat(joined.abstractText()).isEqualTo(ABSTRACT);
        assertThat(joined.labels()).isEqualTo(GOLD.labels());
    }

    @Test
    void aPaperIsKnownByItsTitleToo() throws IOException {
        assertThat(join(dump("other-7", TITLE, ABSTRACT)).records()).hasSize(1);
    }

    @Test
    void ofTwoTextsTheOneThatWasReadIsTaken() throws IOException {
        JoinedGold joined = join(dump("2406.01234", TITLE, "A first version.") + dump("2406.01234", TITLE, ABSTRACT));

        assertThat(joined.changed()).isEmpty();
        assertThat(joined.records().get(0).abstractText()).isEqualTo(ABSTRACT);
    }

    @Test
    void whatIsInNoDumpIsNamed() throws IOException {
        JoinedGold joined = join(dump("2406.9", "Pears", ABSTRACT));

        assertThat(joined.missing()).containsExactly(GOLD.id());
        assertThat(joined.records()).isEmpty();
    }

    @Test
    void claimsThatPointIntoAnotherTextAreLeftOutAndThePaperIsNamed() throws IOException {
        JoinedGold joined = join(dump("2406.01234", TITLE, ABSTRACT + "!"));

        assertThat(joined.changed()).containsExactly(GOLD.id());
        assertThat(joined.records().get(0).claims()).isNull();
        assertThat(joined.records().get(0).labels()).isEqualTo(GOLD.labels());
    }

    @Test
    void goldThatHasItsTextNeedsNoDump() throws IOException {
        AbstractJoin nothing = new AbstractJoin(List.of());

        assertThat(JoinedGold.of(List.of(GOLD), nothing).records()).containsExactly(GOLD);
    }

    private JoinedGold join(String dump) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GoldJson.standOff(GOLD) + "\n");
        Path papers = Files.writeString(folder.resolve("papers.jsonl"), dump);
        return JoinedGold.of(GoldFile.read(List.of(gold)), new AbstractJoin(List.of(papers)));
    }

    private static String dump(String id, String title, String text) throws IOException {
        return new JsonMapper().writeValueAsString(Map.of("id", id, "title", title, "abstract", text)) + "\n";
    }
}
