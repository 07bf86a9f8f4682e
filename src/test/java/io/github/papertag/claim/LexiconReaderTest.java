package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.claim.Meaning.Cue;
import io.github.papertag.claim.Meaning.DatasetName;
import io.github.papertag.claim.Meaning.MetricName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lexicons, read anew for each test. */
class LexiconReaderTest {

    private final LexiconReader reader = new LexiconReader();

    @Test
    void metricsHaveTheirNamesInAllForms() {
        assertThat(reader.metrics()).containsKeys("accuracy", "latency", "psnr").doesNotContainKey("other");
        assertThat(meanings("accuracy")).contains(metric("accuracy"));
        assertThat(meanings("accuracies")).contains(metric("accuracy"));
        assertThat(meanings("peak signal-to-noise ratio")).containsExactly(metric("psnr"));
    }

    @Test
    void metricsSayWhatIsBetterAndWhetherTheyAreScores() {
        assertThat(metric("accuracy").higherIsBetter()).isTrue();
        assertThat(metric("accuracy").score()).isTrue();
        assertThat(metric("psnr").score()).isTrue();
        assertThat(metric("latency").higherIsBetter()).isFalse();
        assertThat(metric("latency").score()).isFalse();
        assertThat(metric("accuracy").reversed()).isFalse();
        assertThat(meanings("training samples")).contains(new MetricName("data-efficiency", true, true, false, false));
    }

    @Test
    void headsOfUnknownMetricsAreKnown() {
        assertThat(meanings("ratio")).containsExactly(new MetricName("other", true, false, true, true));
        assertThat(meanings("ratios")).containsExactly(new MetricName("other", true, false, true, true));
        assertThat(meanings("distance")).containsExactly(new MetricName("other", false, false, true, true));
    }

    @Test
    void cuesHaveInflectedVerbsAndPluralNouns() {
        assertThat(reader.cueTypes()).contains("beat-verb", "compare", "change-noun", "reach");
        assertThat(types("outperforming")).contains("beat-verb");
        assertThat(types("outperformed")).contains("beat-verb");
        assertThat(types("reduction")).contains("change-noun");
        assertThat(types("reductions")).contains("change-noun");
        assertThat(types("compared to")).contains("compare");
    }

    /** Phrases keep a meaning once by its object, so lines that mean the same must share one. */
    @Test
    void noWordMeansTheSameTwice() {
        for (String form : List.of("setting", "catches", "using", "takes", "adds", "gets", "speeding up", "errors")) {
            assertThat(meanings(form)).as(form).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void dataSetsAreNamedAndSomeWordsNothing() {
        assertThat(meanings("ImageNet")).containsExactly(new DatasetName());
        assertThat(meanings("MS COCO")).containsExactly(new DatasetName());
        assertThat(meanings("mixed precision")).containsExactly(new Meaning.Ignored());
        assertThat(meanings("fern")).isEmpty();
    }

    @Test
    void listsOfWordsAreReadWordByWord() {
        assertThat(reader.modelPrefixes()).contains("gpt");
        assertThat(reader.modified()).contains("benchmarks").doesNotContain("");
        assertThat(reader.ends()).contains("rate").doesNotContain("");
    }

    private List<String> types(String words) {
        return meanings(words).stream()
                .filter(Cue.class::isInstance)
                .map(meaning -> ((Cue) meaning).type())
                .toList();
    }

    private MetricName metric(String id) {
        MetricName metric = reader.metrics().get(id);
        assertThat(metric).as(id).isNotNull();
        return metric == null ? new MetricName("none", false, false, false, false) : metric;
    }

    /** What all of the words mean together. */
    private List<Meaning> meanings(String words) {
        List<Token> tokens = Lexer.tokens(words, 0, words.length(), Units.standard());
        PhraseTrie.Found<Meaning> longest = reader.phrases().longest(tokens, 0);
        return longest == null || longest.end() < tokens.size() ? List.of() : longest.values();
    }
}
