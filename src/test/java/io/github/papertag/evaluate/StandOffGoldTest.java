package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Paper;
import io.github.papertag.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandOffGoldTest {

    private static final String TITLE = "Sorting Apples by Their Sound";
    private static final String ABSTRACT = "A microphone hears bruises. The sorter is right on 93% of the apples.";
    private static final ClaimFields CLAIM = new ClaimFields(
            new Span(51, 54), "93%", "accuracy", "absolute", 93, null, "percent", null, "exact", null, null, "own");
    private static final GoldRecord GOLD = new GoldRecord(
            "arxiv:2406.01234", TITLE, ABSTRACT, Map.of("areas", List.of("speech-audio-music")), List.of(CLAIM));

    @TempDir
    private Path folder;

    @Test
    void nothingOfTheAbstractIsWritten() {
        assertThat(StandOffGold.line(GOLD)).doesNotContain("93%", "bruises", "\"text\"");
    }

    @Test
    void labelsAndClaimsComeBackWithTheText() throws IOException {
        GoldRecord joined = join(new Paper("2406.01234", "Another title", ABSTRACT))
                .records()
                .get(0);

        assertThat(joined.abstractText()).isEqualTo(ABSTRACT);
        assertThat(joined.labels()).isEqualTo(GOLD.labels());
        assertThat(joined.claims())
                .singleElement()
                .matches(claim -> claim.fullyAgreesWith(CLAIM) && claim.sameValueAs(CLAIM));
    }

    @Test
    void aPaperIsKnownByItsTitleToo() throws IOException {
        assertThat(join(Paper.of(TITLE, ABSTRACT)).records()).hasSize(1);
    }

    @Test
    void whatIsInNoDumpIsNamed() throws IOException {
        assertThat(join(Paper.of("Pears", ABSTRACT)).missing()).containsExactly(GOLD.id());
    }

    @Test
    void claimsThatPointIntoAnotherTextAreLeftOutAndThePaperIsNamed() throws IOException {
        StandOffGold.Joined joined = join(Paper.of(TITLE, "  " + ABSTRACT));

        assertThat(joined.changed()).containsExactly(GOLD.id());
        assertThat(joined.records().get(0).claims()).isNull();
    }

    private StandOffGold.Joined join(Paper paper) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), StandOffGold.line(GOLD) + "\n");
        return StandOffGold.join(GoldFile.read(List.of(file)), List.of(paper));
    }
}
