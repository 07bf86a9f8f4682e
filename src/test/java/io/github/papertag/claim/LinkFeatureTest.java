package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a phrase that a value may be linked to. */
class LinkFeatureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WikiText        | NAME_OF_SET KNOWN NAME ONE_WORD AFTER CLOSE SCORE LEVEL          | Recall reaches 71.3% on WikiText.",
                "WikiText        | ON PLAIN KNOWN NAME AFTER NEXT_AFTER                             | Recall reaches 71.3% on WikiText.",
                "WikiText        | NAME_OF_SET BEFORE OPENS                                          | On WikiText, recall reaches 71.3%.",
                "old letters     | FOR LOWER TWO_WORDS PLAIN AFTER                                   | The error falls by 3.1% for old letters.",
                "seal recognition| IN TASK_NOUN LOWER AFTER                                          | Recall in seal recognition rises by 2% in seal recognition.",
                "Brol texts      | ON MIXED WITHOUT_FIRST AFTER                                      | Accuracy is 83.1% on old Brol texts.",
                "WikiText        | NAME_OF_SET AFTER AFTER_PAST_VALUES LATER_VALUE ON                | The cache reaches 71.3% recall and gains 4.1 points on WikiText.",
                "letters         | BRACKET LOWER AFTER CLOSE                                         | Accuracy is 83.1% (letters) with one pass.",
            })
    void aPhraseIsDescribedByWhatIntroducesItItsWordsAndItsPlace(String words, String features, String text) {
        assertThat(features(text, words, true)).containsAll(named(features));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BM25            | THAN STRONG ONLY_ONE NAME AFTER    | Pooling is 3.2% better than BM25.",
                "BM25            | OVER CORE AFTER                    | Pooling gains 3.2% over BM25.",
                "BM25            | BEATS BEFORE STRONG                | Pooling outperforms BM25 by 3.2%.",
                "BM25            | COMPARED AFTER                     | Pooling saves 12% of the memory compared with BM25.",
                "strong baselines| BEATS LOWER METHOD                 | Pooling outperforms strong baselines by 3.2%.",
                "BM25            | VERSUS NAME                        | Recall is 71.3% versus BM25 at 68.1%.",
            })
    void aComparisonIsDescribedByTheWordThatMakesIt(String words, String features, String text) {
        assertThat(features(text, words, false)).containsAll(named(features));
    }

    @Test
    void theFileOfWeightsNamesFeaturesInTheirOrderAndNoPairTwice() throws IOException {
        try (InputStream in = LinkWeights.class.getResourceAsStream("lexicon/link-weights.tsv")) {
            assertThat(in).isNotNull();
            List<String> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();

            assertThat(rows).allMatch(row -> row.matches("(dataset|baseline)\t[A-Z_]+\t[A-Z_]+\t-?\\d+\\.\\d\\d"));
            assertThat(rows).allSatisfy(row -> {
                List<String> cells = List.of(row.split("\t", -1));
                assertThat(LinkFeature.valueOf(cells.get(1))).isLessThanOrEqualTo(LinkFeature.valueOf(cells.get(2)));
            });
            assertThat(rows.stream().map(row -> row.substring(0, row.lastIndexOf('\t'))))
                    .doesNotHaveDuplicates();
        }
    }

    private static Set<LinkFeature> named(String names) {
        return Stream.of(names.split(" ", -1)).map(LinkFeature::valueOf).collect(Collectors.toSet());
    }

    /** The features of all candidates that read like this, together. */
    private static Set<LinkFeature> features(String text, String words, boolean datasets) {
        Set<LinkFeature> found = EnumSet.noneOf(LinkFeature.class);
        LinkRanker none = (quantity, candidates) -> null;
        LinkRanker asked = (quantity, candidates) -> {
            for (LinkCandidate candidate : candidates) {
                NamedThing thing = candidate.thing();
                if (thing != null && text.substring(thing.start(), thing.end()).equals(words)) {
                    found.addAll(candidate.features());
                }
            }
            return null;
        };
        new ClaimExtractor(RuleSet.standard(), datasets ? asked : none, datasets ? none : asked).extract(text);
        assertThat(found).as("candidates that read " + words).isNotEmpty();
        return found;
    }
}
