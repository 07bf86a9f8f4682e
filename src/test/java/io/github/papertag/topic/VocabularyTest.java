package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.papertag.text.TermScanner;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void findsEveryTermByItsHash() {
        List<String> terms =
                IntStream.range(0, 5_000).mapToObj(i -> "term" + letters(i)).toList();
        Vocabulary vocabulary = new Vocabulary(terms, new float[terms.size()]);

        assertThat(terms).allSatisfy(term -> assertThat(vocabulary.term(vocabulary.indexOf(TermScanner.hash(term))))
                .isEqualTo(term));
    }

    @Test
    void knowsNoOtherTerm() {
        Vocabulary vocabulary = new Vocabulary(List.of("graph", "graph search"), new float[] {1, 2});

        assertThat(vocabulary.indexOf(TermScanner.hash("search"))).isEqualTo(Vocabulary.UNKNOWN);
        assertThat(vocabulary.indexOf(TermScanner.hash("search graph"))).isEqualTo(Vocabulary.UNKNOWN);
    }

    @Test
    void holdsTheInverseDocumentFrequencyOfEachTerm() {
        Vocabulary vocabulary = new Vocabulary(List.of("graph", "tree"), new float[] {1.5f, 2.5f});

        assertThat(vocabulary.idf(vocabulary.indexOf(TermScanner.hash("tree")))).isEqualTo(2.5f);
    }

    @Test
    void anEmptyOneKnowsNothing() {
        Vocabulary vocabulary = new Vocabulary(List.of(), new float[0]);

        assertThat(vocabulary.size()).isZero();
        assertThat(vocabulary.indexOf(TermScanner.hash("graph"))).isEqualTo(Vocabulary.UNKNOWN);
    }

    @Test
    void aTextHasNoTermOfAnEmptyOne() {
        TermFrequencies frequencies = new TermFrequencies();
        frequencies.reset(0);
        frequencies.count("Graph search in trees", new Vocabulary(List.of(), new float[0]), 1);

        assertThat(frequencies.size()).isZero();
        assertThat(frequencies.knownShare()).isZero();
    }

    @Test
    void aTermThatStandsThereTwiceIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vocabulary(List.of("graph", "tree", "graph"), new float[3]))
                .withMessageContaining("'graph'");
    }

    @Test
    void termsWithoutFrequencyAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vocabulary(List.of("graph", "tree"), new float[1]))
                .withMessage("2 terms but 1 frequencies");
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString() + 'z';
    }

    @Test
    void aTermThatIsNotInAsciiIsFoundByTheSameHash() {
        Vocabulary vocabulary = new Vocabulary(List.of("größe", "学习 模型", "graph"), new float[3]);
        assertThat(List.of("größe", "学习 模型", "graph"))
                .extracting(term -> vocabulary.indexOf(TermScanner.hash(term)))
                .containsExactly(0, 1, 2);
    }
}
