package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTrieTest {

    private final PhraseTrie<String> trie = new PhraseTrie<>();

    @BeforeEach
    void fill() {
        trie.add(List.of("recall"), "recall");
        trie.add(List.of("recall", "rate"), "rate");
        trie.add(List.of("Fern"), "name");
        trie.add(List.of("ndcg@10"), "ndcg");
        trie.add(List.of("s"), "second");
    }

    @ParameterizedTest
    @CsvSource({
        "recall of it, recall",
        "Recall of it, recall",
        "RECALL, recall",
        "recall rate, rate",
        "Recall Rate of it, rate",
        "recall@7, recall",
        "recall_w, recall",
        "recall@7 rate, rate",
        "Recall@7, recall",
        "ndcg@10, ndcg",
        "NDCG@10, ndcg",
        "ndcg@7, -",
        "xrecall@7, -",
        "recallx, -",
        "recal, -",
        "@recall, -",
        "x, -",
        "sx, -",
        "Fern, name",
        "fern, -",
        "rate, -"
    })
    void theLongestPhraseIsFoundAsWrittenInLowerCaseOrWithoutItsIndex(String text, String value) {
        PhraseTrie.Found<String> found = trie.longest(tokens(text), 0);

        assertThat(found == null ? List.of("-") : found.values()).containsExactly(value);
    }

    @Test
    void allPhrasesAreFoundShortestFirst() {
        assertThat(trie.all(tokens("a recall rate"), 1))
                .containsExactly(
                        new PhraseTrie.Found<>(2, List.of("recall")), new PhraseTrie.Found<>(3, List.of("rate")));
        assertThat(trie.all(tokens("a recall rate"), 0)).isEmpty();
        assertThat(trie.all(tokens("a"), 1)).isEmpty();
    }

    @Test
    void aPhraseMeansEachThingOnce() {
        trie.add(List.of("recall"), "recall");
        trie.add(List.of("recall"), "memory");

        assertThat(trie.all(tokens("recall"), 0))
                .containsExactly(new PhraseTrie.Found<>(1, List.of("recall", "memory")));
        assertThat(trie.beginsWith("recall")).isTrue();
        assertThat(trie.beginsWith("rate")).isFalse();
    }

    private static List<Token> tokens(String text) {
        return Lexer.tokens(text, 0, text.length(), Units.standard());
    }
}
