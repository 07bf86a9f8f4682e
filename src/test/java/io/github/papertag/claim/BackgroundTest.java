package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private static final String REST =
            " We build GateKeeper, which reads the layout of a page and the words in it, and is trained on"
                    + " pages of four archives that clerks sorted by hand. It needs no rules and runs on a phone. It finds 98.2% of"
                    + " the forged pages that were handed in last year.";

    @Test
    void aShareInAFirstSentenceWithoutAuthorsIsBackground() {
        assertThat(texts("Forged pages remain the cause of 36% of lost cases." + REST))
                .containsExactly("98.2%");
        assertThat(texts("Nearly half of all archives resolved no case last year." + REST))
                .containsExactly("98.2%");
    }

    @Test
    void whatTheAuthorsFoundOrMeasuredIsNone() {
        assertThat(texts("We find that 36% of archives hold forged pages." + REST))
                .containsExactly("36%", "98.2%");
        assertThat(texts("GateKeeper reaches 91% accuracy." + REST)).containsExactly("91%", "98.2%");
        assertThat(texts("Forged pages are common. They cause 36% of lost cases." + REST))
                .containsExactly("36%", "98.2%");
    }

    @Test
    void anAbstractMayBeginWithItsFinding() {
        assertThat(texts("On 8% of old maps large readers are 28.4 points behind small ones." + REST))
                .contains("8%");
        assertThat(texts("In each of five heads the energy reaches 90% of its variance." + REST))
                .containsExactly("90%", "98.2%");
        assertThat(texts("Forged pages generate 90% of its cost." + REST)).containsExactly("98.2%");
    }

    @Test
    void aFewSentencesAreNoAbstract() {
        assertThat(texts("The checker flags 36% of the pages. It is fast.")).containsExactly("36%");
    }

    private static List<String> texts(String text) {
        return ClaimExtractor.standard().extract(text).stream().map(Claim::text).toList();
    }
}
