package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Classes of words that stand in files of the lexicons. */
class WordListsTest {

    @Test
    void aListMayHoldSigns() {
        TaggedSentence s = Tagged.of("Ferns, mosses; and bark.");

        assertThat(s.isAny(1, ClaimWords.of("bracket-parts"))).isTrue();
        assertThat(s.isAny(3, ClaimWords.of("wide-gap-ends"))).isTrue();
        assertThat(s.isAny(0, ClaimWords.of("bracket-parts"))).isFalse();
    }

    @Test
    void idsAreAsTheyAreWritten() {
        assertThat(ClaimWords.ids("units-of-settings")).contains("GHz").doesNotContain("ghz");
    }

    @Test
    void aListThatTheFileLacksIsNamedWithTheFile() {
        assertThatThrownBy(() -> ClaimWords.of("ferns"))
                .hasMessageContainingAll("lexicon/claim-words.yaml has no list ferns; it has", "name-ends");
    }
}
