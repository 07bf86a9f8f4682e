package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.claim.Meaning.MetricName;
import io.github.papertag.text.Sentence;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a short name means in "… It improves NAME.", if the text says what it stands for. */
class ShortNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TSR     | The Test Success Rate (TSR) counts.                | success-rate",
                "TSR     | The test-success rate (TSR) counts.                | success-rate",
                "RSM     | The rate of success on maps (RSM) counts.          | -",
                "ROT     | The Recall of Trees (ROT) counts.                  | -",
                "TOR     | The Trees of Recall (TOR) counts.                  | recall",
                "TR      | The Tree and the Recall (TR) counts.               | recall",
                "TR      | Tree Recall (TR) counts.                           | recall",
                "FR      | Fern of the Recall (FR) counts.                    | recall",
                "FR      | Fern big Recall (FR) counts.                       | -",
                "TR      | Recall (TR) counts.                                | -",
                "TR      | The Tree, Recall (TR) counts.                      | -",
                "TR      | (TR) counts.                                       | -",
                "TR      | Tree Recall (TR                                    | -",
                "TR      | Tree Recall (TR counts).                           | -",
                "Tr      | Tree Recall (Tr) counts.                           | -",
                "NAR     | The Night Alarm Rate (NAR) counts.                 | other:NAR",
                "ABCDEFGR  | The A B C D E F G Recall (ABCDEFGR) counts.      | recall",
                "ABCDEFGHR | The A B C D E F G H Recall (ABCDEFGHR) counts.   | -",
            })
    void aShortNameMeansWhatTheTextSaysInFull(String name, String text, String metric) {
        assertThat(metrics(text + " It improves " + name + ".")).endsWith(metric);
    }

    @Test
    void aNameThatIsLongInFullIsNotFollowedBackForEver() {
        assertThat(metrics("A " + "b".repeat(60) + " Recall (ABR) counts. It improves ABR."))
                .endsWith("recall");
        assertThat(metrics("A " + "b".repeat(90) + " c Recall (ABCR) counts. It improves ABCR."))
                .endsWith("-");
    }

    @Test
    void aNameThatStandsElsewhereBeforeItsDefinitionIsOneToo() {
        assertThat(metrics("TR is new. It is Tree Recall (TR).")).containsExactly("recall", "recall");
        assertThat(metrics("Our TR is Tree Recall (TR).")).containsExactly("recall", "recall");
        assertThat(metrics("Here it is Tree Recall (TR).")).containsExactly("recall");
    }

    @Test
    void whatStandsForNoMetricMakesNoneOfItsShortName() {
        assertThat(metrics("Automatic Speech Reading (ASR) is hard. It improves ASR."))
                .containsExactly("-");
        assertThat(metrics("It is hard. It improves ASR.")).isNotEmpty().doesNotContain("-");
    }

    @Test
    void aShortNameThatIsUsedNowhereElseKeepsItsMeaning() {
        assertThat(words("Automatic Speech Reading (ASR) is hard.")).contains("ASR");
        assertThat(words("Automatic Speech Reading (ASR) is hard. ASR is new.")).doesNotContain("ASR");
    }

    @Test
    void aDefinitionMayBreakOffOrStandAlone() {
        assertThat(metrics("Tree Recall (TR) is new (TR")).containsExactly("recall", "recall", "-");
        assertThat(metrics("Tree Recall (TR) is new (TR).")).containsExactly("recall");
        assertThat(metrics("Tree Recall (TR) is new (TR now).")).containsExactly("recall", "recall");
        assertThat(metrics(" (TR) is TR.")).containsExactly("-");
        assertThat(metrics("-(TR) is TR.")).containsExactly("-");
        assertThat(metrics("Tree Recall (TR")).containsExactly("recall", "-");
    }

    @Test
    void mentionsStayInOrderAndNoneOfThemTwice() {
        List<String> all = words("Tree Recall (TR) counts. Its TR on WikiText, TR on ImageNet and recall improve TR.");

        assertThat(all).containsSubsequence("Recall", "TR", "WikiText", "TR", "ImageNet", "recall", "improve", "TR");
        assertThat(all.stream().filter("TR"::equals)).hasSize(3);
    }

    @Test
    void aMetricOfSeveralWordsStaysWhereAShortNameIsPartOfIt() {
        assertThat(words("Top Recall (TOP) counts. It improves TOP 1 accuracy."))
                .contains("TOP 1 accuracy")
                .doesNotContain("TOP");
    }

    /** The ids of all metrics of a text, in order, and a dash where its last word but the point is none. */
    private static List<String> metrics(String text) {
        TaggedSentence s = tagged(text);
        List<String> ids = s.mentions().stream()
                .filter(m -> m.meaning() instanceof MetricName)
                .map(m -> ((MetricName) m.meaning()).id())
                .collect(Collectors.toList());
        boolean ends = s.metricStartingAt(s.size() - 2) != null || text.endsWith(").");
        if (!ends) {
            ids.add("-");
        }
        return ids;
    }

    private static List<String> words(String text) {
        TaggedSentence s = tagged(text);
        return s.mentions().stream().map(m -> s.words(m.from(), m.to())).toList();
    }

    private static TaggedSentence tagged(String text) {
        ShortNames names = ShortNames.in(text, Lexicon.standard());
        return TaggedSentence.of(text, new Sentence(0, 0, text.length()), Lexicon.standard(), Units.standard(), names);
    }
}
