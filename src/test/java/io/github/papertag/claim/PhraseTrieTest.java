package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Some of these words have numbers in the vocabulary, others have none. */
    @Test
    void phrasesAreFoundAsIfTheirWordsWereComparedByTheirLetters() {
        List<String> words =
                List.of("recall", "Recall", "rate", "of", "zyxo", "Zyxo", "zyxo_w", "recall@7", "F1", "qvist");
        Random random = new Random(11);
        PhraseTrie<List<String>> phrases = new PhraseTrie<>();
        Set<List<String>> added = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            List<String> phrase = some(words, random);
            if (added.add(phrase)) {
                phrases.add(phrase, phrase);
            }
        }
        int found = 0;
        for (int i = 0; i < 3000; i++) {
            List<Token> tokens = tokens(String.join(" ", some(words, random)));
            List<PhraseTrie.Found<List<String>>> all = phrases.all(tokens, 0);
            assertThat(all).isEqualTo(byLetters(tokens, added));
            assertThat(phrases.longest(tokens, 0)).isEqualTo(all.isEmpty() ? null : all.get(all.size() - 1));
            found += all.size();
        }
        assertThat(found).isGreaterThan(1000);
    }

    private static List<String> some(List<String> words, Random random) {
        return Stream.generate(() -> words.get(random.nextInt(words.size())))
                .limit(1 + random.nextInt(3))
                .toList();
    }

    /** Goes from word to word as long as a phrase begins so: as it is written, else in lower case, else without its index. */
    private static List<PhraseTrie.Found<List<String>>> byLetters(List<Token> tokens, Set<List<String>> phrases) {
        List<PhraseTrie.Found<List<String>>> found = new ArrayList<>();
        List<String> soFar = List.of();
        for (int i = 0; i < tokens.size(); i++) {
            Word word = tokens.get(i).word();
            List<String> before = soFar;
            List<String> next = Stream.of(word.text(), word.lower(), word.withoutIndex())
                    .map(form -> Stream.concat(before.stream(), Stream.of(form)).toList())
                    .filter(begun -> phrases.stream()
                            .anyMatch(phrase -> phrase.size() >= begun.size()
                                    && phrase.subList(0, begun.size()).equals(begun)))
                    .findFirst()
                    .orElse(List.of());
            if (next.isEmpty()) {
                break;
            }
            if (phrases.contains(next)) {
                found.add(new PhraseTrie.Found<>(i + 1, List.of(next)));
            }
            soFar = next;
        }
        return found;
    }

    private static List<Token> tokens(String text) {
        return Lexer.tokens(text, 0, text.length(), Units.standard());
    }
}
