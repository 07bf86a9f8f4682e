package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.papertag.text.TermScanner;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class VectorizerTest {

    private static final Offset<Float> FLOAT = within(1e-6f);
    private static final Vocabulary VOCABULARY =
            new Vocabulary(List.of("graph", "graph search", "search", "tree"), new float[] {1, 2, 1.5f, 3});

    @Test
    void weighsTermsByFrequencyAndRarityAndScalesToLengthOne() {
        SparseVector vector = vectorizer(3).vectorize("Search", "Graph search. Graph.", new TermFrequencies());

        // graph twice: (1 + ln 2) · 1, the pair once: 1 · 2, search 1 + 3 times: (1 + ln 4) · 1.5; length 4.436119
        assertThat(vector.indices()).containsExactly(0, 1, 2);
        assertThat(vector.values()[0]).isCloseTo(1.6931472f / 4.436119f, FLOAT);
        assertThat(vector.values()[1]).isCloseTo(2f / 4.436119f, FLOAT);
        assertThat(vector.values()[2]).isCloseTo(3.5794415f / 4.436119f, FLOAT);
    }

    @Test
    void withoutWeightTheTitleCountsForNothing() {
        SparseVector vector = vectorizer(0).vectorize("Tree tree tree", "A graph.", new TermFrequencies());

        assertThat(vector.indices()).containsExactly(0);
        assertThat(vector.values()).containsExactly(1f);
    }

    @Test
    void aTextOfUnknownWordsIsTheEmptyVector() {
        SparseVector vector = vectorizer(3).vectorize("Soup", "Boil the water first.", new TermFrequencies());

        assertThat(vector.indices()).isEmpty();
        assertThat(vector.values()).isEmpty();
    }

    @Test
    void aTextLeavesNoTraceInTheNext() {
        TermFrequencies scratch = new TermFrequencies();
        SparseVector first = vectorizer(3).vectorize("Search", "A tree.", new TermFrequencies());

        vectorizer(3).vectorize("Graph search", "Graph search in a tree.", scratch);

        assertThat(vectorizer(3).vectorize("Search", "A tree.", scratch))
                .usingRecursiveComparison()
                .isEqualTo(first);
    }

    @Test
    void storedCountsAndTextGiveTheVerySameVector() {
        List<LabelledText> texts = SmallCorpus.texts();
        Corpus corpus = Corpus.of(texts);
        Vectorizer vectorizer = Vectorizer.learn(corpus, all(corpus), List.of(), SmallCorpus.SETTINGS.features());
        int[] index = vectorizer.vocabularyIndex(corpus);
        TermFrequencies scratch = new TermFrequencies();

        for (int i = 0; i < texts.size(); i++) {
            SparseVector fromText =
                    vectorizer.vectorize(texts.get(i).title(), texts.get(i).abstractText(), scratch);
            SparseVector fromCounts = vectorizer.vectorize(corpus.documents().get(i), index, scratch);
            assertThat(fromCounts.indices()).isNotEmpty().isEqualTo(fromText.indices());
            assertThat(fromCounts.values()).isEqualTo(fromText.values());
        }
    }

    @Test
    void theIdfOfATermFollowsFromTheNumberOfDocumentsThatHaveIt() {
        Corpus corpus = corpus("A graph.", "A graph and a tree.", "A tree. A graph.");
        Vocabulary learnt = Vectorizer.learn(corpus, all(corpus), List.of(), settings(2, 100))
                .vocabulary();

        // 1 + ln((1 + 3) / (1 + documents with the term))
        assertThat(learnt.idf(learnt.indexOf(TermScanner.hash("graph")))).isEqualTo(1f);
        assertThat(learnt.idf(learnt.indexOf(TermScanner.hash("tre")))).isCloseTo(1.287682f, FLOAT);
    }

    @Test
    void learnsFromTheGivenDocumentsAlone() {
        Corpus corpus = corpus("Graph.", "Graph.", "Tree.", "Tree.");

        assertThat(Vectorizer.learn(corpus, new int[] {0, 1, 2}, List.of(), settings(1, 100))
                        .vocabulary()
                        .idf(0))
                .isCloseTo((float) (1 + Math.log(4.0 / 3)), FLOAT);
        assertThat(terms(Vectorizer.learn(corpus, new int[] {0, 1, 2}, List.of(), settings(2, 100))))
                .containsExactly("graph");
    }

    @Test
    void keepsTheTermsThatTellMostAboutALabel() {
        Corpus corpus = Corpus.of(List.of(
                labelled("a", "Graph. Tree. Fern.", "botany"),
                labelled("b", "Graph. Tree. Fern.", "botany"),
                labelled("c", "Graph. Tree. Soup.", "cooking"),
                labelled("d", "Graph. Soup. Salt.", "cooking")));
        List<FacetLabels> facets = FacetLabels.of(corpus, List.of("subject"));

        assertThat(terms(Vectorizer.learn(corpus, all(corpus), facets, settings(1, 2))))
                .containsExactly("fern", "soup");
    }

    @Test
    void chiSquareIsThatOfTheTableOfTwoByTwo() {
        // 200 · (20 · 140 - 30 · 10)² / (50 · 150 · 30 · 170)
        assertThat(TermSelection.chiSquare(20, 50, 30, 200)).isCloseTo(32.67974, within(1e-4));
        assertThat(TermSelection.chiSquare(10, 50, 40, 200)).isZero();
        assertThat(TermSelection.chiSquare(200, 200, 40, 200)).isZero();
    }

    @Test
    void withoutLabelsItKeepsTheTermsOfMostDocuments() {
        Corpus corpus = corpus("Graph. Tree.", "Graph. Tree.", "Graph. Soup.", "Graph. Tree. Soup.");

        assertThat(terms(Vectorizer.learn(corpus, all(corpus), List.of(), settings(1, 2))))
                .containsExactly("graph", "tre");
    }

    @Test
    void theCommonestTermComesFirst() {
        Corpus corpus = corpus("Soup.", "Tree. Soup.", "Tree. Soup. Graph.");

        assertThat(terms(Vectorizer.learn(corpus, all(corpus), List.of(), settings(1, 9))))
                .startsWith("soup", "tre");
    }

    private static LabelledText labelled(String id, String text, String subject) {
        return new LabelledText(id, "", text, Map.of("subject", List.of(subject)));
    }

    private static List<String> terms(Vectorizer vectorizer) {
        Vocabulary vocabulary = vectorizer.vocabulary();
        return IntStream.range(0, vocabulary.size()).mapToObj(vocabulary::term).toList();
    }

    private static Vectorizer vectorizer(int titleWeight) {
        return new Vectorizer(VOCABULARY, new FeatureSettings(titleWeight, 1, 10));
    }

    private static FeatureSettings settings(int minDocuments, int maxTerms) {
        return new FeatureSettings(1, minDocuments, maxTerms);
    }

    private static Corpus corpus(String... abstracts) {
        return Corpus.of(IntStream.range(0, abstracts.length)
                .mapToObj(i -> new LabelledText("p" + i, "", abstracts[i], Map.of()))
                .toList());
    }

    private static int[] all(Corpus corpus) {
        return IntStream.range(0, corpus.size()).toArray();
    }
}
