package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.label.BundledModels;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PaperWordsTest {

    private static final int PAPERS = 100;

    private static Vocabulary bundled = vocabulary(1, List.of());

    @BeforeAll
    static void load() throws IOException {
        bundled = BundledModels.load("areas").vectorizer().vocabulary();
    }

    @Test
    void wordsOfPapersCountForATextAndThoseOfEveryDayAgainstIt() {
        double neither = share("gravel lantern orchard walnut");
        double papers = share("we propose lantern orchard");
        double everyday = share("gravel lantern yesterday you");
        assertThat(papers).isGreaterThan(neither);
        assertThat(everyday).isLessThan(neither);
    }

    @Test
    void theSameShareOfALongerTextSaysMore() {
        String letter = "thank you dear aunt";
        assertThat(share((letter + ". ").repeat(20))).isLessThan(share(letter)).isNegative();
    }

    @Test
    void aTextWithoutTermsIsGivenAFewWordsOfPapers() {
        assertThat(share("")).isEqualTo(0.125);
    }

    @Test
    void aVocabularyLearntFromOtherTextsCannotTell() {
        Vocabulary letters = vocabulary(2, List.of("you", "dear", "yesterday", "paper", "result", "method"));
        PaperWords words = new PaperWords(letters);
        assertThat(words.learntFromPapers()).isFalse();
        assertThat(words.share(counted("dear you, dear you, yesterday", letters)))
                .isEqualTo(1);
    }

    @Test
    void aVocabularyInWhichWordsOfPapersAreCommonCanTell() {
        List<String> common = List.of(
                "we",
                "propos",
                "method",
                "result",
                "paper",
                "dataset",
                "framework",
                "approach",
                "evaluat",
                "novel",
                "demonstrat",
                "introduc",
                "achiev",
                "challeng",
                "exist",
                "improv",
                "robust",
                "algorithm",
                "model",
                "task");
        assertThat(new PaperWords(vocabulary(1, common)).learntFromPapers()).isTrue();
        assertThat(new PaperWords(vocabulary(PAPERS, common)).learntFromPapers())
                .isFalse();
    }

    private static double share(String text) {
        return new PaperWords(bundled).share(counted(text, bundled));
    }

    private static TermFrequencies counted(String text, Vocabulary vocabulary) {
        TermFrequencies frequencies = new TermFrequencies();
        frequencies.reset(vocabulary.size());
        frequencies.count(text, vocabulary, 1);
        return frequencies;
    }

    /** A vocabulary of terms each of which one text of {@code oneOf} has. */
    private static Vocabulary vocabulary(int oneOf, List<String> terms) {
        float[] idf = new float[terms.size()];
        Arrays.fill(idf, (float) (1 + StrictMath.log(oneOf)));
        return new Vocabulary(terms, idf);
    }
}
