package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggedSentenceTest {

    private final TaggedSentence s = Tagged.of("Ferns of 3 maps");

    @Test
    void wordsAreLookedForWithinTheSentenceOnly() {
        for (int i : new int[] {-1, 4, 5}) {
            assertThat(s.isAny(i, "ferns")).isFalse();
            assertThat(s.isAny(i, "ferns", "maps")).isFalse();
            assertThat(s.isAny(i, "ferns", "maps", "of")).isFalse();
            assertThat(s.isAny(i, "ferns", "maps", "of", "a")).isFalse();
            assertThat(s.isAny(i, WordSet.of("ferns", "maps"))).isFalse();
            assertThat(s.quantity(i)).isNull();
        }
    }

    @Test
    void aWordIsAnyOfThoseNamed() {
        assertThat(s.isAny(0, "ferns")).isTrue();
        assertThat(s.isAny(0, "fern")).isFalse();
        assertThat(s.isAny(3, "ferns", "maps")).isTrue();
        assertThat(s.isAny(0, "ferns", "maps")).isTrue();
        assertThat(s.isAny(1, "ferns", "maps")).isFalse();
        for (int i : new int[] {0, 1, 3}) {
            assertThat(s.isAny(i, "ferns", "maps", "of")).isTrue();
            assertThat(s.isAny(i, "ferns", "maps", "of", "a")).isTrue();
            assertThat(s.isAny(i, WordSet.of("ferns", "maps", "of"))).isTrue();
        }
        assertThat(s.isAny(0, "a", "b", "c")).isFalse();
        assertThat(s.isAny(0, "a", "b", "c", "d")).isFalse();
        assertThat(s.isAny(0, WordSet.of("a"))).isFalse();
    }

    @Test
    void onlyWordsWithACapitalOrADigitLookLikeNames() {
        TaggedSentence names = Tagged.of("Fern f3 fern 3% + (");

        assertThat(names.tokens())
                .extracting(Token::looksLikeName)
                .containsExactly(true, true, false, false, false, false);
    }

    @Test
    void coordinatedValuesOfOneUnitMakeAGroupOfAtMostForty() {
        assertThat(groups("We see 3% and 4%.")).containsExactly(2);
        assertThat(groups("We see 3%, 4%, and 5%.")).containsExactly(3);
        assertThat(groups("We see 3% / 4% | 5% & 6% or 7%.")).containsExactly(5);
        assertThat(groups("We see 0.81, and 0.78.")).containsExactly(2);
        assertThat(groups("We see 3%; 4%.")).containsExactly(1, 1);
        assertThat(groups("We see 3%, so 4%.")).containsExactly(1, 1);
        assertThat(groups("We see 3%; and 4%.")).containsExactly(1, 1);
        assertThat(groups("We see 3% and 4 ms.")).containsExactly(1, 1);
        assertThat(groups("We see 3 s and 4 ms.")).containsExactly(1, 1);
        assertThat(groups("We see " + String.join(", ", Collections.nCopies(41, "3%")) + "."))
                .containsExactly(40, 1);
    }

    private static List<Integer> groups(String text) {
        return QuantityGroup.in(Tagged.of(text)).stream()
                .map(group -> group.members().size())
                .toList();
    }
}
